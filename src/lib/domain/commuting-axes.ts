import {
	addCells,
	balanceOf,
	cellsOf,
	changeBetween,
	type CellOf,
	type FlowCell,
	type FlowChange
} from './commuting-cells';
import { districtsOf } from './commuting-group';
import type { CommutingSlice } from './commuting-slice';
import { COMMUTING_YEARS, type CommutingYear, type Trait } from './commuting-view';
import type { RegionGroup } from './region';

/** Where the axes start: a district, or a group computed from the members that the matrices know. */
const AXIS_ORIGINS = ['DE803', 'DE80K', 'DE80L', 'regiopolregion_rostock'] as const;
/** Districts whose slices the axes are computed from. */
export const AXIS_DISTRICTS = ['DE803', 'DE80K', 'DE80L'] as const;
/** Where they lead: the city and its metropolitan area. */
const AXIS_TARGETS = [
	'DE300',
	'metropol_berlin',
	'DE600',
	'metropol_hamburg',
	'metropol_kopenhagen_malmoe',
	'metropol_stettin'
] as const;
/** Countries whose residents are counted at their work place in Germany, but not by region. */
const AXIS_COUNTRIES = ['DK', 'SE', 'PL'] as const;

type AxisTarget = (typeof AXIS_TARGETS)[number];

/** Commuters between a starting place and a target, in both directions. */
export interface Axis {
	readonly target: AxisTarget;
	/** Starting place → target, and back. */
	readonly out: FlowCell;
	readonly in: FlowCell;
	readonly balance: number | null;
	/** By COMMUTING_YEARS. */
	readonly course: {
		readonly out: readonly FlowCell[];
		readonly in: readonly FlowCell[];
		/** As below. */
		readonly unnamedOut: readonly number[];
		readonly unnamedIn: readonly number[];
	};
	readonly changeOut: FlowChange;
	readonly changeIn: FlowChange;
	/** True where no statistics count the relation at all. */
	readonly notRecorded: boolean;
	/** Pairs of districts that the publisher does not name one by one, of all pairs; their commuters are in residuals. */
	readonly unnamedOut: number;
	readonly unnamedIn: number;
	readonly pairs: number;
}

/** All axes of one starting place. */
export interface AxisRow {
	readonly origin: string;
	readonly name: string;
	readonly axes: readonly Axis[];
	/** In-commuters by country of residence, this year and the change. */
	readonly countries: readonly { readonly code: string; readonly in: FlowCell; readonly change: FlowChange }[];
}

/** What the axes are computed from besides the slices. */
export interface AxisMaterial {
	readonly groups: ReadonlyMap<string, RegionGroup>;
	readonly nameOf: (code: string) => string;
}

interface Cells {
	readonly region: string;
	readonly in: CellOf;
	readonly out: CellOf;
}

/** Works the axes out; slices must hold AXIS_DISTRICTS. Flows inside a group are not commuting across it. */
export function deriveAxes(
	{ year, trait }: { readonly year: CommutingYear; readonly trait: Trait },
	slices: readonly CommutingSlice[],
	{ groups, nameOf }: AxisMaterial
): AxisRow[] {
	const known = slices.map((slice): Cells => ({
		region: slice.region,
		in: cellsOf(slice.in),
		out: cellsOf(slice.out)
	}));
	return AXIS_ORIGINS.map((origin) => {
		const starts = known.filter(({ region }) => districtsOf(origin, groups).includes(region));
		return {
			origin,
			name: nameOf(origin),
			axes: AXIS_TARGETS.map((target) => makeAxis(starts, target, { year, trait, groups })),
			countries: AXIS_COUNTRIES.map((code) => {
				const at = (when: CommutingYear): FlowCell => addCells(starts.map((start) => start.in(code, when, trait)));
				return { code, in: at(year), change: changeBetween(at('2019'), at('2023')) };
			})
		};
	});
}

function makeAxis(
	starts: readonly Cells[],
	target: AxisTarget,
	{
		year,
		trait,
		groups
	}: { readonly year: CommutingYear; readonly trait: Trait; readonly groups: ReadonlyMap<string, RegionGroup> }
): Axis {
	const inside = starts.map(({ region }) => region);
	const ends = districtsOf(target, groups).filter((end) => !inside.includes(end));
	const cells = (side: 'in' | 'out', when: CommutingYear): FlowCell[] =>
		starts.flatMap((start) => ends.map((end) => start[side](end, when, trait)));
	const [out, back] = [cells('out', year), cells('in', year)];
	const change = (side: 'in' | 'out'): FlowChange =>
		changeBetween(addCells(cells(side, '2019')), addCells(cells(side, '2023')));
	const unnamed = (all: readonly FlowCell[]): number => all.filter(({ value }) => value === null).length;
	return {
		target,
		out: addCells(out),
		in: addCells(back),
		balance: balanceOf(addCells(back), addCells(out)),
		course: {
			out: COMMUTING_YEARS.map((when) => addCells(cells('out', when))),
			in: COMMUTING_YEARS.map((when) => addCells(cells('in', when))),
			unnamedOut: COMMUTING_YEARS.map((when) => unnamed(cells('out', when))),
			unnamedIn: COMMUTING_YEARS.map((when) => unnamed(cells('in', when)))
		},
		changeOut: change('out'),
		changeIn: change('in'),
		notRecorded: ends.length === 0,
		unnamedOut: unnamed(out),
		unnamedIn: unnamed(back),
		pairs: out.length
	};
}
