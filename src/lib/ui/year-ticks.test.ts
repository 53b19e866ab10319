import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestIndex, stepYear, yearTicks } from './year-ticks';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('yearTicks', () => {
	it('labels both ends and the fives that have room', () => {
		const labelled = yearTicks(range(1990, 2025)).filter((tick) => tick.labelled);
		expect(labelled.map((tick) => tick.year)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
		expect(yearTicks(range(2011, 2024)).flatMap((tick) => (tick.labelled ? [tick.year] : []))).toEqual([
			2011, 2015, 2020, 2024
		]);
	});

	it('copes with one year and with none', () => {
		expect(yearTicks([2022])).toEqual([{ year: 2022, at: 0, labelled: true }]);
		expect(yearTicks([])).toEqual([]);
	});
});

describe('stepYear', () => {
	it('walks the years that exist and stops at the ends', () => {
		const years = [1996, 2000, 2001, 2005];
		expect(stepYear(years, 2000, 1)).toBe(2001);
		expect(stepYear(years, 2001, 1)).toBe(2005);
		expect(stepYear(years, 2005, 1)).toBe(2005);
		expect(stepYear(years, 2003, -5)).toBe(1996);
	});

	it('always lands on an existing year', () => {
		const years = fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(years, fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: -50, max: 50 }), (list, year, by) => {
				const sorted = list.sort((a, b) => a - b);
				expect(sorted).toContain(stepYear(sorted, year, by));
				const nearest = sorted[nearestIndex(sorted, year)] ?? NaN;
				expect(sorted.every((other) => Math.abs(other - year) >= Math.abs(nearest - year))).toBe(true);
			})
		);
	});
});
