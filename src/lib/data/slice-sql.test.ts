import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWasmEngine, type WasmEngine } from '../../../data/pipeline/wasm-engine';
import { writeParquetFixture } from '../../../tests/support/parquet-fixture';
import { InvalidIndicatorError, sliceSql } from './slice-sql';

const root = mkdtempSync(join(tmpdir(), 'atlas-slice-'));
let engine: WasmEngine;

beforeAll(async () => {
	await writeParquetFixture(
		root,
		{
			DE: 'nuts0',
			SE: 'nuts0',
			DE8: 'nuts1',
			DE80: 'nuts2',
			DE803: 'nuts3',
			DE80K: 'nuts3',
			DE_13072001: 'lau',
			region_a: 'group',
			region_b: 'group'
		},
		{
			stock: [
				['DE', 2019, 900, 'normal', 's', null],
				['DE', 2020, 1000, 'normal', 's', null],
				['SE', 2020, 500, 'normal', 's', null],
				['DE8', 2020, 60, 'normal', 's', null],
				['DE80', 2020, 50, 'normal', 's', null],
				['DE803', 2020, 10, 'break', 's', null],
				['DE803', 2021, null, 'secret', 's', null],
				['DE80K', 2020, null, 'missing', null, null],
				['DE80K', 2021, 7, 'normal', 't', null],
				['DE_13072001', 2021, 3, 'normal', 't', null],
				['region_a', 2020, null, 'missing', null, 'missing:DE80K'],
				['region_a', 2021, null, 'missing', null, 'missing:DE803'],
				['region_b', 2020, null, 'missing', null, null]
			]
		}
	);
	engine = await openWasmEngine();
});

afterAll(() => {
	engine.close();
	rmSync(root, { recursive: true });
});

describe('sliceSql', () => {
	it('reads the level, countries, Mecklenburg-Vorpommern and groups of which something is known, in the years of the level', () => {
		expect(engine.slice(root, 'stock', 'nuts3')).toEqual({
			indicator: 'stock',
			level: 'nuts3',
			years: [2020, 2021],
			regions: ['DE', 'DE80', 'DE803', 'DE80K', 'SE', 'region_a'],
			values: [
				[1000, null],
				[50, null],
				[10, null],
				[null, 7],
				[500, null],
				[null, null]
			],
			statuses: ['nm', 'nm', 'bs', 'mn', 'nm', 'mm'],
			sources: ['s', 't'],
			sourceCodes: ['0-', '0-', '00', '-1', '0-', '--'],
			notes: [
				[5, 0, 'missing:DE80K'],
				[5, 1, 'missing:DE803']
			]
		});
	});

	it('takes municipalities without Kreise, Sweden and Poland', () => {
		const slice = engine.slice(root, 'stock', 'lau');
		expect(slice.years).toEqual([2021]);
		expect(slice.regions).toEqual(['DE_13072001', 'region_a']);
	});

	it('lets no text into SQL that is no indicator id', () => {
		const notAnId = fc.string().filter((text) => !/^[a-z0-9_]{1,80}$/.test(text));
		fc.assert(
			fc.property(notAnId, (text) => {
				expect(() => sliceSql(text, 'nuts3')).toThrow(InvalidIndicatorError);
			})
		);
	});
});
