import { changeOver, indexOver, type ChangeMeasure } from './change';
import { distributionOf, percentileIn, rankIn, zScoreIn, type Distribution } from './distribution';
import type { Indicator } from './indicator';
import { perArea, perHead } from './per-head';
import type { Places } from './result';
import type { SliceIndex } from './slice-index';
import { besideRegions } from './standing';
import type { Mode, View } from './view';

/** What a shown value is worked out from. */
export interface ShownFrame {
	readonly index: SliceIndex;
	readonly view: View;
	readonly measure: ChangeMeasure;
	readonly indicator: Indicator;
	readonly places: Places;
	readonly scopeRegions: readonly string[];
	/** Inhabitants; null where the mode doesn't need them. */
	readonly population: SliceIndex | null;
}

/** The value a mode shows for a region or group in a year; null where there is none. */
export type Shown = (region: string, year: number) => number | null;

/** How the view's mode shows values. What all regions of a year are needed for is worked out once per year. */
export function shownBy(frame: ShownFrame): Shown {
	return showers[frame.view.mode](frame);
}

const showers: Record<Mode, (frame: ShownFrame) => Shown> = {
	value: ({ index }) => index.valueAt,
	per_head: (frame) => (region, year) => perHead(frame, region, year),
	per_km2:
		({ index, places }) =>
		(region, year) =>
			perArea(index, places, region, year),
	share: (frame) => {
		const inside = membership(frame);
		return againstReference(frame, (value, base, region) => (base > 0 && inside(region) ? (value / base) * 100 : null));
	},
	index: (frame) => (region, year) => indexOver(frame.index, span(frame, region, year)),
	change: changes,
	difference: changes,
	cagr: changes,
	distance: (frame) => againstReference(frame, (value, base) => value - base),
	ratio: (frame) => againstReference(frame, (value, base) => (base > 0 ? (value / base) * 100 : null)),
	rank: (frame) => amongScope(frame, rankIn),
	percentile: (frame) => amongScope(frame, percentileIn),
	zscore: (frame) => amongScope(frame, zScoreIn)
};

function span({ view }: ShownFrame, region: string, toYear: number) {
	return { region, fromYear: view.baseYear, toYear, acrossBreaks: view.acrossBreaks };
}

function changes(frame: ShownFrame): Shown {
	return (region, year) => {
		const change = changeOver(frame.index, frame.measure, span(frame, region, year));
		return change.kind === 'value' ? change.value : null;
	};
}

function againstReference(
	{ index, view: { reference } }: ShownFrame,
	set: (value: number, base: number, region: string) => number | null
): Shown {
	return (region, year) => {
		const value = index.valueAt(region, year);
		const base = reference === null ? null : index.valueAt(reference, year);
		return value === null || base === null ? null : set(value, base, region);
	};
}

/** Tells whether a region's figures are part of the reference's: a share of anything else would be none. */
function membership({ places, view: { reference } }: ShownFrame): (region: string) => boolean {
	const members = new Set(places.groups.get(reference ?? '')?.members ?? []);
	const isInside = (code: string): boolean => {
		if (code === reference || members.has(code)) return true;
		const group = places.groups.get(code);
		if (group) return group.combine === 'sum' && group.members.length > 0 && group.members.every(isInside);
		const parent = places.regions.get(code)?.parent ?? null;
		return parent !== null && isInside(parent);
	};
	return isInside;
}

/** Place in the distribution of a year; groups and regions outside the scope are set beside it where that makes sense, and not counted. */
function amongScope(frame: ShownFrame, place: (distribution: Distribution, value: number) => number | null): Shown {
	const { index, scopeRegions } = frame;
	const isComparable = besideRegions(frame);
	const known = new Map<number, Distribution | null>();
	const distribution = (year: number): Distribution | null => {
		const found = known.get(year);
		if (found !== undefined) return found;
		const made = distributionOf(scopeRegions.flatMap((region) => index.valueAt(region, year) ?? []));
		known.set(year, made);
		return made;
	};
	return (region, year) => {
		const value = index.valueAt(region, year);
		const all = value === null || !isComparable(region) ? null : distribution(year);
		return value === null || all === null ? null : place(all, value);
	};
}
