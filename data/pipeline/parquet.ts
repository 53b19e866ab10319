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
import type { Column, Table, TableCell } from './table';

const TYPES: Readonly<Record<Column['type'], DuckDBType>> = { VARCHAR, INTEGER, DOUBLE };
const CHUNK = 2048;

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

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

	/**
	 * Writes one file and keeps the table for parts to be taken from it. Parquet 1 with Zstandard: DuckDB 0.9.1 in the browser
	 * reads no newer encodings.
	 */
	async write({ name, columns, rows }: Table, path: string): Promise<void> {
		mkdirSync(dirname(path), { recursive: true });
		const isPart = 'table' in rows;
		if (!isPart) await this.#load(name, columns, rows);
		const content = isPart
			? `SELECT * FROM ${identifier(rows.table)} WHERE ${identifier(rows.column)} = ${literal(rows.value)}`
			: `FROM ${identifier(name)}`;
		const options = 'FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1, ROW_GROUP_SIZE 20480';
		await this.connection.run(`COPY (${content}) TO ${literal(path)} (${options})`);
	}

	async #load(name: string, columns: readonly Column[], rows: readonly (readonly TableCell[])[]): Promise<void> {
		const definitions = columns.map((column) => `${identifier(column.name)} ${column.type}`).join(', ');
		await this.connection.run(`CREATE TABLE ${identifier(name)} (${definitions})`);
		const appender = await this.connection.createAppender(name);
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
