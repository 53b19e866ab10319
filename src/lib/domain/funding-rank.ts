import { median, quantileSorted } from 'simple-statistics';
import type { Rank, Spread } from './funding-amount';

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

/** Rank of a figure among others (it is one of them): 1 is the highest, equal figures share the better rank. */
export function rankOf(own: number | null, all: readonly (number | null)[]): Rank | null {
	const known = all.filter((value) => value !== null);
	if (own === null || known.length < 2) return null;
	return { rank: 1 + known.filter((value) => value > own).length, count: known.length };
}

/** A part in per cent of the whole; null where one of them is unknown or there is nothing to share. */
export function shareOf(part: number | null, whole: number | null): number | null {
	return part === null || whole === null || whole <= 0 ? null : (100 * part) / whole;
}
