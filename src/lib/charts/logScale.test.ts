import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logScale } from './logScale';

describe('logScale', () => {
	it('parts a power of ten as finely as there is room for', () => {
		expect(logScale(2.3, 8.6).ticks).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
		expect(logScale(23_000, 180_000).ticks).toEqual([20_000, 30_000, 50_000, 70_000, 100_000, 200_000]);
		expect(logScale(3, 4000).ticks).toEqual([3, 10, 30, 100, 300, 1000, 3000, 10_000]);
		expect(logScale(3, 40_000_000).ticks).toEqual([
			1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
		]);
		expect(logScale(0.02, 0.3).ticks).toEqual([0.02, 0.03, 0.05, 0.07, 0.1, 0.2, 0.3]);
	});

	it('gives a single value room', () => {
		expect(logScale(10, 10)).toEqual({ min: 10, max: 15, ticks: [10, 15] });
	});

	it('holds what it is made for, with round ascending ticks', () => {
		const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(positive, positive, (a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const { min, max, ticks } = logScale(low, high);
				expect(min).toBeLessThanOrEqual(low * (1 + 1e-6));
				expect(max).toBeGreaterThanOrEqual(high * (1 - 1e-6));
				expect(ticks.length).toBeGreaterThan(1);
				expect(ticks.length).toBeLessThanOrEqual(18);
				expect(ticks.every((tick, i) => i === 0 || tick > (ticks[i - 1] ?? 0))).toBe(true);
			})
		);
	});

	it('refuses what a logarithm does not know', () => {
		expect(() => logScale(0, 10)).toThrow(RangeError);
		expect(() => logScale(-1, 10)).toThrow(RangeError);
	});
});
