import { addCells, cellsOf, partnersOf, type CellOf, type FlowCell } from './commuting-cells';
import { isDistrict } from './commuting-partners';
import type { CommutingSlice, FlowGrid } from './commuting-slice';
import { COMMUTING_YEARS, TRAITS } from './commuting-view';
import type { RegionGroup } from './region';
import { statusLetter } from './status';

/** Groups that commuters can be counted for as for one district: made of whole German districts, in the order of the list. */
export const COMMUTING_GROUPS = [
	'regiopolregion_rostock',
	'mecklenburg_vorpommern',
	'metropol_berlin',
	'metropol_hamburg'
] as const;

/** True for the code of such a group. */
export function isCommutingGroup(code: string): boolean {
	return COMMUTING_GROUPS.some((group) => group === code);
}

/** A district itself, or the German districts among a group's members: the matrices know no municipalities. */
export function districtsOf(code: string, groups: ReadonlyMap<string, RegionGroup>): readonly string[] {
	const members = groups.get(code)?.members ?? [code];
	return members.filter(isDistrict);
}

/**
 * The flows of a group as those of one region: the members' flows added up by partner, without those between members, which are no
 * commuting across it. Totals are the members' published totals less the flows between them; where one of those is not named, it is
 * still in the total and the residuals, and the total is marked as estimated. Published totals of other years can't be cleared of
 * inner flows and are left out; moves keep the partners that all members have figures for.
 */
export function mergeSlices(code: string, slices: readonly CommutingSlice[]): CommutingSlice {
	const [only] = slices;
	if (slices.length === 1 && only?.region === code) return only;
	const members = new Set(slices.map(({ region }) => region));
	const partners = [...new Set(slices.flatMap(partnersOf))].filter((partner) => !members.has(partner)).sort();
	const [incoming, outgoing] = (['in', 'out'] as const).map((side) => mergeGrids(slices, side, partners));
	if (!incoming || !outgoing) throw new RangeError(`The group ${code} has no members.`);
	const total = (grid: FlowGrid): number | null => cellsOf(grid)('total', '2019', 'insgesamt').value;
	return {
		region: code,
		in: incoming,
		out: outgoing,
		course: { years: [2019], in: [total(incoming)], out: [total(outgoing)] },
		moves: mergeMoves(slices, members)
	};
}

function mergeGrids(slices: readonly CommutingSlice[], side: 'in' | 'out', partners: readonly string[]): FlowGrid {
	const known = slices.map((slice) => cellsOf(slice[side]));
	const inside = slices.map(({ region }) => region);
	const line = (
		make: (year: (typeof COMMUTING_YEARS)[number], trait: (typeof TRAITS)[number]) => FlowCell
	): FlowCell[] => COMMUTING_YEARS.flatMap((year) => TRAITS.map((trait) => make(year, trait)));
	const lines = partners.map((partner) =>
		line((year, trait) => partnerSum(known.map((cellOf) => cellOf(partner, year, trait))))
	);
	const totals = line((year, trait) => outerTotal(known, inside, (cellOf, partner) => cellOf(partner, year, trait)));
	return gridOf([...partners, 'total'], [...lines, totals]);
}

/** What all members have with one partner: estimated, and rather too low, where not all of them are named with it. */
function partnerSum(cells: readonly FlowCell[]): FlowCell {
	const sum = addCells(cells);
	const isPart = sum.value !== null && cells.some(({ value }) => value === null);
	return isPart && sum.status !== 'break' ? { ...sum, status: 'estimated' } : sum;
}

/** What crosses the border of a group. */
function outerTotal(
	known: readonly CellOf[],
	inside: readonly string[],
	read: (cellOf: CellOf, partner: string) => FlowCell
): FlowCell {
	const all = addCells(known.map((cellOf) => read(cellOf, 'total')));
	if (all.value === null || known.some((cellOf) => read(cellOf, 'total').value === null))
		return { value: null, status: all.status === 'normal' ? 'missing' : all.status };
	const inner = known.flatMap((cellOf, i) =>
		inside.filter((_, other) => other !== i).map((partner) => read(cellOf, partner))
	);
	const value = inner.reduce((rest, cell) => rest - (cell.value ?? 0), all.value);
	return { value, status: inner.some((cell) => cell.value === null) ? 'estimated' : all.status };
}

function gridOf(partners: readonly string[], lines: readonly (readonly FlowCell[])[]): FlowGrid {
	return {
		partners,
		values: lines.map((cells) => cells.map(({ value }) => value)),
		statuses: lines.map((cells) => cells.map(({ status }) => statusLetter(status)).join(''))
	};
}

function mergeMoves(slices: readonly CommutingSlice[], members: ReadonlySet<string>): CommutingSlice['moves'] {
	const partners = (slices[0]?.moves.partners ?? []).filter(
		(code) => !members.has(code) && slices.every(({ moves }) => moves.partners.includes(code))
	);
	const values = partners.map((partner) =>
		slices
			.map(({ moves }) => moves.values[moves.partners.indexOf(partner)] ?? [])
			.reduce((sum, next) => sum.map((value, age) => value + (next[age] ?? 0)))
	);
	return { partners, values };
}
