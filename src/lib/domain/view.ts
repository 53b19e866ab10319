import type { OwnGroup } from './own-groups';
import type { PaletteName } from './palette';
import type { Level, Scope } from './region';

export const CLASS_METHODS = ['ckmeans', 'quantile', 'equal', 'sd', 'q6', 'manual', 'unclassed'] as const;
/**
 * `ckmeans`: natural groups; `quantile`: equally many regions; `equal`: equal widths; `sd`: standard deviations around the mean;
 * `q6`: six classes of 5, 22.5, 22.5, 22.5, 22.5 and 5 % of the regions; `manual`: the reader's bounds; `unclassed`: colour in proportion.
 */
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** How values are put into classes and coloured. */
export interface Classing {
	readonly method: ClassMethod;
	/** Number of classes, 3 to 7; not used by `q6`, `manual` and `unclassed`. */
	readonly count: number;
	/** Bounds between the classes, ascending, 1 to 6; only for `manual`. */
	readonly bounds: readonly number[];
	/** One set of classes for all years of the scope, or a new one for every year. */
	readonly locked: boolean;
	/** Null: the house's colours for ordered or for diverging data. */
	readonly palette: PaletteName | null;
	/** The value that parts two directions: `auto` as the mode asks (0 for changes, 100 for an index, none for plain values), or chosen. */
	readonly middle: 'auto' | 'none' | number;
}

export const DEFAULT_CLASSING: Classing = {
	method: 'ckmeans',
	count: 5,
	bounds: [],
	locked: true,
	palette: null,
	middle: 'auto'
};

export const MODES = [
	'value',
	'per_head',
	'per_km2',
	'share',
	'index',
	'change',
	'difference',
	'cagr',
	'distance',
	'ratio',
	'rank',
	'percentile',
	'zscore'
] as const;
/**
 * What is shown of a figure. `value`: as measured; `per_head`: per 1000 inhabitants, money per inhabitant; `per_km2`: per area; `share`: of the
 * reference, in per cent; `index`: base year = 100; `change`: since the base year, in per cent (in percentage points for shares); `difference`: the
 * same in units; `cagr`: the same per year; `distance`: to the reference, in units; `ratio`: reference = 100; `rank`, `percentile` and `zscore`: place
 * among the regions of the scope.
 */
export type Mode = (typeof MODES)[number];

export const SORTS = ['rank', 'name', 'value', 'change'] as const;
export type SortKey = (typeof SORTS)[number];

export const LISTS = ['ranking', 'distribution', 'years', 'swipe', 'slope', 'ages'] as const;
/** The drawing beside the table: regions by rank, their distribution, small maps of other years, base year against year as map or as slopes, or the age groups of two places. */
export type ListKind = (typeof LISTS)[number];

export const DEFAULT_DIVIDER = 50;

/** Everything that decides what is shown on /indikatoren. The URL is its only home. */
export interface View {
	readonly indicator: string;
	readonly year: number;
	readonly level: Level;
	readonly scope: Scope;
	readonly mode: Mode;
	/** The year that changes are counted from and that an index sets to 100. Before `year`. */
	readonly baseYear: number;
	/** Compute changes across a break all the same, and mark them. */
	readonly acrossBreaks: boolean;
	/** Regions and groups drawn in the chart and emphasised on the map, in the reader's order, at most 12. */
	readonly selected: readonly string[];
	/** The reader's own groups, as `eigene1`, `eigene2` … among the selected ones or as the reference. */
	readonly own: readonly OwnGroup[];
	/** Region or group every value is set against; null for none. */
	readonly reference: string | null;
	readonly classing: Classing;
	readonly list: ListKind;
	/** Where the line between the years of the swipe map stands, per cent from the left. */
	readonly divider: number;
	readonly sort: { readonly key: SortKey; readonly descending: boolean };
}
