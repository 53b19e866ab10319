import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type FileServer } from '../../../tests/support/file-server';
import { openNodeDatabase } from '../../../tests/support/node-database';
import { CONSOLE_ROWS, CONSOLE_TABLES, QueryRefused, SqlConsole } from './sql-console';

// On the real tables: `npm run data` has written them.
let server: FileServer;
let sql: SqlConsole;

beforeAll(async () => {
	server = await serveFolder('static');
	const files = CONSOLE_TABLES.map((name) => {
		const path = `data/${name}.parquet`;
		return [path, { url: `${server.origin}/${path}`, bytes: statSync(`static/${path}`).size }];
	});
	sql = new SqlConsole(Object.fromEntries(files), { open: openNodeDatabase });
	await sql.open();
}, 60_000);

afterAll(async () => {
	await sql.close();
	await server.close();
});

async function refusal(query: string): Promise<string> {
	return sql.run(query).then(
		() => expect.unreachable(`should be refused: ${query}`),
		(error: unknown) => (error instanceof Error ? error.message : String(error))
	);
}

describe('SQL console', () => {
	it('answers on the real figures, in the order the query asks for', async () => {
		const { columns, rows, isCut } = await sql.run(
			`SELECT year, value FROM observations
			WHERE region = 'DE803' AND indicator = 'population_total' AND year >= 2023 ORDER BY year DESC; -- newest first`
		);
		expect(columns).toEqual(['year', 'value']);
		expect(rows[0]).toEqual({ year: 2025, value: 205_307 });
		expect(rows.map(({ year }) => year)).toEqual([2025, 2024, 2023]);
		expect(isCut).toBe(false);
	});

	it('has all tables that it names', async () => {
		for (const table of CONSOLE_TABLES) {
			const { rows } = await sql.run(`SELECT count(*) AS n FROM "${table}"`);
			expect(Number(rows[0]?.['n']), table).toBeGreaterThan(0);
		}
	});

	it('shows a thousand rows and says that there are more', async () => {
		const { rows, isCut } = await sql.run('SELECT * FROM observations');
		expect(rows).toHaveLength(CONSOLE_ROWS);
		expect(isCut).toBe(true);
	});

	it('says what is wrong with a query, in DuckDB’s words', async () => {
		expect(await refusal('SELECT 1\nFORM 2')).toContain('LINE 2: FORM 2');
		expect(await refusal('SELECT regio FROM observations')).toContain('observations.region');
	});

	it('says what a PIVOT without the values of its columns lacks', async () => {
		const kindOf = async (query: string): Promise<string> =>
			sql.run(query).then(
				() => 'answered',
				(error: unknown) => (error instanceof QueryRefused ? error.refusal.kind : String(error))
			);
		expect(await kindOf('PIVOT observations ON year USING sum(value)')).toBe('pivot');
		expect(await kindOf('WITH wide AS (PIVOT observations ON year USING sum(value)) SELECT * FROM wide')).toBe('pivot');
		expect(await kindOf('PIVOT observations ON year IN (2020, 2021) USING sum(value) GROUP BY indicator')).toBe(
			'answered'
		);
		expect(await kindOf("SELECT 'PIVOT' FORM regions")).toBe('sql');
	});

	it('says without DuckDB what the console does not do', async () => {
		const kindOf = async (query: string): Promise<string> =>
			sql.run(query).then(
				() => 'answered',
				(error: unknown) => (error instanceof QueryRefused ? error.refusal.kind : String(error))
			);
		expect(await kindOf('')).toBe('empty');
		expect(await kindOf('-- nothing yet')).toBe('empty');
		expect(await kindOf('SELECT 1; SELECT 2')).toBe('several');
		expect(await kindOf('CREATE TABLE x (a INT)')).toBe('writes');
		expect(await kindOf("SELECT * FROM read_csv_auto('https://example.org/x.csv')")).toBe('outside');
		expect(await kindOf('SELECT regio FROM observations')).toBe('sql');
	});

	it('shows tables and columns, and sums up all rows, not only those shown', async () => {
		const tables = await sql.run('SHOW TABLES');
		expect(tables.rows.map(({ name }) => name).toSorted()).toEqual([...CONSOLE_TABLES].toSorted());
		const columns = await sql.run('describe observations;');
		expect(columns.rows.map((row) => row['column_name'])).toContain('indicator');
		const summary = await sql.run('SUMMARIZE observations');
		const total = await sql.run('SELECT count(*) AS n FROM observations');
		expect(Number(summary.rows[0]?.['count'])).toBe(Number(total.rows[0]?.['n']));
		expect((await sql.run('DESCRIBE SELECT 1 AS one')).rows).toHaveLength(1);
		expect((await sql.run('EXPLAIN SELECT * FROM regions')).columns).toEqual(['explain_key', 'explain_value']);
	});

	it.each([
		['a file of the site', "SELECT * FROM read_parquet('data/regions.parquet')"],
		['a file as a table', "SELECT * FROM 'data/regions.parquet'"],
		['another host', "SELECT * FROM read_csv_auto('https://example.org/x.csv')"],
		['a list of files', "SELECT * FROM glob('*')"],
		['writing a file', "COPY observations TO 'x.csv'"],
		['deleting', 'DELETE FROM observations'],
		['deleting behind a query', 'SELECT 1) LIMIT 1; DROP TABLE observations; --'],
		['opening the door', 'SELECT 1) LIMIT 1; SET enable_external_access = true; --'],
		['another database', "ATTACH 'x.db'"],
		['an extension', 'INSTALL httpfs'],
		['writing behind an explanation', 'EXPLAIN ANALYZE DELETE FROM observations'],
		['deleting while summing up', 'SUMMARIZE DELETE FROM observations'],
		['deleting behind a description', 'DESCRIBE SELECT 1); DROP TABLE observations; SELECT * FROM (SELECT 1'],
		['a file described', "DESCRIBE SELECT * FROM read_parquet('data/regions.parquet')"],
		['a file summed up', "SUMMARIZE 'data/regions.parquet'"],
		['deleting hidden from the reading of the text', 'SELECT 1 AS "a\'") LIMIT 1; DROP TABLE observations; --\'']
	])('refuses %s', async (_, query) => {
		await refusal(query);
		const { rows } = await sql.run(
			"SELECT count(*) AS n, current_setting('enable_external_access') AS open FROM observations"
		);
		expect(Number(rows[0]?.['n'])).toBeGreaterThan(600_000);
		expect(rows[0]?.['open']).toBe(false);
	});
});
