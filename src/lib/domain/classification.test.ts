import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALIFORNIA_DENSITY } from './california.fixture';
import { classBounds, classIndex, roundBetween, RAMP_STEPS } from './classification';
import { lockClasses } from './classes';
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

/**
 * PySAL's example, in "mapclassify: Classification Schemes for Choropleth Maps" (Rey et al.), documentation of mapclassify/classifiers.py and
 * mapclassify/tests/test_mapclassify.py. PySAL's classes hold their upper bound, ours the lower one: where no county lies on a bound, they agree.
 */
describe('classes of the published example of California', () => {
	/** Bounds between the classes, and how many counties each holds. */
	function classed(patch: Partial<Classing>): { inner: number[]; counts: number[] } {
		const bounds = classBounds(CALIFORNIA_DENSITY, classing(patch));
		const counts = new Array<number>(bounds.length - 1).fill(0);
		for (const value of CALIFORNIA_DENSITY) counts[classIndex(bounds, value)]! += 1;
		return { inner: bounds.slice(1, -1), counts };
	}

	function expectBounds(found: readonly number[], published: readonly number[], digits: number): void {
		expect(found).toHaveLength(published.length);
		for (const [i, bound] of published.entries()) expect(found[i]).toBeCloseTo(bound, digits);
	}

	it('ckmeans: the optimal classes', () => {
		// FisherJenks(y, k=5): up to 75.29, 192.05, 370.5, 722.85 and 4111.45. Both methods find the optimum.
		const { inner, counts } = classed({ method: 'ckmeans', count: 5 });
		expect(counts).toEqual([49, 3, 4, 1, 1]);
		const highest = [75.29, 192.05, 370.5, 722.85];
		// The next county above each class: ours puts the bound between the two.
		const next = [110.74, 264.93, 722.85, 4111.45];
		for (const [i, bound] of inner.entries()) {
			expect(bound).toBeGreaterThan(highest[i] ?? NaN);
			expect(bound).toBeLessThanOrEqual(next[i] ?? NaN);
		}
	});

	it('quantile: fifths', () => {
		// Quantiles(y, k=5); quantiles of Hyndman and Fan's type 7, as in R and NumPy.
		const { inner, counts } = classed({ method: 'quantile', count: 5 });
		expectBounds(inner, [1.464, 5.798, 13.278, 54.616], 6);
		expect(counts).toEqual([12, 11, 12, 11, 12]);
	});

	it('equal: five equal widths', () => {
		// EqualInterval(y, k=5)
		const { inner, counts } = classed({ method: 'equal', count: 5 });
		expectBounds(inner, [822.394, 1644.658, 2466.922, 3289.186], 6);
		expect(counts).toEqual([57, 0, 0, 0, 1]);
	});

	it('sd: one and two standard deviations above the mean', () => {
		// StdMean(y): 672.57333208 and 1219.21856072 lie one and two deviations above the mean 125.92810345. PySAL divides by n − 1, the atlas by n: the
		// regions of a scope are all there are. It also makes the mean itself a bound; the bounds below it lie under the smallest value.
		const { inner, counts } = classed({ method: 'sd', count: 6 });
		const [mean = NaN, ...above] = inner;
		expect(mean).toBeCloseTo(125.92810345, 6);
		expectBounds(
			above.map((bound) => mean + (bound - mean) * Math.sqrt(58 / 57)),
			[672.57333208, 1219.21856072],
			6
		);
		expect([(counts[0] ?? 0) + (counts[1] ?? 0), ...counts.slice(2)]).toEqual([56, 1, 1]);
	});

	it('manual: bounds of the reader', () => {
		// UserDefined(y, [20, 30])
		const { inner, counts } = classed({ method: 'manual', bounds: [20, 30] });
		expect(inner).toEqual([20, 30]);
		expect(counts).toEqual([37, 4, 17]);
	});

	it('unclassed: colours go from the 1 % to the 99 % percentile', () => {
		// Percentiles(y): 0.1357 at 1 %, 2179.948 at 99 %.
		const bounds = classBounds(CALIFORNIA_DENSITY, classing({ method: 'unclassed' }));
		expect(bounds[0]).toBeCloseTo(0.1357, 6);
		expect(bounds.at(-1)).toBeCloseTo(2179.948, 6);
	});
});

it('unclassed: colour in proportion, as in the published example of Matplotlib', () => {
	// Matplotlib, matplotlib.colors.Normalize(vmin=-1, vmax=1, clip=True): -2, -1, 0, 1, 2 → 0, 0, 0.5, 1, 1.
	// https://matplotlib.org/stable/api/_as_gen/matplotlib.colors.Normalize.html
	// 400 further values between -1 and 1 make these the percentiles 1 and 99: -2 and 2 are the outliers that are cut off.
	const values = [-2, ...new Array<number>(200).fill(-1), 0, ...new Array<number>(200).fill(1), 2];
	const bounds = classBounds(values, classing({ method: 'unclassed' }));
	const share = (value: number) => classIndex(bounds, value) / RAMP_STEPS;
	expect([-2, -1, 0].map(share)).toEqual([0, 0, 0.5]);
	expect(
		[1, 2].map((value) => classIndex(bounds, value)),
		'the last step ends at 1'
	).toEqual([63, 63]);
});

it('Q6: the outer and the middle bound are the published percentiles', () => {
	// No publication was found that gives both values and their Q6 bounds. The shares 5, 27.5, 50, 72.5 and 95 % are those of "q6" in the documentation
	// of the R packages cartography (getBreaks) and mapsf (mf_get_breaks). Of these, 5, 50 and 95 % are published for the horsepower of R's mtcars
	// (Henderson and Velleman 1981, "Building multiple regression models interactively", Biometrics 37, 391–411): Hmisc::describe prints .05 63.65,
	// .50 123.0 and .95 253.55 (https://www.cnblogs.com/qianheng/p/10823354.html). How many lie between the others is tested above.
	const horsepower = [
		110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150, 150, 245,
		175, 66, 91, 113, 264, 175, 335, 109
	];
	const bounds = classBounds(horsepower, classing({ method: 'q6' }));
	expect(bounds).toHaveLength(7);
	expect([bounds[1], bounds[3], bounds[5]].map((bound) => Number(bound?.toFixed(2)))).toEqual([63.65, 123, 253.55]);
});

describe('lockClasses', () => {
	it('makes the middle of diverging data a bound and colours both sides', () => {
		const locked = lockClasses([-4, -3, -1, 1, 2, 5, 9, 12], classing({ method: 'ckmeans', count: 5 }), 0);
		expect(locked?.bounds).toContain(0);
		expect(locked?.colors).toHaveLength((locked?.bounds.length ?? 0) - 1);
		expect(locked?.diverging).toBe(true);
	});

	it('has at most as many classes as asked, none of them a sliver next to the middle', () => {
		const values = [-10.3, -5, -3.1, -0.003, 0.0008, 1, 3, 5, 8, 18];
		const locked = lockClasses(values, classing({ method: 'ckmeans', count: 5 }), 0);
		expect(locked?.bounds).toHaveLength(6);
		expect(locked?.bounds.filter((bound) => Math.abs(bound) < 0.5)).toEqual([0]);
	});

	it('covers every value, whatever comes in', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ noNaN: true, min: -1e3, max: 1e3 }), { minLength: 1, maxLength: 40 }),
				fc.integer({ min: 3, max: 7 }),
				(values, count) => {
					const locked = lockClasses(values, classing({ method: 'quantile', count }), 0);
					const bounds = locked?.bounds ?? [];
					expect(locked?.colors).toHaveLength(bounds.length - 1);
					expect(bounds.length).toBeLessThanOrEqual(count + 1);
					for (const value of values) expect(locked?.colors[classIndex(bounds, value)]).toBeDefined();
				}
			)
		);
	});

	it('colours the reader’s bounds by their side of the middle, a class that holds it as neutral', () => {
		const locked = lockClasses([-9, -1, 1, 9], classing({ method: 'manual', bounds: [-5, 5] }), 0);
		expect(locked).toMatchObject({ bounds: [-9, -5, 5, 9], diverging: true });
		expect(locked?.colors[1]).toBe('#f5f5f5');
	});

	it('colours both sides alike where the bound misses the middle by binary dust', () => {
		// Pooled z-scores: their mean is -5.6e-17 and not 0.
		const values = [-1.7, -0.4, -0.1, 0.1, 0.4, 1.7 - 4e-16];
		const locked = lockClasses(values, classing({ method: 'sd', count: 4 }), 0);
		expect(locked?.bounds[2]).not.toBe(0);
		expect(locked?.bounds[2]).toBeCloseTo(0, 12);
		expect(locked?.colors).toEqual(lockClasses([-2, -0.5, 0.5, 2], classing({ method: 'sd', count: 4 }), 0)?.colors);
		expect(locked?.colors).not.toContain('#f5f5f5');
	});

	it('colours the one class of values that all are the middle as neutral', () => {
		expect(lockClasses([0, 0], classing({}), 0)?.colors).toEqual(['#f5f5f5']);
	});

	it('goes with the value where there are no classes, equally strong on both sides of the middle', () => {
		const locked = lockClasses([-1, 4], classing({ method: 'unclassed' }), 0);
		expect(locked).toMatchObject({ unclassed: true, diverging: true });
		expect(locked?.colors).toHaveLength(64);
		const plain = lockClasses([1, 4], classing({ method: 'unclassed' }), null);
		expect(new Set(plain?.colors).size).toBeGreaterThan(50);
	});

	it('has the darkest colour first for ranks', () => {
		const [up, down] = [false, true].map((first) => lockClasses([1, 2, 3, 4, 5, 6], classing({}), null, first));
		expect(down?.colors).toEqual([...(up?.colors ?? [])].reverse());
	});

	it('works when all values lie on one side of the middle', () => {
		const above = lockClasses([101, 105, 120, 140], classing({ method: 'ckmeans', count: 4 }), 100);
		expect(above?.bounds[0]).toBe(100);
		const below = lockClasses([80, 85, 90, 99], classing({ method: 'ckmeans', count: 4 }), 100);
		expect(below?.bounds.at(-1)).toBe(100);
		expect(below?.colors).toHaveLength((below?.bounds.length ?? 0) - 1);
	});
});

it('roundBetween takes the roundest number that still parts the two', () => {
	expect(roundBetween(41.234, 47.9)).toBe(45);
	expect(roundBetween(0.1234, 0.1236)).toBe(0.1235);
	expect(roundBetween(5, 5)).toBe(5);
});
