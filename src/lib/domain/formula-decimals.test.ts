import { describe, expect, it } from 'vitest';
import { testIndicator, testSlice } from './domain.fixture';
import { withFittingDecimals } from './formula-decimals';

const slice = (...values: (number | null)[]) => testSlice({ DE803: values });
const decimalsOf = (indicator: string, decimals: number, ...values: (number | null)[]): number =>
	withFittingDecimals(testIndicator({ indicator, decimals }), slice(...values)).decimals;

describe('decimals of a formula', () => {
	it('are as many as three digits need', () => {
		expect(decimalsOf('gdp.per.people.1', 2, 0.041, 0.038, null, 0.09)).toBe(4);
		expect(decimalsOf('a.share.b', 1, 0.9, 0.8, 1.2)).toBe(3);
	});

	it('are never fewer than the formula has, and at most eight', () => {
		expect(decimalsOf('gdp.per.people.1000', 2, 41, 38)).toBe(2);
		expect(decimalsOf('a.per.b.1', 2, 1e-30)).toBe(8);
		expect(decimalsOf('a.per.b.1', 2, 0, null)).toBe(2);
	});

	it('stay what they are for every other indicator', () => {
		expect(decimalsOf('gdp_per_head', 0, 0.001)).toBe(0);
	});
});
