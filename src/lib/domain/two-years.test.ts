import { expect, it } from 'vitest';
import { testResult } from './result.fixture';
import { shownSideBySide, showsTwoYears, twoYears } from './two-years';

it('sets base year and year side by side, without those that lack one, and tells breaks apart', () => {
	const result = testResult({
		cells: {
			DE803: [10, 12],
			DE80K: [20, [21, 'break']],
			DE80J: [5, [null, 'secret']],
			DE300: [9, 8],
			regiopolregion_rostock: [30, 33],
			deutschland: [100, 90]
		},
		view: { year: 2021, baseYear: 2020, selected: ['DE803', 'regiopolregion_rostock'] }
	});
	const { pairs, rising, falling, same, broken } = twoYears(result);
	expect(pairs.map(({ region, from, to }) => [region, from, to])).toEqual([
		['DE80K', 20, 21],
		['DE803', 10, 12],
		['DE300', 9, 8],
		['regiopolregion_rostock', 30, 33]
	]);
	// The group rises, too, but is none of the regions.
	expect([rising, falling, same, broken]).toEqual([1, 1, 0, 1]);
	expect(pairs.flatMap(({ region, color }) => (color === null ? [] : [region]))).toEqual([
		'DE803',
		'regiopolregion_rostock'
	]);
});

it('counts as the same what is written with the same digits', () => {
	const { rising, falling, same } = twoYears(
		testResult({
			cells: { DE803: [9.2, 9.21], DE80K: [9.2, 9.3], DE80J: [9.2, 9.1] },
			indicator: { decimals: 1 },
			view: { year: 2021, baseYear: 2020 }
		})
	);
	expect([rising, falling, same]).toEqual([1, 1, 1]);
});

it('shows two years on one scale, and their values where the mode measures against the base year', () => {
	const classing = { ...testResult({ cells: {} }).view.classing, locked: false };
	expect(shownSideBySide({ mode: 'share', classing })).toMatchObject({ mode: 'share', classing: { locked: true } });
	expect(shownSideBySide({ mode: 'change', classing }).mode).toBe('value');
});

it('knows the drawings that need both years in the table', () => {
	expect(showsTwoYears({ list: 'swipe', year: 2021, baseYear: 2011 })).toBe(true);
	expect(showsTwoYears({ list: 'slope', year: 2021, baseYear: 2021 })).toBe(false);
	expect(showsTwoYears({ list: 'ranking', year: 2021, baseYear: 2011 })).toBe(false);
});
