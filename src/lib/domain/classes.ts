import { classBounds, RAMP_STEPS, type Classes } from './classification';
import {
	divergingColor,
	divergingColors,
	divergingPalette,
	sequentialColors,
	sequentialPalette,
	type PaletteName
} from './palette';
import type { Classing } from './view';

/** Bounds and colours that stay while the year moves. */
export type LockedClasses = Pick<Classes, 'bounds' | 'colors' | 'diverging' | 'unclassed'>;

/**
 * Classes for a set of values: those of all years, or of one.
 *
 * Data with a middle are coloured in two directions. Methods that look for bounds get each side for itself, so that the middle is a bound; the reader's
 * own bounds and steps of standard deviation stay as they are, and a class that holds the middle is coloured as neutral.
 *
 * @param middle the value that parts two directions (0 for changes and balances, 100 for an index); null for ordered data
 * @param darkFirst the lowest class is the strongest: rank 1
 */
export function lockClasses(
	values: readonly number[],
	classing: Classing,
	middle: number | null,
	darkFirst = false
): LockedClasses | null {
	if (values.length === 0) return null;
	const { method, palette } = classing;
	if (method === 'unclassed') return { ...ramp(values, palette, middle, darkFirst), unclassed: true };
	if (method === 'sd' && middle === null) {
		const bounds = classBounds(values, classing);
		return { ...coloured(bounds, palette, average(values), darkFirst), unclassed: false };
	}
	const asTheyAre = middle === null || method === 'manual' || method === 'sd' || method === 'q6';
	const bounds = asTheyAre ? classBounds(values, classing) : dividedBounds(values, classing, middle);
	return { ...coloured(bounds, palette, middle, darkFirst), unclassed: false };
}

type Coloured = Omit<LockedClasses, 'unclassed'>;

/** Colours for given bounds, as strong as a class is far from the middle. */
function coloured(
	bounds: readonly number[],
	palette: PaletteName | null,
	middle: number | null,
	darkFirst: boolean
): Coloured {
	const count = bounds.length - 1;
	if (middle === null) {
		const colors = sequentialColors(count, sequentialPalette(palette));
		return { bounds, colors: darkFirst ? colors.reverse() : colors, diverging: false };
	}
	const sides = bounds.slice(1).map((high, i) => sideOf(bounds[i] ?? high, high, middle));
	const below = sides.filter((side) => side < 0).length;
	const above = sides.filter((side) => side > 0).length;
	const across = count - below - above;
	return {
		bounds,
		colors: divergingColors(below, above, { across, palette: divergingPalette(palette) }),
		diverging: true
	};
}

/** Share of a class's width by which it may reach over the middle: means of thousands of values miss it by dust of binary fractions. */
const DUST = 1e-9;

/** Where a class lies: -1 below the middle, 1 above it, 0 if it holds it. */
function sideOf(low: number, high: number, middle: number): -1 | 0 | 1 {
	const dust = (high - low) * DUST;
	const isAbove = low >= middle - dust;
	const isBelow = high <= middle + dust;
	return isAbove === isBelow ? 0 : isAbove ? 1 : -1;
}

/** Equal widths with colours in proportion; around a middle, equal distances on both sides are equally strong. */
function ramp(
	values: readonly number[],
	palette: PaletteName | null,
	middle: number | null,
	darkFirst: boolean
): Coloured {
	const bounds = classBounds(values, { method: 'unclassed', count: RAMP_STEPS, bounds: [] });
	if (middle === null) return coloured(bounds, palette, null, darkFirst);
	const centres = bounds.slice(1).map((high, i) => (high + (bounds[i] ?? high)) / 2);
	const extent = Math.max(...centres.map((centre) => Math.abs(centre - middle))) || 1;
	const name = divergingPalette(palette);
	return { bounds, colors: centres.map((centre) => divergingColor((centre - middle) / extent, name)), diverging: true };
}

function average(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Bounds with the middle among them: each side has classes in proportion to its number of values. */
function dividedBounds(values: readonly number[], classing: Classing, middle: number): number[] {
	const low = values.filter((value) => value < middle);
	const high = values.filter((value) => value >= middle);
	const lowCount = sideCount(low.length, high.length, classing.count);
	// The bounds next to the middle are the values nearest to it: the middle itself takes their place.
	const below = sideBounds(low, { ...classing, count: lowCount }).slice(0, -1);
	const above = sideBounds(high, { ...classing, count: classing.count - lowCount })
		.slice(1)
		.filter((bound) => bound > middle);
	if (below.length + above.length === 0) above.push(middle);
	return [...below, middle, ...above];
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
