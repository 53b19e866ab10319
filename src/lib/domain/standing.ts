import { showsChange } from './change';
import { distributionOf, rankIn } from './distribution';
import { isCount } from './modes';
import type { ShownFrame } from './shown';

/**
 * Where a place stands that is no region of the scope: a group, a country, a region from elsewhere. It is set beside the regions and never counted
 * among them. `size`: it can't be set beside them, because an absolute number of a larger area is larger for that alone.
 */
export type Standing = { readonly kind: 'rank'; readonly rank: number } | { readonly kind: 'size' };

/** The parts of a frame that decide what can stand side by side. */
type Frame = Pick<ShownFrame, 'index' | 'view' | 'measure' | 'indicator' | 'places' | 'scopeRegions'>;

/** Tells whether what is shown of a place can be set beside that of the regions of the scope. */
export function besideRegions({
	index,
	view,
	measure,
	indicator,
	places,
	scopeRegions
}: Frame): (code: string) => boolean {
	const { mode } = view;
	const isRelative = mode === 'per_head' || mode === 'per_km2' || mode === 'index';
	if (!isCount(indicator) || isRelative || (showsChange(mode) && measure !== 'difference')) return () => true;
	const scope = new Set(scopeRegions);
	return (code) => {
		// A mean of regions is as large as one of them.
		const group = places.groups.get(code);
		if (group) return group.combine === 'mean';
		return scope.has(code) || places.regions.get(code)?.level === index.slice.level;
	};
}

/** The standing of a place by its shown value; null without one. `shown`: the shown values of the regions. */
export function standingAmong(
	frame: Frame,
	shown: readonly number[]
): (code: string, shown: number | null) => Standing | null {
	const all = distributionOf(shown);
	const isComparable = besideRegions(frame);
	return (code, value) => {
		if (!all) return null;
		if (!isComparable(code)) return { kind: 'size' };
		if (value === null) return null;
		// What is shown is the rank already.
		return { kind: 'rank', rank: frame.view.mode === 'rank' ? value : rankIn(all, value) };
	};
}
