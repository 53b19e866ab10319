import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBounds, classIndex, roundBetween } from './classification';
import { isCounted } from './classing-codec';
import { CLASS_METHODS, DEFAULT_CLASSING, type Classing } from './view';

const classing = (patch: Partial<Classing>): Classing => ({ ...DEFAULT_CLASSING, ...patch });

describe('classBounds', () => {
	it('ckmeans finds the clusters of the published example of Wang and Song', () => {
		// Wang & Song 2011, Ckmeans.1d.dp: x = -1, 2, -1, 2, 4, 5, 6, -1, 2, -1 in 3 clusters: {-1 x4}, {2 x3}, {4, 5, 6}
		const bounds = classBounds([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], classing({ method: 'ckmeans', count: 3 }));
		expect(bounds).toHaveLength(4);
		const clusters = [-1, 2, 4, 5, 6].map((value) => classIndex(bounds, value));
		expect(clusters).toEqual([0, 1, 2, 2, 2]);
	});

	it('quantiles hold equal numbers, equal intervals have equal widths', () => {
		const values = Array.from({ length: 100 }, (_, i) => i ** 2);
		const quantiles = classBounds(values, classing({ method: 'quantile', count: 4 }));
		const counts = [0, 0, 0, 0];
		for (const value of values) counts[classIndex(quantiles, value)] = (counts[classIndex(quantiles, value)] ?? 0) + 1;
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
		expect(classBounds([0, 3, 10], classing({ method: 'equal', count: 5 }))).toEqual([0, 2, 4, 6, 8, 10]);
	});

	it('has ascending bounds from the smallest to the largest value, whatever comes in', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 }),
				fc.constantFrom(...CLASS_METHODS.filter(isCounted)),
				fc.integer({ min: 3, max: 7 }),
				(values, method, count) => {
					const bounds = classBounds(values, classing({ method, count }));
					expect(bounds[0]).toBeCloseTo(Math.min(...values), 12);
					expect(bounds.at(-1)).toBeCloseTo(Math.max(...values), 12);
					expect(bounds.length).toBeLessThanOrEqual(Math.max(count + 1, 2));
					for (const value of values) {
						const index = classIndex(bounds, value);
						expect(value).toBeGreaterThanOrEqual(bounds[index] ?? NaN);
						expect(value).toBeLessThanOrEqual(bounds[index + 1] ?? NaN);
					}
				}
			)
		);
	});

	it('steps of standard deviation stand around the mean', () => {
		// The worked example 2, 4, 4, 4, 5, 5, 7, 9: μ = 5, σ = √(32/8) = 2. https://www.easyformula.org/pages/math/standard-deviation.html
		const values = [2, 4, 4, 4, 5, 5, 7, 9];
		expect(classBounds(values, classing({ method: 'sd', count: 4 }))).toEqual([2, 3, 5, 7, 9]);
		expect(classBounds(values, classing({ method: 'sd', count: 3 }))).toEqual([2, 4, 6, 9]);
	});

	it('Q6 parts the tails of 5 % and four times 22.5 %', () => {
		const values = Array.from({ length: 1000 }, (_, i) => i);
		const bounds = classBounds(values, classing({ method: 'q6' }));
		const counts = [0, 0, 0, 0, 0, 0];
		for (const value of values) counts[classIndex(bounds, value)] = (counts[classIndex(bounds, value)] ?? 0) + 1;
		expect(counts).toEqual([50, 225, 225, 225, 225, 50]);
	});

	it('takes the bounds of the reader that lie within the values', () => {
		expect(classBounds([0, 50, 100], classing({ method: 'manual', bounds: [-5, 20, 40, 300] }))).toEqual([
			0, 20, 40, 100
		]);
	});

	it('gives no classes for no values and one for one', () => {
		expect(classBounds([], classing({ method: 'ckmeans', count: 5 }))).toEqual([]);
		expect(classBounds([7, 7], classing({ method: 'ckmeans', count: 5 }))).toEqual([7, 7]);
	});
});

it('roundBetween takes the roundest number that still parts the two', () => {
	expect(roundBetween(41.234, 47.9)).toBe(45);
	expect(roundBetween(0.1234, 0.1236)).toBe(0.1235);
	expect(roundBetween(5, 5)).toBe(5);
});
