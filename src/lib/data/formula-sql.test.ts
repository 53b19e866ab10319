import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWasmEngine, type WasmEngine } from '../../../data/pipeline/wasm-engine';
import { writeParquetFixture } from '../../../tests/support/parquet-fixture';
import { FACTORS, formulaId, operands, OPERATIONS, parseFormula, SPANS, type Formula } from '../domain/formula';
import { indexSlice, type SliceIndex } from '../domain/slice-index';
import { formulaOfSlices } from './formula-slices';
import { formulaFiles, formulaSql } from './formula-sql';
import { packSlice, sliceRows } from './pack-slice';
import { sliceSql } from './slice-sql';

const root = mkdtempSync(join(tmpdir(), 'atlas-formula-'));
let engine: WasmEngine;

beforeAll(async () => {
	const regions = { DE: 'nuts0', DE803: 'nuts3', DE80K: 'nuts3', sums: 'group', peers: 'group' } as const;
	await writeParquetFixture(root, regions, {
		people: [
			...[100, 110, 120, 130, 140].map((value, i) => ['DE803', 2018 + i, value, 'normal', 's', null] as const),
			['DE80K', 2018, 0, 'normal', 's', null],
			['DE80K', 2019, 50, 'break', 's', null],
			['DE80K', 2020, 60, 'provisional', 's', null],
			['DE80K', 2021, 70, 'normal', 's', null],
			['DE80K', 2022, null, 'secret', null, null],
			['sums', 2022, 0, 'normal', 's', 'computed'],
			['sums', 2020, 180, 'normal', 's', 'computed'],
			['peers', 2020, 90, 'normal', 's', 'computed']
		],
		jobs: [
			['DE803', 2018, 10, 'normal', 't', null],
			['DE803', 2019, 11, 'normal', 't', null],
			['DE803', 2020, 60, 'estimated', 't', null],
			['DE803', 2022, 14, 'normal', 't', null],
			['DE80K', 2018, 5, 'normal', 't', null],
			['DE80K', 2020, 30, 'normal', 't', null],
			['DE80K', 2022, 9, 'normal', 't', null],
			['sums', 2022, 7, 'normal', 't', 'computed'],
			['sums', 2020, 90, 'normal', 't', 'computed'],
			['peers', 2020, 45, 'normal', 't', 'computed']
		],
		nights: ['t', 's', 's'].map((source, i) => ['DE803', 2018 + i, i, 'normal', source, null] as const)
	});
	engine = await openWasmEngine();
	const files = ['people', 'jobs', 'nights'].map((id) => `data/observations/${id}.parquet`);
	for (const file of ['data/regions.parquet', ...files]) engine.register(file, `${root}/${file}`);
});

afterAll(() => {
	engine.close();
	rmSync(root, { recursive: true });
});

function run(formula: Formula): SliceIndex {
	const rows = engine.query(formulaSql(formula, 'nuts3', ['peers']));
	return indexSlice(packSlice(formulaId(formula), 'nuts3', sliceRows(rows)));
}

const pair = { a: 'jobs', b: 'people' };

describe('formulas in the engine', () => {
	it('divide, carry the graver status, and give nothing by zero', () => {
		const index = run({ op: 'per', ...pair, factor: 1000 });
		expect(index.at('DE803', 2019)).toMatchObject({ value: 100, status: 'normal', source: 's+t' });
		expect(index.at('DE803', 2020)).toMatchObject({ value: 500, status: 'estimated' });
		expect(index.at('DE80K', 2020)).toMatchObject({ value: 500, status: 'provisional' });
		expect(index.at('DE80K', 2022)).toMatchObject({ value: null, status: 'secret', note: null });
	});

	it('say that nothing can be divided by zero, of regions and of groups', () => {
		const byZero = { value: null, status: 'not_applicable', source: null, note: 'zero_denominator' };
		for (const formula of [
			{ op: 'per', ...pair, factor: 1 },
			{ op: 'share', ...pair }
		] as const) {
			expect(run(formula).at('DE80K', 2018)).toEqual(byZero);
			expect(run(formula).at('sums', 2022)).toEqual(byZero);
		}
		expect(run({ op: 'minus', ...pair }).valueAt('DE80K', 2018)).toBe(5);
	});

	it('name all sources, each once', () => {
		expect(run({ op: 'minus', ...pair }).at('sums', 2020).source).toBe('s+t');
		expect(run({ op: 'mean', a: 'people', years: 3 }).at('DE803', 2020).source).toBe('s');
		expect(run({ op: 'mean', a: 'nights', years: 3 }).at('DE803', 2020).source).toBe('s+t');
	});

	it('give shares, sums and differences', () => {
		expect(run({ op: 'share', ...pair }).valueAt('DE803', 2019)).toBe(10);
		expect(run({ op: 'plus', ...pair }).valueAt('DE803', 2020)).toBe(180);
		expect(run({ op: 'minus', a: 'people', b: 'jobs' }).valueAt('DE803', 2020)).toBe(60);
		expect(run({ op: 'times', ...pair }).valueAt('DE803', 2019)).toBe(1210);
	});

	it('give groups a ratio of their sums, sets of peers none, and no group a product', () => {
		const ratio = run({ op: 'share', ...pair });
		expect(ratio.at('sums', 2020)).toMatchObject({ value: 50, note: 'computed' });
		expect(ratio.at('peers', 2020)).toMatchObject({ value: null, note: 'not_aggregable' });
		expect(run({ op: 'plus', ...pair }).valueAt('peers', 2020)).toBe(135);
		expect(run({ op: 'times', ...pair }).valueAt('sums', 2020)).toBeNull();
	});

	it('average over years without a gap, never across a break, and stay broken where a segment begins', () => {
		const index = run({ op: 'mean', a: 'people', years: 3 });
		expect(index.slice.years).toEqual([2020, 2021, 2022]);
		expect([2020, 2021, 2022].map((year) => index.valueAt('DE803', year))).toEqual([110, 120, 130]);
		expect(index.valueAt('DE80K', 2020), '2018 to 2020 holds a break').toBeNull();
		expect(index.at('DE80K', 2021)).toMatchObject({ value: 60, status: 'break' });
		expect(index.valueAt('DE80K', 2022), 'secret').toBeNull();
	});

	it('can all be prepared, whatever the formula', () => {
		for (const op of OPERATIONS)
			for (const last of op === 'mean' ? SPANS : FACTORS) {
				const id =
					op === 'mean' ? `people.mean.${last}` : op === 'per' ? `jobs.per.people.${last}` : `jobs.${op}.people`;
				const formula = parseFormula(id);
				expect(formula, id).not.toBeNull();
				if (formula) engine.check(formulaSql(formula, 'lau', ['peers']).sql);
			}
	});
});

/** Every formula there is of these indicators. */
const everyFormula = (ids: readonly string[]): Formula[] =>
	OPERATIONS.flatMap((op): Formula[] => {
		if (op === 'mean') return ids.flatMap((a) => SPANS.map((years) => ({ op, a, years })));
		const pairs = ids.flatMap((a) => ids.flatMap((b) => (a === b ? [] : { a, b })));
		if (op === 'per') return pairs.flatMap((two) => FACTORS.map((factor) => ({ op, ...two, factor })));
		return pairs.map((two) => ({ op, ...two }));
	});

describe('formulas without the engine', () => {
	it('give from slices what the engine gives from the tables', () => {
		const named = { nameDe: '', nameEn: '', members: [], noteDe: null, noteEn: null };
		const groups = [
			{ group: 'peers', combine: 'mean', ...named },
			{ group: 'sums', combine: 'sum', ...named }
		] as const;
		const ids = ['people', 'jobs', 'nights'];
		for (const formula of everyFormula(ids)) {
			const parts = operands(formula).map((id) =>
				packSlice(id, 'nuts3', sliceRows(engine.query(sliceSql(id, 'nuts3'))))
			);
			expect(formulaOfSlices(formula, formulaId(formula), { groups, parts }), formulaId(formula)).toEqual(
				run(formula).slice
			);
		}
	});
});

describe('the id of a formula', () => {
	const anyId = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);
	const anyFormula: fc.Arbitrary<Formula> = fc.oneof(
		fc.record({ op: fc.constantFrom('plus', 'minus', 'times', 'share'), a: anyId, b: anyId }),
		fc.record({ op: fc.constant('per'), a: anyId, b: anyId, factor: fc.constantFrom(...FACTORS) }),
		fc.record({ op: fc.constant('mean'), a: anyId, years: fc.constantFrom(...SPANS) })
	);

	it('is read back as it was written', () => {
		fc.assert(
			fc.property(anyFormula, (formula) => {
				expect(parseFormula(formulaId(formula))).toEqual(formula);
			})
		);
	});

	it('is nothing but names and words of ours, whatever comes in: no text of a stranger gets into SQL', () => {
		const anyText = fc.oneof(
			fc.string(),
			fc.tuple(fc.string(), fc.constantFrom('.per.', '.mean.', '.plus.'), fc.string()).map((parts) => parts.join(''))
		);
		fc.assert(
			fc.property(anyText, (text) => {
				const formula = parseFormula(text);
				if (!formula) return;
				expect(text).toMatch(/^[a-z0-9_.]+$/);
				expect(formulaFiles(formula).every((file) => /^data\/[a-z0-9_/]+\.parquet$/.test(file))).toBe(true);
			})
		);
		for (const hostile of [
			"a'.per.b.1",
			'a.per.b.7',
			'a.per.b',
			'a.mean.4',
			'a.drop.b',
			'a.plus.b.c',
			'../x.plus.b',
			'A.plus.b'
		])
			expect(parseFormula(hostile), hostile).toBeNull();
	});
});
