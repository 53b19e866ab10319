import { join } from 'node:path';
import type { Region } from '../../src/lib/domain/region';
import { checkUnique, readRecords } from './csv-records';
import { byCode } from './figures';
import type { Problems } from './problems';
import { LabelPointSchema, RegionSchema } from './region-schema';

const FILE = 'regions/regions.csv';
const POINTS = 'geo/label-points.csv';

function readLabelPoints(dataDir: string, problems: Problems): Map<string, readonly [number, number]> {
	const points = readRecords(join(dataDir, POINTS), POINTS, LabelPointSchema, problems);
	checkUnique(points, POINTS, (record) => record.region, problems);
	return new Map(points.map(({ record }) => [record.region, [record.lon, record.lat] as const]));
}

/** All units with their label points, sorted by code. A unit without label point or with an unknown parent is a problem. */
export function readRegions(dataDir: string, problems: Problems): Region[] {
	const points = readLabelPoints(dataDir, problems);
	const records = readRecords(join(dataDir, FILE), FILE, RegionSchema, problems);
	checkUnique(records, FILE, (record) => record.region, problems);
	const codes = new Set(records.map(({ record }) => record.region));
	const regions = records.flatMap(({ line, record }): Region[] => {
		const point = points.get(record.region);
		if (!point)
			problems.add(FILE, line, 'region', `"${record.region}" has no label point in ${POINTS}: it joins to no geometry`);
		if (record.level === 'lau' && !codes.has(record.parent ?? '')) {
			problems.add(
				FILE,
				line,
				'parent',
				`"${record.region}" needs a known NUTS 3 region as parent, not "${record.parent}"`
			);
		}
		if (!point) return [];
		const { region, level, name, country, parent, ags } = record;
		const names = { nameDe: record.name_de, nameEn: record.name_en };
		return [
			{ region, level, name, ...names, country, parent, ags, areaKm2: record.area_km2, lon: point[0], lat: point[1] }
		];
	});
	return regions.sort((a, b) => byCode(a.region, b.region));
}
