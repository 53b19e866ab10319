import { describe, expect, it } from 'vitest';
import { roundedYears } from './rounded-years';

const cells = (year: number, values: readonly string[]) =>
	values.map((value, i) => ({ region: `R${i}`, year, value, flags: '' }));

describe('roundedYears', () => {
	it('finds the year in which most figures end in 00', () => {
		const all = [...cells(2003, ['1700', '2900', '812', '400']), ...cells(2005, ['1713', '2948', '800', '397'])];
		expect([...roundedYears(all)]).toEqual([2003]);
	});

	it('leaves a year alone in which half of the figures are round', () => {
		expect(roundedYears(cells(2003, ['1700', '2911', '800', '397'])).size).toBe(0);
	});
});
