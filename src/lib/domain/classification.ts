import { ckmeans, equalIntervalBreaks, mean, quantileSorted, standardDeviation } from 'simple-statistics';
import type { Classing, ClassMethod } from './view';

/** Classes of a choropleth. `bounds` has one more entry than `colors`; class i holds `bounds[i] <= v < bounds[i + 1]`, the last one its upper bound too. */
export interface Classes {
	readonly bounds: readonly number[];
	/** Hex colours, lowest class first. */
	readonly colors: readonly string[];
	readonly diverging: boolean;
	/** So many narrow classes that colour goes with the value: the legend is a ramp. */
	readonly unclassed: boolean;
	/** Regions per class in the year shown. */
	readonly counts: readonly number[];
	/** Values of the year shown, ascending: the legend's histogram. */
	readonly values: readonly number[];
}

/** What decides the bounds. */
export type Bounding = Pick<Classing, 'method' | 'count' | 'bounds'>;

/** Steps of colour of an unclassed map: more than an eye tells apart. */
export const RAMP_STEPS = 64;

/**
 * Class bounds for a set of values. Fewer classes than asked come back when there are fewer distinct values.
 *
 * - `ckmeans`: optimal one-dimensional k-means (Wang & Song 2011), bounds half way between neighbouring clusters; of more than
 *   2000 values, 2000 order statistics at even distances stand for all
 * - `quantile`: equal numbers of values
 * - `equal`: equal widths
 * - `sd`: bounds one standard deviation apart, the mean in the middle: a bound of an even, the centre of an odd number of classes
 * - `q6`: the 5, 27.5, 50, 72.5 and 95 % quantiles (Géoclip's Q6): tails and halves at once
 * - `manual`: the bounds of the reader that lie within the values
 * - `unclassed`: 64 equal widths between the 1 and the 99 % quantile, so that a few outliers don't make all others pale
 */
export function classBounds(values: readonly number[], bounding: Bounding): number[] {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	const low = sorted[0];
	const high = sorted.at(-1);
	if (low === undefined || high === undefined) return [];
	if (low === high) return [low, high];
	if (bounding.method === 'unclassed') return rampBounds(sorted);
	const inner = innerBounds[bounding.method](sorted, bounding);
	return [...new Set([low, ...inner.filter((bound) => bound > low && bound < high), high])];
}

/** All years of four countries are 13 000 values, for which ckmeans takes a tenth of a second; the bounds hardly differ. */
const CKMEANS_VALUES = 2000;

/** At most `count` of the ascending values, evenly spread over their order, the lowest and the highest among them. */
function orderStatistics(sorted: readonly number[], count: number): number[] {
	if (sorted.length <= count) return [...sorted];
	return Array.from({ length: count }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / (count - 1))] ?? 0);
}

const Q6 = [0.05, 0.275, 0.5, 0.725, 0.95];

const innerBounds: Record<
	Exclude<ClassMethod, 'unclassed'>,
	(sorted: number[], bounding: Bounding) => readonly number[]
> = {
	ckmeans(sorted, { count }) {
		const values = orderStatistics(sorted, CKMEANS_VALUES);
		const clusters = ckmeans(values, Math.min(count, new Set(values).size));
		return clusters.slice(1).map((cluster, i) => {
			const below = clusters[i]?.at(-1) ?? 0;
			const above = cluster[0] ?? below;
			return roundBetween(below, above);
		});
	},
	quantile(sorted, { count }) {
		return Array.from({ length: count - 1 }, (_, i) => quantileSorted(sorted, (i + 1) / count));
	},
	equal(sorted, { count }) {
		return equalIntervalBreaks(sorted, count).slice(1, -1);
	},
	sd(sorted, { count }) {
		const [middle, sd] = [mean(sorted), standardDeviation(sorted)];
		return Array.from({ length: count - 1 }, (_, i) => middle + (i + 1 - count / 2) * sd);
	},
	q6: (sorted) => Q6.map((share) => quantileSorted(sorted, share)),
	manual: (_, { bounds }) => bounds
};

function rampBounds(sorted: number[]): number[] {
	const [low, high] = [quantileSorted(sorted, 0.01), quantileSorted(sorted, 0.99)];
	if (low === high) return [low, high];
	return Array.from({ length: RAMP_STEPS + 1 }, (_, i) => low + (i / RAMP_STEPS) * (high - low));
}

/** The roundest number above `below` and not above `above`: legends read better, no value changes its class. */
export function roundBetween(below: number, above: number): number {
	if (!(above > below)) return above;
	for (let digits = 1; digits <= 12; digits++) {
		const rounded = Number(((below + above) / 2).toPrecision(digits));
		if (rounded > below && rounded <= above) return rounded;
	}
	return above;
}

/** The class a value falls into; values outside the bounds go to the first or last class. */
export function classIndex(bounds: readonly number[], value: number): number {
	const last = bounds.length - 2;
	if (last < 0) return 0;
	let index = 0;
	while (index < last && value >= (bounds[index + 1] ?? Infinity)) index++;
	return index;
}
