import type { Indicator } from './indicator';
import type { BrokenChanges, Change, Result, Row } from './result';
import type { SliceIndex } from './slice-index';
import type { Mode, View } from './view';

/**
 * How a change is counted: growth in per cent, percentage points for percentages, plain difference where values can be negative or the mode asks for
 * units, growth per year (compound annual growth rate) where it asks for that.
 */
export type ChangeMeasure = NaturalMeasure | 'per_year';

/** The measures an indicator has by itself. */
export type NaturalMeasure = 'percent' | 'points' | 'difference';

/** The measure that makes sense for an indicator. */
export function changeMeasure(indicator: Indicator, index: SliceIndex): NaturalMeasure {
	if (isPercentage(indicator)) return 'points';
	return index.hasNegative ? 'difference' : 'percent';
}

/** How changes are counted in a mode: in units or per year where that makes sense and the mode asks for it. */
export function modeMeasure(indicator: Indicator, index: SliceIndex, mode: Mode): ChangeMeasure {
	const natural = changeMeasure(indicator, index);
	if (natural !== 'percent') return natural;
	if (mode === 'difference') return 'difference';
	return mode === 'cagr' ? 'per_year' : natural;
}

/** Percentages change by percentage points. */
export function isPercentage({ unit, kind }: Pick<Indicator, 'unit' | 'kind'>): boolean {
	return unit === 'percent' || kind === 'share';
}

/** True for the modes that show `Row.change`. */
export function showsChange(mode: Mode): boolean {
	return mode === 'change' || mode === 'difference' || mode === 'cagr';
}

/** True for the modes that count from the base year. */
export function countsFromBase(mode: Mode): boolean {
	return mode === 'index' || showsChange(mode);
}

/** True where a change would be that of a year against itself: there is none to show, not one of nothing. */
export function comparesWithItself({ mode, year, baseYear }: Pick<View, 'mode' | 'year' | 'baseYear'>): boolean {
	return showsChange(mode) && year === baseYear;
}

/** A comparison of two years of one region. */
export interface Span {
	readonly region: string;
	readonly fromYear: number;
	readonly toYear: number;
	readonly acrossBreaks: boolean;
}

/** What a change is read from: a slice's index, or anything that knows its places' courses. */
export type Course = Pick<SliceIndex, 'at' | 'valueAt' | 'lastBreak'>;

/** The change over a span; a break within it is an answer of its own unless the reader wants to look across. */
export function changeOver(index: Course, measure: ChangeMeasure, span: Span): Change {
	const { region, fromYear, toYear } = span;
	const from = index.valueAt(region, fromYear);
	const to = index.valueAt(region, toYear);
	if (from === null || to === null || (isRelative(measure) && from === 0)) return { kind: 'none', fromYear };
	// Growth per year over no year is nothing, not nought.
	if (measure === 'per_year' && fromYear === toYear) return { kind: 'none', fromYear };
	const [early, late] = fromYear < toYear ? [fromYear, toYear] : [toYear, fromYear];
	const breakYear = index.lastBreak(region, early, late);
	if (breakYear !== null && !span.acrossBreaks) return { kind: 'break', breakYear, fromYear };
	const value = sizeOf(measure, from, to, toYear - fromYear);
	const unsafeBase = index.at(region, fromYear).status === 'low_reliability';
	return { kind: 'value', value, fromYear, acrossBreak: breakYear !== null, unsafeBase };
}

function isRelative(measure: ChangeMeasure): boolean {
	return measure === 'percent' || measure === 'per_year';
}

/**
 * The size of a change from one value to another. Growth per year is the compound annual growth rate, (to/from)^(1/years) − 1: the same whichever of
 * the two years is the base, and undefined over no year.
 */
export function sizeOf(measure: ChangeMeasure, from: number, to: number, years: number): number {
	if (measure === 'percent') return (to / from - 1) * 100;
	if (measure === 'per_year') return ((to / from) ** (1 / years) - 1) * 100;
	return to - from;
}

/** What the breaks between base year and year hide in modes that count from the base year; null if they hide nothing. */
export function brokenChanges(rows: readonly Row[], { mode, year }: Pick<View, 'mode' | 'year'>): BrokenChanges | null {
	if (!countsFromBase(mode)) return null;
	const years = rows.flatMap(({ change }) => (change.kind === 'break' ? [change.breakYear] : []));
	const last = Math.max(...years);
	const counts = new Map<number, number>();
	for (const breakYear of years) counts.set(breakYear, (counts.get(breakYear) ?? 0) + 1);
	const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
	if (!most) return null;
	const told = rows.filter(({ change }) => change.kind === 'value').length;
	return {
		count: years.length,
		of: years.length + told,
		breakYear: most[0],
		comparableFrom: last < year ? last : null
	};
}

/** True where changes are computed across breaks on the reader's wish. */
export function looksAcross({ mode, acrossBreaks }: Pick<View, 'mode' | 'acrossBreaks'>): boolean {
	return acrossBreaks && countsFromBase(mode);
}

/** True where what a row shows is computed across a break: it must be marked wherever it stands. */
export function isAcrossBreak({ shown, change }: Pick<Row, 'shown' | 'change'>, mode: Mode): boolean {
	return countsFromBase(mode) && shown !== null && change.kind === 'value' && change.acrossBreak;
}

/** How many regions of the scope show something computed across a break. */
export function acrossBreakCount({ rows, view }: Pick<Result, 'rows' | 'view'>): number {
	return rows.filter((row) => isAcrossBreak(row, view.mode)).length;
}

/** Index with the base year = 100, null where it can't be told. */
export function indexOver(index: SliceIndex, span: Span): number | null {
	const change = changeOver(index, 'percent', span);
	return change.kind === 'value' ? 100 + change.value : null;
}
