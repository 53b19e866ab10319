import { join } from 'node:path';
import type { CheckedData } from './check-data';
import { byCode } from './figures';
import { groupAsRegion } from './group-lists';
import { observationRows } from './observations';
import type { OutputFolder, WrittenFile } from './output-folder';
import { ParquetWriter } from './parquet';
import type { Region } from '../../src/lib/domain/region';
import type { Table } from './table';
import { groupsTable, indicatorsTable, observationsTable, partitionTable, regionsTable, sourcesTable } from './tables';

/** Units and groups as one list, sorted by code. */
export function allRegions({ units, groups }: CheckedData): Region[] {
	const byRegion = new Map(units.map((unit) => [unit.region, unit]));
	const regions = [...units, ...groups.map((group) => groupAsRegion(group, byRegion))];
	return regions.sort((a, b) => byCode(a.region, b.region));
}

/** The public tables in the order in which they are written. Flows and funding are datasets of their own (build.ts). */
export function publicTables(checked: CheckedData): Table[] {
	const sorted = [...checked.indicators].sort((a, b) => byCode(a.definition.indicator, b.definition.indicator));
	const observations = observationsTable(sorted.flatMap(observationRows));
	return [
		regionsTable(allRegions(checked)),
		groupsTable(checked.groups),
		indicatorsTable(checked.indicators),
		sourcesTable(checked.sources),
		observations,
		...sorted.map((indicator) => partitionTable(observations, indicator))
	];
}

/** A table and its file. */
export interface WrittenTable {
	readonly table: Table;
	readonly file: WrittenFile;
}

/** Writes tables as `data/<name>.parquet`. */
export async function writeTables(tables: readonly Table[], out: OutputFolder): Promise<WrittenTable[]> {
	const writer = await ParquetWriter.open();
	const written: WrittenTable[] = [];
	try {
		for (const table of tables) {
			const path = `data/${table.name}.parquet`;
			await writer.write(table, join(out.root, path));
			written.push({ table, file: out.note(path) });
		}
	} finally {
		writer.close();
	}
	return written;
}
