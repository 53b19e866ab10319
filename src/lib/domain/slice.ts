import type { Level } from './region';
import type { Status } from './status';

/** One figure with what is known about it. `value` is null where there is none, never 0 instead. */
export interface Observation {
	readonly value: number | null;
	readonly status: Status;
	/** Source id, several of a value worked out from several sources (source-ids.ts); null for a cell the sources do not hold at all. */
	readonly source: string | null;
	/**
	 * Group values have one, and values of a formula that can't be worked out. `missing:<region>,…` names the members without value,
	 * `without:<region>,…` the members that no figure covers and that the value therefore leaves out,
	 * `published` a group value taken from the source, `computed` one worked out from members,
	 * `not_aggregable` a value that can't be worked out from members, `zero_denominator` a ratio of a region or group that would divide by zero.
	 */
	readonly note: string | null;
}

/**
 * The unit of loading: every region (of one level, plus countries and groups) and every year of one indicator.
 * This is the JSON of `/slices/*.json` and the shape the engine's rows are packed into: both must be equal.
 */
export interface Slice {
	readonly indicator: string;
	readonly level: Level;
	/** Ascending. */
	readonly years: readonly number[];
	/** Sorted by code (plain code point order). */
	readonly regions: readonly string[];
	/** `values[regionIndex][yearIndex]`. */
	readonly values: readonly (readonly (number | null)[])[];
	/** One string per region, one status letter per year. */
	readonly statuses: readonly string[];
	/** Source ids, those of a value worked out from several as one text (source-ids.ts), sorted. */
	readonly sources: readonly string[];
	/** One string per region, per year the position in `sources` as base-36 digit, `-` for none. */
	readonly sourceCodes: readonly string[];
	/** `[regionIndex, yearIndex, note]`, sorted. */
	readonly notes: readonly (readonly [number, number, string])[];
}
