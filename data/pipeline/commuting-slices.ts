import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commutingSql } from '../../src/lib/data/commuting-sql';
import { packCommuting, serializeCommuting } from '../../src/lib/data/pack-commuting';
import type { CommutingIndex } from '../../src/lib/domain/commuting-slice';
import type { FlowDatabase } from './flows-database';
import { type OutputFolder, sha256, shortHash } from './output-folder';

const COLUMNS = ['dataset', 'direction', 'partner', 'year', 'measure', 'value', 'status'] as const;

/**
 * Reads every `data/flows/<region>.parquet` just written by the SQL that the browser's DuckDB understands too (a test proves that both give
 * the same), and writes `slices/commuting.<region>.<hash>.json` and their addresses as `data/commuting.json`.
 */
export async function writeCommutingSlices(
	database: FlowDatabase,
	context: Omit<CommutingIndex, 'slices'>,
	out: OutputFolder
): Promise<void> {
	const folder = join(out.root, 'data/flows');
	const regions = readdirSync(folder)
		.filter((name) => name.endsWith('.parquet'))
		.map((name) => name.replace('.parquet', ''))
		.sort();
	const read = (region: string | undefined) =>
		region === undefined ? [] : database.rows(commutingSql(region, join(folder, `${region}.parquet`)));
	const slices: Record<string, string> = {};
	// The database reads one region in its own thread while this one packs the region before.
	let next = read(regions[0]);
	for (const [i, region] of regions.entries()) {
		const rows = await next;
		next = read(regions[i + 1]);
		const slice = packCommuting(
			region,
			rows.map((row) => Object.fromEntries(COLUMNS.map((column, i) => [column, row[i]])))
		);
		if (slice.in.partners.length + slice.out.partners.length === 0) continue;
		const content = serializeCommuting(slice);
		const path = `slices/commuting.${region}.${shortHash(sha256(content))}.json`;
		out.write(path, content);
		slices[region] = `/${path}`;
	}
	const index: CommutingIndex = { slices, ...context };
	out.write('data/commuting.json', `${JSON.stringify(index)}\n`);
}
