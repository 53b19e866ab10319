import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWasmEngine, type WasmEngine } from '../../../../../data/pipeline/wasm-engine';
import { csvParts, tableCsv } from '$lib/export/csv';
import { queryCells } from '$lib/export/query-cells';
import { arrowCsv } from './arrow-csv';

let engine: WasmEngine;

beforeAll(async () => {
	engine = await openWasmEngine();
	engine.register('observations.parquet', 'static/data/observations.parquet');
}, 60_000);

afterAll(() => engine.close());

const fromArrow = (sql: string, most = 100_000): string =>
	[...csvParts(arrowCsv([engine.stream(sql)], most).table, 'comma')].join('');

/** What is shown of the same answer, as file. */
function fromRows(sql: string): string {
	const rows = engine.query({ sql, params: [] });
	return tableCsv(queryCells({ columns: Object.keys(rows[0] ?? {}), rows }), 'comma');
}

describe('a long answer as CSV', () => {
	it('has the cells that are shown, whatever their kind', () => {
		const sql = `SELECT * FROM (VALUES
			(1, 2.5::DOUBLE, 3.25::DECIMAL(9,2), 12345678901::BIGINT, 'Nordwestmecklenburg; "Küste"', true, DATE '2024-05-01', [1, 2], NULL),
			(-7, 'NaN'::DOUBLE, -0.5::DECIMAL(9,2), -1::BIGINT, '=SUM(A1)', false, NULL, NULL, 'x'),
			(0, 1e-7::DOUBLE, 0::DECIMAL(9,2), 0::BIGINT, '', NULL, DATE '1990-10-03', [], E'two\\nlines'))
			AS answers(a, b, c, d, e, f, g, h, i)`;
		const csv = fromArrow(sql);
		expect(csv).toBe(fromRows(sql));
		expect(csv).toContain(`2,5;3,25;12345678901;"Nordwestmecklenburg; ""Küste""";true;2024-05-01;[1,2];`);
		expect(csv).toContain(`'=SUM(A1)`);
	});

	it('has the figures of the atlas over several of the engine’s batches', () => {
		const sql = `SELECT * FROM 'observations.parquet' ORDER BY indicator, region, year LIMIT 5003`;
		expect(fromArrow(sql)).toBe(fromRows(sql));
	});

	it('ends where the file has to, and says so', () => {
		const sql = `SELECT region, year, value FROM 'observations.parquet' ORDER BY ALL LIMIT 5001`;
		const { table, isCut } = arrowCsv([engine.stream(sql)], 5000);
		expect([table.rows.length, isCut]).toEqual([5000, true]);
		expect(fromArrow(sql, 5000)).toBe(fromRows(sql.replace('5001', '5000')));
		expect(arrowCsv([engine.stream(sql)], 5001).isCut).toBe(false);
	});

	it('has a header where no row answers', () => {
		expect(fromArrow(`SELECT region, value FROM 'observations.parquet' WHERE year = 1`)).toBe('\ufeffregion;value\r\n');
	});

	it('refuses what is no answer', () => {
		expect(() => arrowCsv([new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])], 10).table.rows.slice(0, 1)).toThrow();
	});
});
