import type { AxisRow } from '$lib/domain/commuting-axes';

/** Most of the colour is never more than this share, per cent, so that texts stay readable on it. */
const MOST = 45;

/** The largest number on all axes. */
export function mostOnAxes(rows: readonly AxisRow[]): number {
	return Math.max(1, ...rows.flatMap(({ axes }) => axes.flatMap((axis) => [axis.out.value ?? 0, axis.in.value ?? 0])));
}

/** Share of colour in a cell, per cent: by the square root of the number. */
export function heatStrength(value: number | null, most: number): number {
	return value === null ? 0 : Math.round(Math.sqrt(value / most) * MOST);
}
