import { balanceOf, cellsOf, changeBetween, type FlowCell, type FlowChange } from './commuting-cells';
import type { CommutingSlice } from './commuting-slice';
import {
	COMMUTING_YEARS,
	oppositeOf,
	TRAITS,
	type CommutingView,
	type CommutingYear,
	type Trait
} from './commuting-view';
import { distanceKm, type LonLat } from './distance';

/** One trait of those who commute between two places, on both dates. */
interface PairLine {
	readonly trait: Trait;
	/** By COMMUTING_YEARS. */
	readonly in: readonly FlowCell[];
	readonly out: readonly FlowCell[];
	/** In minus out in the view's year. */
	readonly balance: number | null;
	readonly changeIn: FlowChange;
	readonly changeOut: FlowChange;
}

/** Two places and everything that is known between them, seen from the first. */
export interface PairResult {
	readonly region: string;
	readonly name: string;
	readonly opposite: string;
	readonly oppositeName: string;
	/** Between the centres; null for groups. */
	readonly km: number | null;
	readonly lines: readonly PairLine[];
	/** Shares of all in- and out-commuters of the region in the view's year, per cent. */
	readonly shareIn: number | null;
	readonly shareOut: number | null;
	/** Net gain of the region in moves from the other, 2018–2021 together, by AGES; null where the source doesn't cover the pair. */
	readonly moves: readonly number[] | null;
	/** True where the other lies inside the group: its trips are none across the border. */
	readonly isInside: boolean;
}

/** What a pair is worked out from besides view and slice. */
export interface PairMaterial {
	readonly nameOf: (code: string) => string;
	readonly placeOf: (code: string) => LonLat | undefined;
	readonly members: readonly string[];
}

/** Works a pair out of the region's slice, which holds both directions. */
export function derivePair(
	view: Pick<CommutingView, 'region' | 'opposite' | 'year'>,
	slice: CommutingSlice,
	{ nameOf, placeOf, members }: PairMaterial
): PairResult {
	const opposite = oppositeOf(view);
	const [incoming, outgoing] = [cellsOf(slice.in), cellsOf(slice.out)];
	const onBoth = (read: (year: CommutingYear) => FlowCell): FlowCell[] => COMMUTING_YEARS.map(read);
	const lines = TRAITS.map((trait): PairLine => {
		const [into, from] = [
			onBoth((year) => incoming(opposite, year, trait)),
			onBoth((year) => outgoing(opposite, year, trait))
		];
		return {
			trait,
			in: into,
			out: from,
			balance: balanceOf(incoming(opposite, view.year, trait), outgoing(opposite, view.year, trait)),
			changeIn: changeOf(into),
			changeOut: changeOf(from)
		};
	});
	const [here, there] = [placeOf(view.region), placeOf(opposite)];
	const known = slice.moves.partners.indexOf(opposite);
	return {
		region: view.region,
		name: nameOf(view.region),
		opposite,
		oppositeName: nameOf(opposite),
		km: members.length === 1 && here && there ? distanceKm(here, there) : null,
		lines,
		shareIn: share(incoming(opposite, view.year, 'insgesamt'), incoming('total', view.year, 'insgesamt')),
		shareOut: share(outgoing(opposite, view.year, 'insgesamt'), outgoing('total', view.year, 'insgesamt')),
		moves: known < 0 ? null : (slice.moves.values[known] ?? null),
		isInside: members.includes(opposite)
	};
}

function changeOf([before, after]: readonly FlowCell[]): FlowChange {
	return before && after ? changeBetween(before, after) : { kind: 'withheld', reason: 'absent' };
}

function share({ value }: FlowCell, whole: FlowCell): number | null {
	return value === null || whole.value === null || whole.value === 0 ? null : (value / whole.value) * 100;
}
