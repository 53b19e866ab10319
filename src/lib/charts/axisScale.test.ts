import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisScale } from './axisScale';

describe('axisScale', () => {
	it('has round ends and steps', () => {
		expect(axisScale([203_000, 262_000])).toEqual({ min: 200_000, max: 280_000, step: 20_000, decimals: 0 });
	});

	it('includes zero when the values come near it', () => {
		expect(axisScale([2, 11]).min).toBe(0);
		expect(axisScale([100, 104]).min).toBeGreaterThan(90);
	});

	it('gives a single value and no value some room', () => {
		const { min, max } = axisScale([5]);
		expect(min).toBeLessThan(5);
		expect(max).toBeGreaterThan(5);
		expect(axisScale([])).toMatchObject({ min: 0, max: 1 });
	});

	it('holds all values within few steps', () => {
		const value = fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 1000);
		fc.assert(
			fc.property(fc.array(value, { minLength: 1 }), (list) => {
				const { min, max, step } = axisScale(list);
				const tolerance = step * 1e-6;
				expect(min).toBeLessThanOrEqual(Math.min(...list) + tolerance);
				expect(max).toBeGreaterThanOrEqual(Math.max(...list) - tolerance);
				expect((max - min) / step).toBeLessThanOrEqual(8);
			})
		);
	});
});
