import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** A cell of a query result: text, number or nothing. */
export type Cell = string | number | null;

/** Native DuckDB for tables too large for rows in JavaScript; one thread, so that the same input gives the same bytes. */
export class FlowDatabase {
	private constructor(
		private readonly instance: DuckDBInstance,
		private readonly connection: DuckDBConnection
	) {}

	static async open(): Promise<FlowDatabase> {
		const instance = await DuckDBInstance.create(':memory:', { threads: '1', preserve_insertion_order: 'true' });
		return new FlowDatabase(instance, await instance.connect());
	}

	async run(sql: string): Promise<void> {
		await this.connection.run(sql);
	}

	/** Rows of a query; whole numbers of any width arrive as numbers. */
	async rows(sql: string): Promise<Cell[][]> {
		const reader = await this.connection.runAndReadAll(sql);
		return reader
			.getRows()
			.map((row) => row.map((cell) => (cell === null ? null : typeof cell === 'string' ? cell : Number(cell))));
	}

	close(): void {
		this.connection.closeSync();
		this.instance.closeSync();
	}
}

/** Text as SQL string literal. */
export function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
