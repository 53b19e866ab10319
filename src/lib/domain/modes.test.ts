import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveResult, type Material } from './derive';
import { distributionOf, percentileIn, rankIn, zScoreIn } from './distribution';
import { testContext, testIndicator, testSlice } from './domain.fixture';
import { cells, material } from './modes.fixture';
import { MODES, type Mode, type View } from './view';
import { defaultView } from './view-codec';

const rate = testIndicator({ kind: 'rate', aggregate: 'ratio' });
const view: View = { ...defaultView(testContext()), year: 2022, baseYear: 2020, selected: ['DE803'] };

function shown(mode: Mode, region: string, patch: Partial<View> = {}, change: Partial<Material> = {}): number | null {
	const { rows, groups } = deriveResult({ ...view, mode, ...patch }, material(change));
	return [...rows, ...groups].find((row) => row.region === region)?.shown ?? null;
}

describe('modes', () => {
	it('counts per 1000 inhabitants, and amounts in euros per inhabitant', () => {
		expect(shown('per_head', 'DE803')).toBeCloseTo(60.5);
		expect(shown('per_head', 'DE80K', { year: 2020 }), 'nobody lives there').toBeNull();
		const money = testIndicator({ kind: 'money', unit: 'mio_eur', aggregate: 'sum' });
		expect(shown('per_head', 'DE803', {}, { indicator: money })).toBeCloseTo(60_500);
	});

	it('counts per km², of groups over the area of their members', () => {
		expect(shown('per_km2', 'DE803')).toBeCloseTo(121 / 181);
		expect(shown('per_km2', 'deutschland')).toBeCloseTo(700 / (181 + 3431));
		expect(shown('per_km2', 'DK011'), 'area unknown').toBeNull();
	});

	it('gives shares of a group to its members alone', () => {
		expect(shown('share', 'DE803')).toBeCloseTo((121 / 700) * 100);
		expect(shown('share', 'deutschland')).toBe(100);
		expect(shown('share', 'DK011'), 'not in Germany').toBeNull();
	});

	it('shows no change of the base year against itself, in no mode that counts it', () => {
		for (const mode of ['change', 'difference', 'cagr'] as const) {
			const { rows, classes } = deriveResult({ ...view, mode, year: 2020 }, material());
			expect(rows.map(({ shown, rank }) => [shown, rank])).toEqual(rows.map(() => [null, null]));
			expect(classes?.counts.every((count) => count === 0)).toBe(true);
		}
		expect(shown('index', 'DE803', { year: 2020 })).toBe(100);
	});

	it('starts a course of changes at nothing, one of growth per year with a gap', () => {
		const course = (mode: Mode): unknown[] =>
			deriveResult({ ...view, mode }, material()).series.flatMap(({ points }) => points.map((point) => point.shown));
		expect(course('change')[0]).toBe(0);
		expect(course('cagr')[0]).toBeNull();
		expect(course('cagr')[1]).toBeCloseTo(10);
	});

	it('changes by per cent, by units and per year', () => {
		expect(shown('change', 'DE803')).toBeCloseTo(21);
		expect(shown('difference', 'DE803')).toBe(21);
		expect(shown('cagr', 'DE803')).toBeCloseTo(10);
		expect(shown('index', 'DE803')).toBeCloseTo(121);
	});

	it('grows by the same rate per year whichever year is the base', () => {
		expect(shown('cagr', 'DE803', { year: 2020, baseYear: 2022 })).toBeCloseTo(10);
	});

	it('sets rates against the reference', () => {
		expect(shown('distance', 'DE803', {}, { indicator: rate })).toBe(121 - 700);
		expect(shown('ratio', 'DE803', {}, { indicator: rate })).toBeCloseTo((121 / 700) * 100);
	});

	it('ranks the regions of the scope, the highest first, and counts no groups', () => {
		expect(['DE803', 'DE80K', 'DK011'].map((region) => shown('rank', region))).toEqual([3, 2, 1]);
		const { rows } = deriveResult({ ...view, mode: 'rank' }, material());
		expect(rows.map(({ region, rank }) => [region, rank])).toEqual([
			['DK011', 1],
			['DE80K', 2],
			['DE803', 3]
		]);
	});

	it('names why a mode makes no sense, and shows the value instead', () => {
		const counts = deriveResult(view, material()).obstacles;
		expect(counts).toEqual({ distance: 'count', ratio: 'count' });
		const rates = deriveResult({ ...view, mode: 'share' }, material({ indicator: rate }));
		expect(rates.obstacles).toEqual({ per_head: 'rate', per_km2: 'rate', share: 'rate' });
		expect(rates).toMatchObject({ view: { mode: 'value' }, refusedMode: { mode: 'share', obstacle: 'rate' } });
		const alone = deriveResult({ ...view, reference: null }, material()).obstacles;
		expect(alone.share).toBe('no_reference');
		const people = testIndicator({ indicator: 'population_total', kind: 'count', aggregate: 'sum' });
		expect(deriveResult(view, material({ indicator: people })).obstacles.per_head).toBe('population');
		const percent = testIndicator({ unit: 'percent' });
		expect(deriveResult(view, material({ indicator: percent })).obstacles).toMatchObject({
			difference: 'percentage',
			cagr: 'percentage'
		});
	});

	it('names every source that a row rests on: of the figure, the base year, the inhabitants and the reference', () => {
		const from = (text: string, rows: Parameters<typeof testSlice>[0] = cells) => ({
			...testSlice(rows),
			sources: [text, `${text} early`],
			sourceCodes: testSlice(rows).sourceCodes.map((codes) => codes.replace('0', '1'))
		});
		const sourceOf = (mode: Mode, region = 'DE803', change: Partial<Material> = {}): string | null | undefined => {
			const sources = { slice: from('office'), population: from('people') };
			return deriveResult({ ...view, mode }, material({ ...sources, ...change })).rows.find(
				(row) => row.region === region
			)?.source;
		};
		expect(sourceOf('value')).toBe('office+office early');
		expect(sourceOf('per_head')).toBe('office+office early+people');
		const other = { ...from('office'), sources: ['office', 'office early', 'whole'] };
		const at = other.regions.indexOf('deutschland');
		const sourceCodes = other.sourceCodes.map((codes, i) => (i === at ? '222' : codes));
		expect(sourceOf('share', 'DE803', { slice: { ...other, sourceCodes } })).toBe('office+office early+whole');
		expect(sourceOf('value', 'DE803', { slice: from('office', { ...cells, DE803: [null, null, null] }) })).toBeNull();
	});

	it('shows finite numbers or nothing, whatever the figures are', () => {
		const cell = fc.oneof(fc.constant(null), fc.constant(0), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
		const row = fc.array(cell, { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(fc.constantFrom(...MODES), row, row, row, row, (mode, a, b, c, d) => {
				const random = testSlice({ DE803: a, DE80K: b, DK011: c, deutschland: d });
				const { rows, series } = deriveResult({ ...view, mode }, material({ slice: random, population: random }));
				const all = [...rows, ...series.flatMap(({ points }) => points)];
				for (const { shown: value } of all) expect(value === null || Number.isFinite(value)).toBe(true);
			})
		);
	});
});

describe('place in a distribution', () => {
	// The worked example 2, 4, 4, 4, 5, 5, 7, 9: μ = 5, σ = √(32/8) = 2. https://www.easyformula.org/pages/math/standard-deviation.html
	const eight = distributionOf([2, 4, 4, 4, 5, 5, 7, 9]);

	it('z-scores count deviations of the whole group', () => {
		expect(eight && zScoreIn(eight, 9)).toBe(2);
		expect(eight && zScoreIn(eight, 4)).toBe(-0.5);
		const flat = distributionOf([3, 3]);
		expect(flat && zScoreIn(flat, 3)).toBeNull();
	});

	it('equal values share the better rank, and half of them counts for the percentile rank', () => {
		expect(eight && [9, 7, 5, 4, 2].map((value) => rankIn(eight, value))).toEqual([1, 2, 3, 5, 8]);
		// (1 lower + half of 3) of 8.
		expect(eight && percentileIn(eight, 4)).toBe(31.25);
	});
});
