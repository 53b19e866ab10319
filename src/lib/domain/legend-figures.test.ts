import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classes } from './classification';
import { histogramBars, roundDown, shareOfRange, symbolValues } from './legend-figures';

const classes: Classes = {
	bounds: [0, 10, 20, 40],
	colors: ['#111111', '#222222', '#333333'],
	diverging: false,
	unclassed: false,
	counts: [2, 1, 1],
	values: [1, 2, 15, 40]
};

describe('histogramBars', () => {
	it('puts every value into a bar of its class colour', () => {
		const bars = histogramBars(classes);
		expect(bars.map((bar) => bar.color)).toEqual(['#111111', '#222222', '#333333']);
		expect(bars.map((bar) => bar.height)).toEqual([1, 0.5, 0.5]);
		expect(bars.at(-1)?.to).toBe(1);
	});

	it('draws nothing without a range', () => {
		expect(histogramBars({ ...classes, bounds: [3, 3], values: [3] })).toEqual([]);
		expect(histogramBars({ ...classes, bounds: [], values: [] })).toEqual([]);
	});
});

describe('shareOfRange', () => {
	it('stays between the ends', () => {
		expect([-5, 0, 20, 99].map((value) => shareOfRange(classes, value))).toEqual([0, 0, 0.5, 1]);
	});
});

describe('symbolValues', () => {
	it('are round, falling and not above the largest value', () => {
		expect(symbolValues(3_755_000)).toEqual([2_000_000, 500_000, 100_000]);
		expect(symbolValues(0)).toEqual([]);
		fc.assert(
			fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (max) => {
				const values = symbolValues(max);
				expect(values[0]).toBeLessThanOrEqual(max * (1 + 1e-9));
				expect([...values].sort((a, b) => b - a)).toEqual(values);
				expect(roundDown(max) * 2.5).toBeGreaterThanOrEqual(max * 0.99);
			})
		);
	});
});
