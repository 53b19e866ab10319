import { median, quantileSorted } from 'simple-statistics';

/** What sets one figure into the row of all others. In their unit. */
export interface Spread {
	readonly min: number;
	readonly lowerQuartile: number;
	readonly median: number;
	readonly upperQuartile: number;
	readonly max: number;
	readonly count: number;
}

/** Median, quartiles and range of the figures that exist; null with fewer than two. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	const [min, max] = [sorted[0], sorted.at(-1)];
	if (min === undefined || max === undefined || sorted.length < 2) return null;
	return {
		min,
		lowerQuartile: quantileSorted(sorted, 0.25),
		median: median(sorted),
		upperQuartile: quantileSorted(sorted, 0.75),
		max,
		count: sorted.length
	};
}
