import type { Indicator } from './indicator';
import type { BrokenChanges, Change, Row } from './result';
import type { SliceIndex } from './slice-index';
import type { Mode, View } from './view';

/** How a change is counted: growth in per cent, percentage points for percentages, plain difference where values can be negative. */
export type ChangeMeasure = 'percent' | 'points' | 'difference';

/** The measure that makes sense for an indicator. */
export function changeMeasure(indicator: Indicator, index: SliceIndex): ChangeMeasure {
	if (indicator.unit === 'percent' || indicator.kind === 'share') return 'points';
	return index.hasNegative ? 'difference' : 'percent';
}

/** Modes that make no sense for an indicator: an index needs values that are never negative. */
export function unavailableModes(index: SliceIndex): Mode[] {
	const noIndex = index.hasNegative;
	const oneYear = index.slice.years.length < 2;
	return [...(noIndex || oneYear ? (['index'] as const) : []), ...(oneYear ? (['change'] as const) : [])];
}

/** A comparison of two years of one region. */
export interface Span {
	readonly region: string;
	readonly fromYear: number;
	readonly toYear: number;
	readonly acrossBreaks: boolean;
}

/** The change over a span; a break within it is an answer of its own unless the reader wants to look across. */
export function changeOver(index: SliceIndex, measure: ChangeMeasure, span: Span): Change {
	const { region, fromYear, toYear } = span;
	const from = index.valueAt(region, fromYear);
	const to = index.valueAt(region, toYear);
	if (from === null || to === null || (measure === 'percent' && from === 0)) return { kind: 'none', fromYear };
	const [early, late] = fromYear < toYear ? [fromYear, toYear] : [toYear, fromYear];
	const breakYear = index.lastBreak(region, early, late);
	if (breakYear !== null && !span.acrossBreaks) return { kind: 'break', breakYear, fromYear };
	const value = measure === 'percent' ? (to / from - 1) * 100 : to - from;
	const unsafeBase = index.at(region, fromYear).status === 'low_reliability';
	return { kind: 'value', value, fromYear, acrossBreak: breakYear !== null, unsafeBase };
}

/** What the breaks between base year and year hide in mode `index` or `change`; null if they hide nothing. */
export function brokenChanges(rows: readonly Row[], { mode, year }: Pick<View, 'mode' | 'year'>): BrokenChanges | null {
	if (mode === 'value') return null;
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

/** Index with the base year = 100, null where it can't be told. */
export function indexOver(index: SliceIndex, span: Span): number | null {
	const change = changeOver(index, 'percent', span);
	return change.kind === 'value' ? 100 + change.value : null;
}
