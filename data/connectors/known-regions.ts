import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { DATA } from './source-folder';

/** The regions of the data contract, from data/regions/regions.csv. */
export interface KnownRegions {
	readonly has: (region: string) => boolean;
	/** The NUTS 3 code behind a German district key of five digits; undefined for keys that are none of ours. */
	readonly district: (ags: string) => string | undefined;
}

/** Reads data/regions/regions.csv; run data/connectors/regions.ts before any other connector. */
export function knownRegions(): KnownRegions {
	const text = readFileSync(join(DATA, 'regions/regions.csv'), 'utf8');
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	const all = new Set(data.map((row) => row.region));
	const districts = new Map(data.filter((row) => row.level === 'nuts3').map((row) => [row.ags, row.region]));
	return { has: (region) => all.has(region), district: (ags) => (ags === '' ? undefined : districts.get(ags)) };
}
