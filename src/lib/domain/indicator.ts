import type { Country, Level, Scope } from './region';

export const THEMES = [
	'population',
	'age',
	'migration',
	'economy',
	'labour',
	'income',
	'housing',
	'tourism',
	'education',
	'health_social'
] as const;
type Theme = (typeof THEMES)[number];

/** Counts and money are drawn as symbols, everything else as fills. `money` is an absolute amount; EUR per head is a `rate`. */
export const KINDS = ['count', 'rate', 'share', 'money', 'index'] as const;
type Kind = (typeof KINDS)[number];

/** How a group's value comes from its members' values. */
export type Aggregate = 'sum' | 'ratio' | 'weighted' | 'none';

/** What the `year` of an indicator means. */
type ReferenceDate = 'jan1' | 'year' | 'jun30' | 'dec31';

/** What exists of an indicator at one level. */
export interface Coverage {
	readonly firstYear: number;
	readonly lastYear: number;
	/**
	 * The year a view starts with, by scope: the last in which at least three fifths as many of the scope's regions have a
	 * value as in its best-covered year, and which is not the first year after a break for most of them.
	 */
	readonly bestYears: Readonly<Record<Scope, number>>;
	/** Years in which Rostock has no value, though it has one in others: changes are not counted from them unasked. Absent: none. */
	readonly homeGaps?: readonly number[];
	readonly regionCount: number;
	readonly countries: readonly Country[];
	/** Address of the prerendered slice, from the site root: `/slices/<indicator>.<level>.<hash>.json`. */
	readonly slice: string;
}

export interface Indicator {
	readonly indicator: string;
	readonly theme: Theme;
	readonly titleDe: string;
	readonly titleEn: string;
	/** Key into the catalogue's units. */
	readonly unit: string;
	readonly decimals: number;
	readonly kind: Kind;
	readonly numerator: string | null;
	readonly denominator: string | null;
	/** Ratios are numerator / denominator × factor; 1 if absent. */
	readonly factor?: number;
	readonly aggregate: Aggregate;
	/** Indicator whose values weigh the members, for `aggregate: 'weighted'`. */
	readonly weight: string | null;
	readonly better: 'higher' | 'lower' | null;
	readonly referenceDate: ReferenceDate;
	/** True for values worked out by us from published figures ("eigene Berechnung"). */
	readonly computed: boolean;
	readonly definitionDe: string;
	readonly definitionEn: string;
	/** Source ids, the main one first. */
	readonly sources: readonly string[];
	readonly coverage: Readonly<Partial<Record<Level, Coverage>>>;
	/** Years from which on values are not comparable with those before, for every country named. */
	readonly breaks: readonly SeriesBreak[];
}

/** A break: from `year` on, values of `countries` can't be compared with earlier ones. */
export interface SeriesBreak {
	readonly year: number;
	readonly countries: readonly Country[];
	readonly reasonDe: string;
	readonly reasonEn: string;
}

export interface Unit {
	readonly unit: string;
	/** Long form for axes and tables: "Einwohner je km²". */
	readonly labelDe: string;
	readonly labelEn: string;
	/** Written behind a value with a no-break space: "%", "€", "Mio. €"; empty for bare counts. */
	readonly suffixDe: string;
	readonly suffixEn: string;
}

/** Where figures come from, as shown under every view. */
export interface Source {
	readonly source: string;
	readonly publisher: string;
	readonly table: string;
	readonly edition: string;
	/** ISO date. */
	readonly retrieved: string;
	/** Its name in German resp. English. */
	readonly licenceDe: string;
	readonly licenceEn: string;
	readonly licenceUrl: string;
	readonly url: string;
	/** `<publisher>, <table>, <edition>; <licence>` in German resp. English, without "eigene Berechnung". */
	readonly citationDe: string;
	readonly citationEn: string;
}
