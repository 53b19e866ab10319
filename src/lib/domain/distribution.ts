import { mean, standardDeviation } from 'simple-statistics';

/** The values of all regions of a scope in one year. */
export interface Distribution {
	/** Ascending. */
	readonly sorted: readonly number[];
	readonly mean: number;
	/** Of the whole scope (divided by n), unweighted. */
	readonly sd: number;
}

/** Null for no values. */
export function distributionOf(values: readonly number[]): Distribution | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	return { sorted, mean: mean(sorted), sd: standardDeviation(sorted) };
}

/** Number of ascending values below `value`. */
function below(sorted: readonly number[], value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Number of ascending values that are not above `value`. */
function upTo(sorted: readonly number[], value: number): number {
	let count = below(sorted, value);
	while (sorted[count] === value) count++;
	return count;
}

/** 1 for the highest value; equal values share the better rank. */
export function rankIn({ sorted }: Distribution, value: number): number {
	return sorted.length - upTo(sorted, value) + 1;
}

/** Percentile rank, 0 to 100: the share of regions with a lower value, those with the same one counted half. */
export function percentileIn({ sorted }: Distribution, value: number): number {
	return ((below(sorted, value) + upTo(sorted, value)) / 2 / sorted.length) * 100;
}

/** Standard deviations from the mean of the scope; null where all values are equal. */
export function zScoreIn({ mean: middle, sd }: Distribution, value: number): number | null {
	return sd === 0 ? null : (value - middle) / sd;
}
