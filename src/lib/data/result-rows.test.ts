import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWasmEngine, type WasmEngine } from '../../../data/pipeline/wasm-engine';
import { tableRows } from './result-rows';

let engine: WasmEngine;
beforeAll(async () => {
	engine = await openWasmEngine();
});
afterAll(() => engine.close());

it.each([
	['1::HUGEINT', 1],
	['-5::HUGEINT', -5],
	['9007199254740993::BIGINT', 9007199254740992],
	['12.345::DECIMAL(10, 3)', 12.345],
	['-7.50::DECIMAL(30, 2)', -7.5],
	['sum(x)', 10],
	['count(*)', 5],
	["DATE '2020-01-31'", '2020-01-31'],
	["TIMESTAMP '2020-01-31 03:04:05'", '2020-01-31T03:04:05.000Z'],
	['[1, 2]', '[1,2]'],
	["{'a': 1}", '{"a":1}'],
	['true', true],
	["'NaN'::DOUBLE", null],
	['NULL', null],
	["'København'", 'København']
])('gives %s as %j', (expression, plain) => {
	const [row] = engine.query({
		sql: `SELECT ${expression} AS cell FROM range(5) AS t(x) GROUP BY ALL LIMIT 1`,
		params: []
	});
	expect(row).toEqual({ cell: plain });
});

it('reads some of the rows', () => {
	const fields = [{ name: 'x', type: { typeId: 2 } }];
	const table = { numRows: 5, schema: { fields }, getChildAt: () => ({ get: (row: number) => row * 10 }) };
	expect(tableRows(table, 1, 3)).toEqual([{ x: 10 }, { x: 20 }]);
	expect(tableRows(table, 4, 8)).toEqual([{ x: 40 }]);
	expect(tableRows(table)).toHaveLength(5);
});
