import type { CommutingSlice, FlowGrid } from './commuting-slice';
import { COMMUTING_YEARS, TRAITS, type CommutingYear, type Trait } from './commuting-view';
import { statusFromLetter, type Status } from './status';

/**
 * A number of persons with what is known about it. Without a number: `missing`, not named by the publisher; `secret`; `not_applicable`,
 * nobody counts it (those who leave the country).
 */
export interface FlowCell {
	readonly value: number | null;
	readonly status: Status;
}

/** A percentage change between the two years, or why there is none. */
export type FlowChange =
	| { readonly kind: 'value'; readonly value: number }
	/** `small`: under 100 persons in one of the years; `absent`: no number in one of them; `break`: not the same territory; `partial`: a sum that lacks members. */
	| { readonly kind: 'withheld'; readonly reason: 'small' | 'absent' | 'break' | 'partial' };

/** Below this number of persons rounding and chance make a percentage worthless. */
const SMALLEST_COMPARED = 100;

const NOT_NAMED: FlowCell = { value: null, status: 'missing' };
/** Out-commuters to other countries. */
export const NOT_RECORDED: FlowCell = { value: null, status: 'not_applicable' };

/** Reads one direction of a slice by partner. */
export type CellOf = (partner: string, year: CommutingYear, trait: Trait) => FlowCell;

/** Looks cells up; a partner that the slice doesn't have is not named. */
export function cellsOf(grid: FlowGrid): CellOf {
	const lineOf = new Map(grid.partners.map((partner, i) => [partner, i]));
	return (partner, year, trait) => {
		const line = lineOf.get(partner);
		if (line === undefined) return NOT_NAMED;
		const cell = COMMUTING_YEARS.indexOf(year) * TRAITS.length + TRAITS.indexOf(trait);
		return {
			value: grid.values[line]?.[cell] ?? null,
			status: statusFromLetter(grid.statuses[line]?.[cell] ?? 'm') ?? 'missing'
		};
	};
}

/** All partners of a slice in either direction, with residuals, without the totals. */
export function partnersOf(slice: CommutingSlice): string[] {
	return [...new Set([...slice.in.partners, ...slice.out.partners])].filter((code) => code !== 'total');
}

/** Change between two cells. */
export function changeBetween(before: FlowCell, after: FlowCell): FlowChange {
	if (before.value === null || after.value === null) return { kind: 'withheld', reason: 'absent' };
	if (before.status === 'break' || after.status === 'break') return { kind: 'withheld', reason: 'break' };
	// Sums over different members at both dates.
	if (before.status === 'estimated' || after.status === 'estimated') return { kind: 'withheld', reason: 'partial' };
	if (Math.min(before.value, after.value) < SMALLEST_COMPARED) return { kind: 'withheld', reason: 'small' };
	return { kind: 'value', value: (after.value / before.value - 1) * 100 };
}

/** In minus out; null where one of them is no number. */
export function balanceOf(incoming: FlowCell, outgoing: FlowCell): number | null {
	return incoming.value === null || outgoing.value === null ? null : incoming.value - outgoing.value;
}

/** The sum of all named cells: small ones are as uncertain as any number under 100, whatever they are made of. */
export function addCells(cells: readonly FlowCell[]): FlowCell {
	const named = cells.flatMap(({ value, status }) => (value === null ? [] : [{ value, status }]));
	const [only] = cells;
	if (named.length === 0) return { value: null, status: only?.status ?? 'missing' };
	if (cells.length === 1 && only) return only;
	const value = named.reduce((all, cell) => all + cell.value, 0);
	const hasBreak = named.some(({ status }) => status === 'break');
	return { value, status: hasBreak ? 'break' : value < SMALLEST_COMPARED ? 'low_reliability' : 'normal' };
}
