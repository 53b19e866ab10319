import { describe, expect, it } from 'vitest';
import { bestYear } from './coverage';

const counts = (years: Record<number, [values: number, breaks: number]>) =>
	new Map(Object.entries(years).map(([year, [values, breaks]]) => [Number(year), { values, breaks }]));

describe('bestYear', () => {
	it('takes the last year that three fifths of the regions have', () => {
		expect(bestYear(counts({ 2020: [100, 0], 2021: [60, 0], 2022: [59, 0] }))).toBe(2021);
	});

	it('does not start at a year that most regions cannot compare with the one before', () => {
		expect(bestYear(counts({ 2021: [10, 0], 2022: [10, 0], 2023: [10, 9] }))).toBe(2022);
		expect(bestYear(counts({ 2021: [10, 0], 2022: [10, 9], 2023: [10, 0] }))).toBe(2023);
	});

	it('takes the last one when all years begin a segment', () => {
		expect(bestYear(counts({ 2021: [10, 10], 2022: [10, 10] }))).toBe(2022);
	});
});
