import { join } from 'node:path';
import type * as v from 'valibot';
import type { Dataset } from './build-data';
import { checkUnique, readRecords } from './csv-records';
import { gridRows } from './funding-grids';
import { recordRows } from './funding-records';
import { type FundingRow, rowKey, sortRows } from './funding-row';
import { AreaSchema } from './funding-schema';
import { writeFundingSlices } from './funding-slices';
import { areasTable, fundingTable } from './funding-tables';
import type { Problems } from './problems';
import type { SourceFile } from './source-schema';
import { writeTables } from './write-tables';

const AREAS = 'regions/funding_areas.csv';

/** All amounts and the areas they belong to beside the regions of the catalogue. */
export interface Funding {
	readonly rows: readonly FundingRow[];
	readonly areas: readonly v.InferOutput<typeof AreaSchema>[];
}

/** Reads and checks all amounts. Nothing is added up: rows differ in stage, share, period or basis, and sums across these mean nothing. */
export function readFunding(
	dataDir: string,
	sources: readonly SourceFile[],
	regions: ReadonlySet<string>,
	problems: Problems
): Funding {
	const areas = readRecords(join(dataDir, AREAS), AREAS, AreaSchema, problems);
	checkUnique(areas, AREAS, ({ region }) => region, problems);
	for (const { line, record } of areas) {
		if (regions.has(record.region)) problems.add(AREAS, line, 'region', `"${record.region}" is in regions.csv already`);
	}
	const rows = sortRows([...gridRows(dataDir, sources, regions, problems), ...recordRows(dataDir, sources, problems)]);
	checkRows(rows, new Set([...regions, ...areas.map(({ record }) => record.region)]), problems);
	return { rows, areas: areas.map(({ record }) => record) };
}

function checkRows(rows: readonly FundingRow[], known: ReadonlySet<string>, problems: Problems): void {
	let previous = '';
	for (const row of rows) {
		const { file, line } = row;
		const key = rowKey(row);
		if (key === previous) problems.add(file, line, null, `duplicate key: ${key} stands twice`);
		if (!known.has(row.region))
			problems.add(file, line, 'region', `unknown region "${row.region}" of ${row.instrument}`);
		previous = key;
	}
}

/** Funding as a dataset of the build. */
export const fundingDataset: Dataset = async (dataDir, { sources, units, groups }, problems) => {
	const { rows, areas } = readFunding(dataDir, sources, new Set(units.map(({ region }) => region)), problems);
	return async (out) => {
		const tables = await writeTables([fundingTable(rows), areasTable(areas)], out);
		await writeFundingSlices(groups, out);
		return tables;
	};
};
