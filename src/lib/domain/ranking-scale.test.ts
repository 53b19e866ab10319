import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingScale } from './ranking-scale';

describe('rankingScale', () => {
	it('lets bars of positive values start at the left edge', () => {
		const scale = rankingScale([10, 5], 0);
		expect(scale.bar(5)).toEqual({ start: 0, width: 50 });
		expect(scale.diverging).toBe(false);
	});

	it('lets bars go both ways around an origin', () => {
		const scale = rankingScale([90, 130], 100);
		expect(scale.origin).toBe(25);
		expect(scale.bar(90)).toEqual({ start: 0, width: 25 });
		expect(scale.bar(130)).toEqual({ start: 25, width: 75 });
	});

	it('draws nothing, and divides by nothing, where all values are zero', () => {
		expect(rankingScale([0, 0], 0).bar(0)).toEqual({ start: 0, width: 0 });
	});

	it('keeps every bar within its track', () => {
		const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(values, fc.constantFrom(0, 100), (list, origin) => {
				const scale = rankingScale(list, origin);
				for (const value of list) {
					const { start, width } = scale.bar(value);
					expect(start).toBeGreaterThanOrEqual(0);
					expect(width).toBeGreaterThanOrEqual(0);
					expect(start + width).toBeLessThanOrEqual(100.011);
				}
			})
		);
	});
});
