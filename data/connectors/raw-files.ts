import { DuckDBInstance } from '@duckdb/node-api';

/** One row of a raw file; every column as text, null where the file holds nothing. */
export type RawRow = Readonly<Record<string, string | null>>;

/**
 * Runs one SQL query over downloaded originals (csv, csv.gz or Parquet) and returns its rows as text,
 * so that no figure is changed by a conversion on the way into `data/sources`.
 *
 * @param sql - DuckDB SQL; file paths as literals (see `literal`)
 * @throws Error naming the query when a file is absent or the SQL is wrong
 */
export async function rawRows(sql: string): Promise<RawRow[]> {
	try {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const reader = await connection.runAndReadAll(sql);
		const names = reader.columnNames();
		return reader.getRows().map((row) => Object.fromEntries(names.map((name, i) => [name, asText(row[i])])));
	} catch (cause) {
		throw new Error(`Raw query failed: ${sql}. Is the first argument the folder of the downloaded originals?`, {
			cause
		});
	}
}

function asText(value: unknown): string | null {
	return value === null || value === undefined ? null : String(value);
}

/** A path as SQL string literal. */
export function literal(path: string): string {
	return `'${path.replaceAll("'", "''")}'`;
}

/** A CSV file as DuckDB table expression with every column as text. */
export function csv(path: string): string {
	return `read_csv(${literal(path)}, all_varchar = true, header = true)`;
}

/**
 * The cell of a column that must be filled.
 * @throws Error naming the column and the row
 */
export function required(row: RawRow, column: string): string {
	const value = row[column];
	if (value === null || value === undefined) {
		throw new Error(`Column ${column} is empty in row ${JSON.stringify(row)}; check the download`);
	}
	return value;
}

/**
 * The folder of downloaded originals, the first argument of every connector.
 * @throws Error that shows how to call the connector
 */
export function rawFolder(): string {
	const folder = process.argv[2];
	if (folder === undefined) {
		throw new Error(`Usage: npx tsx ${process.argv[1] ?? 'connector'} <folder of the downloaded originals>`);
	}
	return folder;
}
