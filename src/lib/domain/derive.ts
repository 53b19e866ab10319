import { brokenChanges, changeMeasure, changeOver, indexOver, unavailableModes, type ChangeMeasure } from './change';
import { fillClasses, lockClasses, type LockedClasses } from './classes';
import { classIndex } from './classification';
import type { Indicator, Source, Unit } from './indicator';
import { seriesColors } from './palette';
import { peerRange } from './peers';
import type { Change, Places, Point, Result, Row, Series } from './result';
import type { Slice } from './slice';
import { indexSlice, type SliceIndex } from './slice-index';
import type { View } from './view';

/** Everything a result is made from besides the view. */
export interface Material {
	readonly slice: Slice;
	readonly indicator: Indicator;
	readonly unit: Unit;
	readonly sources: ReadonlyMap<string, Source>;
	readonly places: Places;
	/** Codes of the regions in the view's scope at its level. */
	readonly scopeRegions: readonly string[];
	/** Name of a region or group in the interface language. */
	readonly nameOf: (code: string) => string;
	/** Sorts names in the interface language. */
	readonly collator: Intl.Collator;
}

interface Frame {
	readonly index: SliceIndex;
	readonly view: View;
	readonly measure: ChangeMeasure;
	readonly material: Material;
}

/** Works out what to draw. Pure; a year step over 506 regions takes a few milliseconds because classes are locked and kept. */
export function deriveResult(asked: View, material: Material): Result {
	const { slice, indicator } = material;
	const index = indexSlice(slice);
	const view = existingView(asked, slice, index);
	const frame: Frame = { index, view, measure: changeMeasure(indicator, index), material };
	const drawing = view.mode === 'value' && isCount(indicator) ? 'symbol' : 'fill';
	const locked = drawing === 'fill' ? lockedClasses(frame) : null;
	const rows = rankRows(
		material.scopeRegions.map((region) => makeRow(frame, region, locked)),
		material.collator
	);
	const shown = rows.flatMap((row) => (row.shown === null ? [] : [row.shown]));
	const groups = otherCodes(material).map((code) => makeRow(frame, code, null));
	const series = makeSeries(frame);
	return {
		view,
		substitutedYear: asked.year === view.year ? null : asked.year,
		changeMeasure: frame.measure,
		broken: brokenChanges(rows, view),
		unavailableModes: unavailableModes(index),
		indicator,
		unit: material.unit,
		years: slice.years,
		rows,
		rankedCount: shown.length,
		groups,
		reference: view.reference !== null && index.has(view.reference) ? makeRow(frame, view.reference, null) : null,
		series,
		peers: peerRange(frame.index, material, (code) => shownAt(frame, code, view.year)),
		drawing,
		classes: locked ? fillClasses(locked, shown, (value) => classIndex(locked.bounds, value)) : null,
		symbolMax: drawing === 'symbol' ? largest(frame) : null,
		sources: usedSources(rows, groups, series, material)
	};
}

/** Counts and amounts of money are drawn as symbols, never as fills. */
function isCount(indicator: Indicator): boolean {
	return indicator.kind === 'count' || indicator.kind === 'money';
}

/** The view with its years moved to ones the slice holds and a mode that makes sense. */
function existingView(view: View, slice: Slice, index: SliceIndex): View {
	const year = nearestYear(slice.years, view.year);
	const baseYear = nearestYear(slice.years, view.baseYear);
	const mode = unavailableModes(index).includes(view.mode) ? 'value' : view.mode;
	return year === view.year && baseYear === view.baseYear && mode === view.mode
		? view
		: { ...view, year, baseYear, mode };
}

/** The year itself, else the last one before it, else the first. */
function nearestYear(years: readonly number[], year: number): number {
	return years.findLast((candidate) => candidate <= year) ?? years[0] ?? year;
}

/** The value the mode shows for a region and year. */
function shownAt({ index, view, measure }: Frame, region: string, year: number): number | null {
	const span = { region, fromYear: view.baseYear, toYear: year, acrossBreaks: view.acrossBreaks };
	switch (view.mode) {
		case 'value':
			return index.valueAt(region, year);
		case 'index':
			return indexOver(index, span);
		case 'change': {
			const change = changeOver(index, measure, span);
			return change.kind === 'value' ? change.value : null;
		}
		default:
			return view.mode satisfies never;
	}
}

function makeRow(frame: Frame, region: string, locked: LockedClasses | null): Row {
	const { index, view, material } = frame;
	const shown = shownAt(frame, region, view.year);
	return {
		region,
		name: material.nameOf(region),
		observation: index.at(region, view.year),
		shown,
		change: changeSinceBase(frame, region),
		rank: null,
		classIndex: locked && shown !== null ? classIndex(locked.bounds, shown) : null
	};
}

/** No change is told of a year against itself. */
function changeSinceBase({ index, view, measure }: Frame, region: string): Change {
	const { baseYear: fromYear, year: toYear, acrossBreaks } = view;
	if (fromYear === toYear) return { kind: 'none', fromYear };
	return changeOver(index, measure, { region, fromYear, toYear, acrossBreaks });
}

/** Ranks by shown value, highest first; equal values share the better rank; rows without value come last, by name. */
function rankRows(rows: readonly Row[], collator: Intl.Collator): Row[] {
	const sorted = [...rows].sort(
		(a, b) => (b.shown ?? -Infinity) - (a.shown ?? -Infinity) || collator.compare(a.name, b.name)
	);
	let rank = 0;
	let previous: number | null = null;
	return sorted.map((row, i) => {
		if (row.shown === null) return row;
		if (row.shown !== previous) rank = i + 1;
		previous = row.shown;
		return { ...row, rank };
	});
}

/** Groups and countries the slice holds: groups in the catalogue's order, then the rest by name. */
function otherCodes({ slice, places, collator, nameOf }: Material): string[] {
	const groups = [...places.groups.keys()].filter((code) => slice.regions.includes(code));
	const areas = slice.regions.filter((code) => {
		const level = places.regions.get(code)?.level;
		return level !== undefined && level !== slice.level && !places.groups.has(code) && level.startsWith('nuts');
	});
	return [...groups, ...areas.sort((a, b) => collator.compare(nameOf(a), nameOf(b)))];
}

function makeSeries(frame: Frame): Series[] {
	const { index, view, material } = frame;
	const codes = view.selected.filter((code) => index.has(code));
	const colors = seriesColors(codes);
	return codes.map((region) => ({
		region,
		name: material.nameOf(region),
		color: colors.get(region) ?? '#5b6770',
		points: material.slice.years.map((year): Point => {
			return { year, observation: index.at(region, year), shown: shownAt(frame, region, year) };
		}),
		breakYears: material.slice.years.filter((year) => index.at(region, year).status === 'break')
	}));
}

const lockedCache = new WeakMap<Slice, Map<string, LockedClasses | null>>();

/** Classes over all years of the scope; kept, because moving the year must not move the classes. */
function lockedClasses(frame: Frame): LockedClasses | null {
	const { view, material } = frame;
	const cache = lockedCache.get(material.slice) ?? new Map<string, LockedClasses | null>();
	lockedCache.set(material.slice, cache);
	const base = view.mode === 'value' ? '' : `${view.baseYear}|${view.acrossBreaks}`;
	const key = [view.scope, view.mode, base, view.classing.method, view.classing.count].join('|');
	const known = cache.get(key);
	if (known !== undefined) return known;
	const locked = lockClasses(pooledValues(frame), view.classing, middleOf(frame));
	cache.set(key, locked);
	return locked;
}

/** All shown values of the scope; the base year of a change or an index is left out, there everybody is equal. */
function pooledValues(frame: Frame): number[] {
	const { slice, scopeRegions } = frame.material;
	const years = frame.view.mode === 'value' ? slice.years : slice.years.filter((year) => year !== frame.view.baseYear);
	return scopeRegions.flatMap((region) => years.flatMap((year) => shownAt(frame, region, year) ?? []));
}

function middleOf({ view, index }: Frame): number | null {
	if (view.mode === 'index') return 100;
	return view.mode === 'change' || index.hasNegative ? 0 : null;
}

/** The largest size in the scope over all years, so that symbols can be compared while the year moves. */
function largest({ index, material }: Frame): number {
	let max = 0;
	for (const region of material.scopeRegions)
		for (const year of material.slice.years) max = Math.max(max, Math.abs(index.valueAt(region, year) ?? 0));
	return max;
}

function usedSources(
	rows: readonly Row[],
	groups: readonly Row[],
	series: readonly Series[],
	material: Material
): Source[] {
	const used = new Set<string>();
	for (const row of [...rows, ...groups]) if (row.observation.source !== null) used.add(row.observation.source);
	for (const { points } of series)
		for (const { observation } of points) if (observation.source !== null) used.add(observation.source);
	const ordered = [...material.indicator.sources.filter((id) => used.has(id)), ...[...used].sort()];
	return [...new Set(ordered)].flatMap((id) => material.sources.get(id) ?? []);
}
