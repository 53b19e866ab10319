import { join } from 'node:path';
import { readRecords } from './csv-records';
import type { Problems } from './problems';
import { RegionSchema } from './region-schema';

const FILE = 'regions/regions.csv';

/** The area of a region, and who measured it. */
export interface Area {
	readonly km2: number;
	readonly source: string;
}

/** Areas by region; regions without one are left out. An area without a known source is a problem. */
export function readAreas(
	dataDir: string,
	sources: readonly { readonly source: string }[],
	problems: Problems
): ReadonlyMap<string, Area> {
	const known = new Set(sources.map(({ source }) => source));
	const areas = new Map<string, Area>();
	for (const { line, record } of readRecords(join(dataDir, FILE), FILE, RegionSchema, problems)) {
		const { region, area_km2: km2, area_source: source } = record;
		if (km2 === null) continue;
		if (source !== null && known.has(source)) areas.set(region, { km2, source });
		else problems.add(FILE, line, 'area_source', `"${source ?? ''}", the source of an area, is no source`);
	}
	return areas;
}
