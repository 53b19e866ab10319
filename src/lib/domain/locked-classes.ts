import { countsFromBase } from './change';
import { lockClasses, type LockedClasses } from './classes';
import { modeOrigin, needsReference } from './modes';
import type { Shown, ShownFrame } from './shown';
import type { Slice } from './slice';

const cache = new WeakMap<Slice, Map<string, LockedClasses | null>>();

/** Classes over all years of the scope, or over the year shown where the view asks for that; kept, because moving the year must not move the classes. */
export function lockedClasses(frame: ShownFrame, shown: Shown): LockedClasses | null {
	const { slice } = frame.index;
	const known = cache.get(slice) ?? new Map<string, LockedClasses | null>();
	cache.set(slice, known);
	const key = keyOf(frame);
	const found = known.get(key);
	if (found !== undefined) return found;
	const locked = lockClasses(
		pooledValues(frame, shown),
		frame.view.classing,
		middleOf(frame),
		frame.view.mode === 'rank'
	);
	known.set(key, locked);
	return locked;
}

/** Everything of the view that the classes depend on. */
function keyOf({ view, population }: ShownFrame): string {
	const { scope, mode, classing } = view;
	return JSON.stringify([
		scope,
		mode,
		countsFromBase(mode) ? [view.baseYear, view.acrossBreaks] : null,
		needsReference(mode) ? view.reference : null,
		mode === 'per_head' ? population !== null : null,
		classing.locked ? null : view.year,
		classing
	]);
}

/** All shown values of the scope; the base year of a change or an index is left out, there everybody is equal. */
function pooledValues({ index, view, scopeRegions }: ShownFrame, shown: Shown): number[] {
	const all = view.classing.locked ? index.slice.years : [view.year];
	const years = countsFromBase(view.mode) ? all.filter((year) => year !== view.baseYear) : all;
	return scopeRegions.flatMap((region) => years.flatMap((year) => shown(region, year) ?? []));
}

/** The value that parts two directions; null for ordered values. */
function middleOf(frame: ShownFrame): number | null {
	const { middle } = frame.view.classing;
	if (middle !== 'auto') return middle === 'none' ? null : middle;
	return naturalMiddle(frame);
}

/** The middle that a mode has by itself, or zero where figures go below it. */
function naturalMiddle({ view: { mode }, index }: ShownFrame): number | null {
	const isFigure = mode === 'value' || mode === 'per_head' || mode === 'per_km2';
	return modeOrigin(mode) ?? (isFigure && index.hasNegative ? 0 : null);
}
