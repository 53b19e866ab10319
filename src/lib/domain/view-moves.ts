import { LEVELS, type Level } from './region';
import { needsReference } from './modes';
import { ownGroup } from './own-groups';
import type { SliceIndex } from './slice-index';
import type { View } from './view';
import { defaultBaseYear, defaultSelected, type ViewContext } from './view-codec';

/**
 * The view of another indicator: scope, mode, selection and reference stay. The level stays if the new indicator has it. A year that the reader
 * chose stays where it can; the best year of the old indicator becomes the best year of the new one.
 */
export function withIndicator(view: View, id: string, context: ViewContext): View {
	const next = context.indicators.get(id);
	if (!next) return view;
	const level = next.coverage[view.level] ? view.level : LEVELS.find((candidate) => next.coverage[candidate]);
	const coverage = level && next.coverage[level];
	if (!level || !coverage) return view;
	const chosen = view.year !== context.indicators.get(view.indicator)?.coverage[view.level]?.bestYears[view.scope];
	const year = chosen
		? Math.min(coverage.lastYear, Math.max(coverage.firstYear, view.year))
		: coverage.bestYears[view.scope];
	const moved = { ...view, indicator: id, level, year, baseYear: defaultBaseYear(year, coverage) };
	return level === view.level ? moved : { ...moved, ...withoutOwn(view), selected: defaultSelected(level, context) };
}

/**
 * A view just given a mode or a reference: if its reference has no value in the year that the view starts with, it moves to the last one in which it has.
 * A year that the reader chose stays, the page says what is missing then.
 */
export function withReferencedYear(view: View, index: SliceIndex, context: ViewContext): View {
	const { year, baseYear, reference, mode } = view;
	const coverage = context.indicators.get(view.indicator)?.coverage[view.level];
	const isStart = year === coverage?.bestYears[view.scope];
	if (!isStart || reference === null || !needsReference(mode) || index.valueAt(reference, year) !== null) return view;
	const last = index.slice.years.findLast((candidate) => index.valueAt(reference, candidate) !== null);
	if (last === undefined) return view;
	const isDefaultBase = baseYear === defaultBaseYear(year, coverage);
	return { ...view, year: last, baseYear: isDefaultBase ? defaultBaseYear(last, coverage) : baseYear };
}

/** The view at another level, with that level's default selection and best year; unchanged if the indicator doesn't have the level. */
export function withLevel(view: View, level: Level, context: ViewContext): View {
	const coverage = context.indicators.get(view.indicator)?.coverage[level];
	if (!coverage || level === view.level) return view;
	const year = coverage.bestYears[view.scope];
	const baseYear = defaultBaseYear(year, coverage);
	return { ...view, ...withoutOwn(view), level, year, baseYear, selected: defaultSelected(level, context) };
}

/** Own groups are made of Kreise: at another level there are none. */
function withoutOwn({ own, reference }: View): Pick<View, 'own' | 'reference'> {
	return { own: [], reference: reference !== null && ownGroup(reference, own) ? null : reference };
}
