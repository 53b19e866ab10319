import type { Level, Scope } from './region';

export const CLASS_METHODS = ['ckmeans', 'quantile', 'equal'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** How values are put into classes. */
export interface Classing {
	readonly method: ClassMethod;
	/** Number of classes, 3 to 7. */
	readonly count: number;
}

export const MODES = ['value', 'index', 'change'] as const;
/** `value`: as measured; `index`: base year = 100; `change`: since the base year, in per cent (in percentage points for shares). */
export type Mode = (typeof MODES)[number];

export const SORTS = ['rank', 'name', 'value', 'change'] as const;
export type SortKey = (typeof SORTS)[number];

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
	/** Region or group every value is set against; null for none. */
	readonly reference: string | null;
	readonly classing: Classing;
	readonly sort: { readonly key: SortKey; readonly descending: boolean };
}
