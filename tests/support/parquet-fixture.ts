import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DataFile } from '../../src/lib/domain/catalogue';

/** A row of a fixture partition: region, year, value, status, source, note. */
export type FixtureRow = readonly [string, number, number | null, string, string | null, string | null];

/** Writes `data/regions.parquet` and one partition per indicator below a folder, with native DuckDB as the pipeline does. */
export async function writeParquetFixture(
	root: string,
	regions: Readonly<Record<string, string>>,
	partitions: Readonly<Record<string, readonly FixtureRow[]>>
): Promise<void> {
	const instance = await DuckDBInstance.create();
	const connection = await instance.connect();
	const write = async (path: string, columns: string, rows: readonly (readonly unknown[])[]): Promise<void> => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		const values = rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
		await connection.run(
			`COPY (SELECT * FROM (VALUES ${values}) AS t(${columns})) TO '${join(root, path)}' (FORMAT parquet)`
		);
	};
	await write('data/regions.parquet', 'region, level', Object.entries(regions));
	for (const [indicator, rows] of Object.entries(partitions)) {
		await write(`data/observations/${indicator}.parquet`, 'region, year, value, status, source, note', rows);
	}
	connection.closeSync();
	instance.closeSync();
}

function literal(value: unknown): string {
	if (value === null) return 'NULL';
	return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}

/** A fixture file as the catalogue lists it. */
export function fixtureFile(root: string, origin: string, name: string): DataFile {
	return { url: `${origin}/${name}`, bytes: statSync(join(root, name)).size };
}

/** A copy of a file with every byte between its header and its footer's length turned over. */
export function scrambled(path: string): Uint8Array {
	const bytes = new Uint8Array(readFileSync(path));
	return bytes.map((byte, i) => (i >= 4 && i < bytes.length - 8 ? byte ^ 0x5a : byte));
}
