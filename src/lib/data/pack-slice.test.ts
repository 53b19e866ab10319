import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSlice } from '../domain/slice-index';
import { STATUSES } from '../domain/status';
import { parseJson } from './fetch-file';
import { packSlice, serializeSlice, SlicePackError, sliceRows, type SliceRow } from './pack-slice';
import { sliceSchema } from './slice-schema';

const anyRow: fc.Arbitrary<SliceRow> = fc.record({
	region: fc.stringMatching(/^[A-Z]{2}[0-9A-Z_]{0,8}$/),
	year: fc.integer({ min: 1979, max: 2030 }),
	value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))),
	status: fc.constantFrom(...STATUSES),
	source: fc.option(fc.constantFrom('eurostat_population_2026', 'inkar_2024', 'ba_unemployed')),
	note: fc.option(fc.string({ minLength: 1 }))
});
const anyRows = fc.uniqueArray(anyRow, { selector: (row) => `${row.region} ${row.year}`, maxLength: 60 });

const row: SliceRow = { region: 'DE803', year: 2020, value: 1, status: 'normal', source: 'a', note: null };

describe('packSlice', () => {
	it('keeps every observation through the file and back', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				const text = serializeSlice(packSlice('population_total', 'nuts3', rows));
				const index = indexSlice(parseJson('slice', text, sliceSchema));
				for (const { region, year, ...observation } of rows) expect(index.at(region, year)).toEqual(observation);
			})
		);
	});

	it('gives the same bytes whatever the order of the rows', () => {
		fc.assert(
			fc.property(anyRows, fc.infiniteStream(fc.nat()), (rows, keys) => {
				const shuffled = rows.map((entry) => ({ entry, key: keys.next().value })).sort((a, b) => a.key - b.key);
				const pack = (some: readonly SliceRow[]): string => serializeSlice(packSlice('x', 'lau', some));
				expect(pack(shuffled.map(({ entry }) => entry))).toBe(pack(rows));
			})
		);
	});

	it('calls a cell without row missing, not zero', () => {
		const slice = packSlice('x', 'nuts3', [row, { ...row, region: 'DE80K', year: 2021 }]);
		expect(slice.values).toEqual([
			[1, null],
			[null, 1]
		]);
		expect(slice.statuses).toEqual(['nm', 'mn']);
		expect(slice.sourceCodes).toEqual(['0-', '-0']);
	});

	it('refuses two observations for one cell and names it', () => {
		expect(() => packSlice('x', 'nuts3', [row, row])).toThrow(/x has two observations for DE803 in 2020/);
	});

	it('refuses more sources than a base-36 digit can tell apart', () => {
		const rows = Array.from({ length: 37 }, (_, i) => ({ ...row, year: 1980 + i, source: `source_${i}` }));
		expect(() => packSlice('x', 'nuts3', rows)).toThrow(SlicePackError);
		expect(packSlice('x', 'nuts3', rows.slice(1)).sourceCodes[0]).toHaveLength(36);
	});
});

describe('sliceRows', () => {
	it.each([
		['an unknown status', { ...row, status: 'fine' }],
		['a year that is no integer', { ...row, year: 2020.5 }],
		['a text value', { ...row, value: '1' }],
		['a missing column', { region: 'DE803', year: 2020 }]
	])('refuses %s', (_, bad) => {
		expect(() => sliceRows([row, bad])).toThrow(/row 1 of the slice query/);
	});
});
