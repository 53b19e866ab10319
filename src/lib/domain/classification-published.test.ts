import { describe, expect, it } from 'vitest';
import { CALIFORNIA_DENSITY } from './california.fixture';
import { classBounds, classIndex, RAMP_STEPS } from './classification';
import { DEFAULT_CLASSING, type Classing } from './view';

const classing = (patch: Partial<Classing>): Classing => ({ ...DEFAULT_CLASSING, ...patch });

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

describe('Q6 takes the quantiles of 5, 27.5, 50, 72.5 and 95 %', () => {
	// These shares are those of "q6" in the documentation of the R packages cartography (getBreaks) and mapsf (mf_get_breaks), which print no example with
	// all its values. One publication prints quantiles between the values, another one quantiles at all of these shares.
	it('between the values: the horsepower of 32 cars', () => {
		// Henderson and Velleman 1981, "Building multiple regression models interactively", Biometrics 37, 391–411 (R's mtcars): Hmisc::describe prints
		// .05 63.65, .50 123.0 and .95 253.55 (https://www.cnblogs.com/qianheng/p/10823354.html).
		const horsepower = [
			110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150, 150, 245,
			175, 66, 91, 113, 264, 175, 335, 109
		];
		const bounds = classBounds(horsepower, classing({ method: 'q6' }));
		expect(bounds).toHaveLength(7);
		expect([bounds[1], bounds[3], bounds[5]].map((bound) => Number(bound?.toFixed(2)))).toEqual([63.65, 123, 253.55]);
	});

	it('at all its shares: the posterior of a regression', () => {
		// Vignette of the Bioconductor package mlm4omics 1.2.0, section 4.3.1: R's quantile() of a sample in steps of 2.5 %. Taken for a sample of their own,
		// the 41 printed quantiles have these same quantiles: between each two of them lies a fortieth of the values.
		const printed = [
			1.683888, 1.712642, 1.74548, 1.784446, 1.831081, 1.870002, 1.870394, 1.886988, 1.914384, 2.196132, 2.394665,
			2.468376, 2.485031, 2.493693, 2.527436, 2.555494, 2.579763, 2.607359, 2.628604, 2.640323, 2.646044, 2.650927,
			2.658452, 2.667668, 2.678011, 2.706313, 2.723722, 2.724793, 2.744484, 2.772908, 2.817638, 2.873451, 2.936652,
			2.941479, 2.947989, 2.957022, 3.042635, 3.144672, 3.235821, 3.522865, 3.940505
		];
		// What the vignette prints under 0 %, 5 %, 27.5 %, 50 %, 72.5 %, 95 % and 100 %.
		const published = [1.683888, 1.74548, 2.468376, 2.646044, 2.772908, 3.235821, 3.940505];
		const bounds = classBounds(printed, classing({ method: 'q6' }));
		expect(bounds).toHaveLength(published.length);
		for (const [i, quantile] of published.entries()) expect(bounds[i]).toBeCloseTo(quantile, 6);
	});
});
