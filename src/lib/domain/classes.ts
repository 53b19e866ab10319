import { classBounds, type Classes } from './classification';
import { divergingColors, sequentialColors } from './palette';
import type { Classing } from './view';

/** Bounds and colours that stay while the year moves. */
export interface LockedClasses {
	readonly bounds: readonly number[];
	readonly colors: readonly string[];
	readonly diverging: boolean;
}

/**
 * Classes for the pooled values of all years.
 *
 * @param middle the value that parts two directions (0 for changes and balances, 100 for an index); null for ordered data
 */
export function lockClasses(
	values: readonly number[],
	classing: Classing,
	middle: number | null
): LockedClasses | null {
	if (values.length === 0) return null;
	if (middle === null) {
		const bounds = classBounds(values, classing);
		return { bounds, colors: sequentialColors(bounds.length - 1), diverging: false };
	}
	const low = values.filter((value) => value < middle);
	const high = values.filter((value) => value >= middle);
	const lowCount = sideCount(low.length, high.length, classing.count);
	// The bounds next to the middle are the values nearest to it: the middle itself takes their place.
	const below = sideBounds(low, { ...classing, count: lowCount }).slice(0, -1);
	const above = sideBounds(high, { ...classing, count: classing.count - lowCount })
		.slice(1)
		.filter((bound) => bound > middle);
	if (below.length + above.length === 0) above.push(middle);
	const bounds = [...below, middle, ...above];
	return { bounds, colors: divergingColors(below.length, above.length), diverging: true };
}

/** How many of `count` classes go below the middle: by the share of values there, at least one for each side that has any. */
function sideCount(low: number, high: number, count: number): number {
	if (low === 0) return 0;
	if (high === 0) return count;
	return Math.min(count - 1, Math.max(1, Math.round((low / (low + high)) * count)));
}

function sideBounds(values: readonly number[], classing: Classing): number[] {
	return classing.count === 0 ? [] : classBounds(values, classing);
}

/** Locked classes filled with one year's values. */
export function fillClasses(
	locked: LockedClasses,
	shown: readonly number[],
	classOf: (value: number) => number
): Classes {
	const counts = locked.colors.map(() => 0);
	for (const value of shown) {
		const index = classOf(value);
		counts[index] = (counts[index] ?? 0) + 1;
	}
	return { ...locked, counts, values: [...shown].sort((a, b) => a - b) };
}
