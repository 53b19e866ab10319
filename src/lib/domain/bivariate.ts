import { classIndex } from './classification';
import { quantileSorted } from 'simple-statistics';

/**
 * Colours of a bivariate choropleth, `BIVARIATE_COLORS[y][x]` from low to high: pink says much of y, blue-green much of x, dark blue much of both. After
 * J. Stevens, Bivariate Choropleth Maps (2015).
 */
export const BIVARIATE_COLORS = [
	['#e8e8e8', '#ace4e4', '#5ac8c8'],
	['#dfb0d6', '#a5add3', '#5698b9'],
	['#be64ac', '#8c62aa', '#3b4994']
] as const;

/** Classes per indicator. */
const CLASSES = 3;

/** Bounds of three classes with equally many values; fewer where values repeat. Null for no values. */
export function terciles(values: readonly number[]): readonly number[] | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const inner = [1, 2].map((part) => quantileSorted(sorted, part / CLASSES));
	return [sorted[0] ?? 0, ...inner, sorted.at(-1) ?? 0];
}

/** The place of a pair of values in the 3×3 square. */
export interface BivariateCell {
	/** 0 to 2, low to high. */
	readonly x: number;
	readonly y: number;
}

/** Where a pair of values falls. */
export function bivariateCell(
	bounds: { readonly x: readonly number[]; readonly y: readonly number[] },
	x: number,
	y: number
): BivariateCell {
	return { x: classIndex(bounds.x, x), y: classIndex(bounds.y, y) };
}

/** The colour of a cell. */
export function bivariateColor({ x, y }: BivariateCell): string {
	return BIVARIATE_COLORS[y]?.[x] ?? BIVARIATE_COLORS[0][0];
}
