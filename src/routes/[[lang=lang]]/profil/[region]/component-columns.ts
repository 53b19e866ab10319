import { axisScale, type AxisScale } from '$lib/charts/axisScale';
import type { ComponentYear } from '$lib/domain/profile';

/** A part of a year's change, from one value to another. */
export interface ComponentColumn {
	readonly kind: 'natural' | 'migration';
	readonly low: number;
	readonly high: number;
}

/** Natural and migration balance of a year: columns of one sign stand on each other, away from zero. */
export function componentColumns(year: ComponentYear): ComponentColumn[] {
	let [up, down] = [0, 0];
	return (['migration', 'natural'] as const).flatMap((kind) => {
		const value = year[kind] ?? 0;
		if (value === 0) return [];
		const from = value > 0 ? up : down;
		const to = from + value;
		if (value > 0) up = to;
		else down = to;
		return [{ kind, low: Math.min(from, to), high: Math.max(from, to) }];
	});
}

/** An axis with room for the sums of both, where they have the same sign. */
export function componentScale(years: readonly ComponentYear[]): AxisScale {
	const ends = years.flatMap(componentColumns).flatMap(({ low, high }) => [low, high]);
	return axisScale([0, ...ends], 4);
}
