import type { AxisRow } from '$lib/domain/commuting-axes';
import type { FlowChange } from '$lib/domain/commuting-cells';
import { dodgeLabels } from '$lib/charts/labelDodge';

/** Both metropolitan areas that the matrices know. */
export const TARGETS = ['metropol_berlin', 'metropol_hamburg'] as const;
export type SlopeTarget = (typeof TARGETS)[number];

/** A drawing's measures, in its units. */
export interface SlopeRoom {
	readonly top: number;
	readonly bottom: number;
	readonly lineHeight: number;
}

/** One line from 2019 to 2023. */
export interface SlopeLine {
	readonly target: SlopeTarget;
	readonly way: 'out' | 'in';
	/** Persons on both dates, and where they stand. */
	readonly from: { readonly value: number; readonly y: number; readonly labelY: number };
	readonly to: { readonly value: number; readonly y: number; readonly labelY: number };
	readonly change: FlowChange;
}

/** Smallest and largest number of all rows, for one scale over all panels; null without any. */
export function slopeRange(rows: readonly AxisRow[]): readonly [number, number] | null {
	const values = rows.flatMap((row) => slopePairs(row).flatMap(({ from, to }) => [from, to]));
	return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}

/** Lines of one starting place. On a logarithmic scale equal slopes are equal percentages. */
export function slopeLines(row: AxisRow, [least, most]: readonly [number, number], room: SlopeRoom): SlopeLine[] {
	const span = Math.log(most / least) || 1;
	const y = (value: number): number => room.bottom - (Math.log(value / least) / span) * (room.bottom - room.top);
	const pairs = slopePairs(row);
	const [left, right] = (['from', 'to'] as const).map((end) =>
		dodgeLabels(
			pairs.map((pair) => ({ middle: y(pair[end]), height: room.lineHeight })),
			{ top: room.top - room.lineHeight, bottom: room.bottom + room.lineHeight }
		)
	);
	return pairs.map(({ target, way, from, to, change }, i) => ({
		target,
		way,
		from: { value: from, y: y(from), labelY: left?.[i] ?? y(from) },
		to: { value: to, y: y(to), labelY: right?.[i] ?? y(to) },
		change
	}));
}

/** Numbers of both dates of a starting place, where both are known. */
export function slopePairs({ axes }: AxisRow) {
	return TARGETS.flatMap((target) => {
		const axis = axes.find((one) => one.target === target);
		return (['out', 'in'] as const).flatMap((way) => {
			const [from, to] = axis?.course[way] ?? [];
			if (!axis || !from?.value || !to?.value) return [];
			const change = way === 'out' ? axis.changeOut : axis.changeIn;
			return [{ target, way, from: from.value, to: to.value, change }];
		});
	});
}
