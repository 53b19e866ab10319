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

/** What single towns are known for beside the matrices of districts. */
export interface TownFigures {
	/** Municipality, as in the list of regions. */
	readonly region: string;
	/** Employed persons on census day, 9 May 2011: who lives and works there, who comes, who leaves. Rounded to tens. */
	readonly commuters: { readonly within: number; readonly in: number; readonly out: number } | null;
	/** Shares of all trips of the inhabitants in 2023, per cent, and kilometres per person and day: estimates of a model. */
	readonly modes: {
		readonly foot: number;
		readonly bike: number;
		readonly passenger: number;
		readonly driver: number;
		readonly transit: number;
		readonly km: number;
	} | null;
}

/** Content of `static/data/commuting.json`. */
export interface CommutingIndex {
	/** Address of the slice by district. */
	readonly slices: Readonly<Record<string, string>>;
	/** Figures across the borders that no matrix holds. */
	readonly published: readonly PublishedFigure[];
	/** Employees subject to social insurance living in a district on 30 June 2019, the last matrix with such a figure: denominator of rates. */
	readonly employed: Readonly<Record<string, number>>;
	readonly towns: readonly TownFigures[];
}
