/** Relations of one direction: one line per partner, one cell per year and trait. */
export interface FlowGrid {
	/** Districts, ISO countries, `rest_…`, `unassigned` and `total`, sorted by code. */
	readonly partners: readonly string[];
	/** `values[partner][year × traits + trait]`, in the order of COMMUTING_YEARS and TRAITS; null where there is no number. */
	readonly values: readonly (readonly (number | null)[])[];
	/** One letter per cell (status.ts). `m`: the publisher doesn't name this relation, it's part of a residual. */
	readonly statuses: readonly string[];
}

/**
 * The unit of loading of /pendeln: all that starts or ends in one district. This is the JSON of `/slices/commuting.<region>.<hash>.json`.
 */
export interface CommutingSlice {
	readonly region: string;
	/** Origin → this district. */
	readonly in: FlowGrid;
	/** This district → destination. */
	readonly out: FlowGrid;
	/** Published totals of every year from 2011 on for which there are any; without the matrices of 2023. */
	readonly course: {
		readonly years: readonly number[];
		readonly in: readonly (number | null)[];
		readonly out: readonly (number | null)[];
	};
	/** Net gain in moves 2018–2021, by partner and age group (AGES). No partner: not covered. */
	readonly moves: { readonly partners: readonly string[]; readonly values: readonly (readonly number[])[] };
}

/** A single figure as somebody published it. */
export interface PublishedFigure {
	readonly origin: string;
	readonly destination: string;
	/** As published: a day, a month, a quarter or a year. */
	readonly date: string;
	readonly measure: string;
	readonly value: number;
	readonly estimated: boolean;
	readonly publisher: string;
	readonly address: string;
}

/** Content of `static/data/commuting.json`. */
export interface CommutingIndex {
	/** Address of the slice by district. */
	readonly slices: Readonly<Record<string, string>>;
	/** Figures across the borders that no matrix holds. */
	readonly published: readonly PublishedFigure[];
}
