import type { Database } from './database';

/** Whether it still answers anything. */
export async function isAlive(database: Database): Promise<boolean> {
	try {
		const [row] = await database.run({ sql: 'SELECT 1 AS one', params: [] });
		return row?.['one'] === 1;
	} catch {
		return false;
	}
}

/** Whether DuckDB finds fault with the query itself, by its words. */
export function isAboutSql(reason: string): boolean {
	return /^(Error: )?(Parser|Binder|Catalog|Conversion|Not implemented) Error/.test(reason);
}

/** DuckDB seldom says which file is damaged: the first one that can't be read in full is. */
export async function firstUnreadable(database: Database, files: readonly string[]): Promise<string | undefined> {
	for (const name of files) {
		try {
			await database.run({
				sql: `SELECT count(COLUMNS(*)) FROM read_parquet('${name.replaceAll("'", "''")}')`,
				params: []
			});
		} catch {
			return name;
		}
	}
	return undefined;
}
