import { describe, expect, it } from 'vitest';
import { deriveResult, type Material } from './derive';
import { testContext, testIndicator, testSlice } from './domain.fixture';
import type { Indicator } from './indicator';
import type { Slice } from './slice';
import { defaultView } from './view-codec';

const slice = testSlice({
	DE803: [100, 110, [90, 'break'], 99],
	DE80K: [200, null, 210, 220],
	DK011: [300, 300, 300, [330, 'provisional']],
	deutschland: [1000, 1100, 1200, 1300]
});

function material(change: { slice?: Slice; indicator?: Indicator } = {}): Material {
	return {
		slice,
		indicator: testIndicator(),
		unit: { unit: 'eur', labelDe: 'Euro', labelEn: 'Euro', suffixDe: '€', suffixEn: '€' },
		sources: new Map(),
		places: { regions: new Map(), groups: new Map() },
		scopeRegions: ['DE803', 'DE80K', 'DK011'],
		nameOf: (code) => code,
		collator: new Intl.Collator('de'),
		...change
	};
}

const view = { ...defaultView(testContext()), year: 2023, baseYear: 2020, selected: ['DE803', 'DK011'] };

describe('deriveResult', () => {
	it('ranks the regions of the scope, highest first, and gives the reference', () => {
		const result = deriveResult(view, material());
		expect(result.rows.map(({ region, rank }) => [region, rank])).toEqual([
			['DK011', 1],
			['DE80K', 2],
			['DE803', 3]
		]);
		expect(result.reference?.observation.value).toBe(1300);
		expect(result.uncovered).toEqual([]);
		const wider = { ...material(), scopeRegions: ['DE803', 'DE80K', 'DK011', 'DK022', 'SE224', 'PL424'] };
		expect(deriveResult(view, wider).uncovered).toEqual(['PL', 'SE']);
	});

	it('computes no change across a break unless asked, and then marks it', () => {
		const rostock = deriveResult(view, material()).rows.find(({ region }) => region === 'DE803');
		expect(rostock?.change).toEqual({ kind: 'break', breakYear: 2022, fromYear: 2020 });
		const across = deriveResult({ ...view, acrossBreaks: true }, material()).rows.find(
			({ region }) => region === 'DE803'
		);
		expect(across?.change).toMatchObject({ kind: 'value', acrossBreak: true });
	});

	it('says how many changes a break hides and from which year on all can be told', () => {
		const change = { ...view, mode: 'change' } as const;
		expect(deriveResult(change, material()).broken).toEqual({ count: 1, of: 3, breakYear: 2022, comparableFrom: 2022 });
		expect(deriveResult({ ...change, year: 2022 }, material()).broken?.comparableFrom).toBeNull();
		expect(deriveResult({ ...change, acrossBreaks: true }, material()).broken).toBeNull();
		expect(deriveResult(view, material()).broken).toBeNull();
	});

	it('marks a change counted from an unsafe figure, and tells none of a year against itself', () => {
		const unsafe = testSlice({ DE803: [[100, 'low_reliability'], 110, 120, 130] });
		const changeOf = (baseYear: number) =>
			deriveResult({ ...view, baseYear }, material({ slice: unsafe })).rows.find(({ region }) => region === 'DE803')
				?.change;
		expect(changeOf(2020)).toMatchObject({ kind: 'value', unsafeBase: true });
		expect(changeOf(2021)).toMatchObject({ kind: 'value', unsafeBase: false });
		expect(changeOf(2023)).toEqual({ kind: 'none', fromYear: 2023 });
	});

	it('compares from the break year on: the first value of the new segment is comparable', () => {
		const result = deriveResult({ ...view, baseYear: 2022, mode: 'change' }, material());
		expect(result.rows.find(({ region }) => region === 'DE803')?.shown).toBeCloseTo(10);
	});

	it('puts the base year of an index to 100 and leaves missing years missing', () => {
		const result = deriveResult({ ...view, mode: 'index' }, material());
		expect(
			result.series.find(({ region }) => region === 'DK011')?.points.map(({ shown }) => shown && Math.round(shown))
		).toEqual([100, 100, 100, 110]);
		expect(
			deriveResult({ ...view, year: 2021 }, material()).rows.find(({ region }) => region === 'DE80K')
		).toMatchObject({ shown: null, rank: null });
	});

	it('keeps the classes while the year moves', () => {
		const [a, b] = [2020, 2023].map((year) => deriveResult({ ...view, year }, material()).classes);
		expect(a?.bounds).toEqual(b?.bounds);
		expect(a?.counts).not.toEqual([]);
	});

	it('never draws a count as a fill', () => {
		const result = deriveResult(view, material({ indicator: testIndicator({ kind: 'count' }) }));
		expect(result).toMatchObject({ drawing: 'symbol', classes: null, symbolMax: 330 });
		const growth = deriveResult({ ...view, mode: 'change' }, material({ indicator: testIndicator({ kind: 'count' }) }));
		expect(growth.drawing).toBe('fill');
	});

	it('marks a year that does not exist as substituted', () => {
		expect(deriveResult({ ...view, year: 2030 }, material())).toMatchObject({
			substitutedYear: 2030,
			view: { year: 2023 }
		});
	});

	it('gives equal values the same rank', () => {
		const tied = testSlice({ DE803: [5], DE80K: [5], DK011: [1] });
		const ranks = deriveResult(view, material({ slice: tied })).rows.map(({ rank }) => rank);
		expect(ranks).toEqual([1, 1, 3]);
	});

	it('counts changes of percentages in points and of balances as differences', () => {
		const balance = testSlice({ DE803: [-5, 10], DE80K: [1, 2], DK011: [0, 0] });
		expect(deriveResult(view, material({ slice: balance }))).toMatchObject({
			changeMeasure: 'difference',
			obstacles: { index: 'negative', cagr: 'negative', difference: 'same' }
		});
		expect(deriveResult(view, material({ indicator: testIndicator({ unit: 'percent' }) })).changeMeasure).toBe(
			'points'
		);
	});
});
