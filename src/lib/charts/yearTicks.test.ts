import { describe, expect, it } from 'vitest';
import { yearTicks } from './yearTicks';

const years = Array.from({ length: 36 }, (_, i) => 1990 + i);

describe('yearTicks', () => {
	it('writes round years as there is room', () => {
		expect([...yearTicks(years, 2025, 900)]).toEqual([
			1990, 1992, 1994, 1996, 1998, 2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2025
		]);
		expect([...yearTicks(years, 2025, 200)]).toEqual([1990, 2000, 2010, 2025]);
	});

	it('always writes the year shown and leaves out round years too close to it', () => {
		const ticks = yearTicks(years, 2011, 300);
		expect(ticks.has(2011)).toBe(true);
		expect(ticks.has(2010)).toBe(false);
	});
});
