import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
	DOUBLE,
	DuckDBDataChunk,
	type DuckDBConnection,
	DuckDBInstance,
	type DuckDBType,
	INTEGER,
	VARCHAR
} from '@duckdb/node-api';
import type { Column, Table } from './table';

const TYPES: Readonly<Record<Column['type'], DuckDBType>> = { VARCHAR, INTEGER, DOUBLE };
const CHUNK = 2048;

/** Writes tables as Parquet with native DuckDB; one thread, so that the same rows give the same bytes. */
export class ParquetWriter {
	private constructor(
		private readonly instance: DuckDBInstance,
		private readonly connection: DuckDBConnection
	) {}

	static async open(): Promise<ParquetWriter> {
		const instance = await DuckDBInstance.create(':memory:', { threads: '1', preserve_insertion_order: 'true' });
		return new ParquetWriter(instance, await instance.connect());
	}

	/** Writes one file. Parquet 1 with Zstandard: DuckDB 0.9.1 in the browser reads no newer encodings. */
	async write(table: Table, path: string): Promise<void> {
		mkdirSync(dirname(path), { recursive: true });
		const columns = table.columns.map(({ name, type }) => `"${name}" ${type}`).join(', ');
		await this.connection.run(`CREATE OR REPLACE TEMP TABLE written (${columns})`);
		await this.#append(table);
		const options = 'FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1, ROW_GROUP_SIZE 20480';
		await this.connection.run(`COPY written TO '${path.replaceAll("'", "''")}' (${options})`);
	}

	async #append({ columns, rows }: Table): Promise<void> {
		const appender = await this.connection.createAppender('written');
		const types = columns.map(({ type }) => TYPES[type]);
		for (let start = 0; start < rows.length; start += CHUNK) {
			const part = rows.slice(start, start + CHUNK);
			const chunk = DuckDBDataChunk.create(types, part.length);
			chunk.setColumns(columns.map((_, column) => part.map((row) => row[column] ?? null)));
			appender.appendDataChunk(chunk);
		}
		appender.closeSync();
	}

	close(): void {
		this.connection.closeSync();
		this.instance.closeSync();
	}
}
