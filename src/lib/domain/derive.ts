import { brokenChanges, changeOver, comparesWithItself, modeMeasure, type ChangeMeasure } from './change';
import { fillClasses } from './classes';
import { classIndex } from './classification';
import { withFittingDecimals } from './formula-decimals';
import type { Indicator, Source, Unit } from './indicator';
import { lockedClasses } from './locked-classes';
import { isCount, modeObstacles, needsReference, type ModeObstacles } from './modes';
import { seriesColors } from './palette';
import { peerRange } from './peers';
import type { Change, Places, Point, RefusedMode, Result, Row, Series, Unreferenced } from './result';
import { shownBy, type Shown, type ShownFrame } from './shown';
import type { Slice } from './slice';
import { indexSlice, type SliceIndex } from './slice-index';
import { joinSources, sourceIds } from './source-ids';
import { standingAmong } from './standing';
import { uncoveredCountries } from './uncovered';
import type { View } from './view';

/** Everything a result is made from besides the view. */
export interface Material {
	readonly slice: Slice;
	/** Inhabitants at the same level, for values per head; null where the view doesn't need them. */
	readonly population?: Slice | null;
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
	readonly shown: Shown;
	readonly population: SliceIndex | null;
}

/** Works out what to draw. Pure; a year step over 506 regions takes a few milliseconds because classes are locked and kept. */
export function deriveResult(asked: View, given: Material): Result {
	const { slice } = given;
	const indicator = withFittingDecimals(given.indicator, slice);
	const material: Material = { ...given, indicator };
	const index = indexSlice(slice);
	const obstacles = modeObstacles(indicator, index, asked);
	const view = existingView(asked, slice, obstacles);
	const measure = modeMeasure(indicator, index, view.mode);
	const population = material.population ? indexSlice(material.population) : null;
	const basis: ShownFrame = { ...material, index, view, measure, population };
	const frame: Frame = { index, view, measure, material, population, shown: shownBy(basis) };
	const drawing = view.mode === 'value' && isCount(indicator) ? 'symbol' : 'fill';
	const locked = drawing === 'fill' ? lockedClasses(basis, frame.shown) : null;
	const classOf = locked ? (value: number) => classIndex(locked.bounds, value) : null;
	const rows = rankRows(
		material.scopeRegions.map((region) => makeRow(frame, region, classOf)),
		material.collator,
		view.mode === 'rank' ? 1 : -1
	);
	const shown = rows.flatMap((row) => (row.shown === null ? [] : [row.shown]));
	const standingOf = standingAmong(basis, shown);
	const makeOther = (code: string): Row => {
		const row = makeRow(frame, code, null);
		return { ...row, standing: row.observation.value === null ? null : standingOf(code, row.shown) };
	};
	const groups = otherCodes(material).map(makeOther);
	const series = makeSeries(frame);
	return {
		view,
		substitutedYear: asked.year === view.year ? null : asked.year,
		refusedMode: refusedMode(asked, obstacles),
		unreferenced: unreferenced(frame),
		changeMeasure: measure,
		broken: brokenChanges(rows, view),
		obstacles,
		indicator,
		unit: material.unit,
		years: slice.years,
		rows,
		uncovered: uncoveredCountries(material.scopeRegions, (region) => index.has(region)),
		rankedCount: shown.length,
		groups,
		reference: referenceRow(rows, view, (code) => (index.has(code) ? makeOther(code) : null)),
		series,
		peers: peerRange(frame.index, material, { year: view.year, shownOf: (code) => shownNow(frame, code) }),
		drawing,
		classes: locked && classOf ? fillClasses(locked, shown, classOf) : null,
		symbolMax: drawing === 'symbol' ? largest(frame) : null,
		sources: usedSources(rows, groups, series, frame)
	};
}

/** The row of the reference: one of the regions, or one made for it. */
function referenceRow(rows: readonly Row[], { reference }: View, make: (code: string) => Row | null): Row | null {
	return reference === null ? null : (rows.find(({ region }) => region === reference) ?? make(reference));
}

/** The view with its years moved to ones the slice holds and a mode that makes sense. */
function existingView(view: View, slice: Slice, obstacles: ModeObstacles): View {
	const year = nearestYear(slice.years, view.year);
	const baseYear = nearestYear(slice.years, view.baseYear);
	const mode = obstacles[view.mode] ? 'value' : view.mode;
	return year === view.year && baseYear === view.baseYear && mode === view.mode
		? view
		: { ...view, year, baseYear, mode };
}

function refusedMode({ mode }: View, obstacles: ModeObstacles): RefusedMode | null {
	const obstacle = obstacles[mode];
	return obstacle ? { mode, obstacle } : null;
}

function unreferenced({ index, view: { mode, reference, year }, material }: Frame): Unreferenced | null {
	if (reference === null || !needsReference(mode) || index.valueAt(reference, year) !== null) return null;
	const years = index.slice.years.filter((candidate) => index.valueAt(reference, candidate) !== null);
	const [nearest = null] = years.sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
	return { name: material.nameOf(reference), nearest };
}

/** The year itself, else the last one before it, else the first. */
function nearestYear(years: readonly number[], year: number): number {
	return years.findLast((candidate) => candidate <= year) ?? years[0] ?? year;
}

function makeRow(frame: Frame, region: string, classOf: ((value: number) => number) | null): Row {
	const { index, view, material } = frame;
	const shown = shownNow(frame, region);
	const change = changeSinceBase(frame, region);
	return {
		region,
		name: material.nameOf(region),
		observation: index.at(region, view.year),
		source: restsOn(frame, region, change),
		shown,
		baseValue: index.valueAt(region, view.baseYear),
		change,
		rank: null,
		standing: null,
		classIndex: classOf && shown !== null ? classOf(shown) : null
	};
}

/** The sources of the figure itself, of the base year where a change is told, and of what the mode sets the figure against. */
function restsOn({ index, view, population }: Frame, region: string, change: Change): string | null {
	const { year, baseYear, mode, reference } = view;
	const own = index.at(region, year);
	if (own.value === null) return own.source;
	return joinSources([
		own.source,
		change.kind === 'value' ? index.at(region, baseYear).source : null,
		mode === 'per_head' ? (population?.at(region, year).source ?? null) : null,
		needsReference(mode) && reference !== null ? index.at(reference, year).source : null
	]);
}

/** The value of the year shown; a course of changes may start at nothing, a map or a ranking of the base year has nothing to show. */
function shownNow({ view, shown }: Frame, region: string): number | null {
	return comparesWithItself(view) ? null : shown(region, view.year);
}

/** No change is told of a year against itself. */
function changeSinceBase({ index, view, measure }: Frame, region: string): Change {
	const { baseYear: fromYear, year: toYear, acrossBreaks } = view;
	if (fromYear === toYear) return { kind: 'none', fromYear };
	return changeOver(index, measure, { region, fromYear, toYear, acrossBreaks });
}

/**
 * Ranks by shown value, highest first (`direction` -1), or lowest first where that is the best (1); equal values share the better rank; rows without
 * value come last, by name.
 */
function rankRows(rows: readonly Row[], collator: Intl.Collator, direction: 1 | -1): Row[] {
	const keyOf = ({ shown }: Row): number => (shown === null ? Infinity : direction * shown);
	const sorted = [...rows].sort((a, b) => {
		const [first, second] = [keyOf(a), keyOf(b)];
		return first === second ? collator.compare(a.name, b.name) : first - second;
	});
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
	const colors = seriesColors(view.selected);
	return codes.map((region) => ({
		region,
		name: material.nameOf(region),
		color: colors.get(region) ?? '#5b6770',
		points: material.slice.years.map((year): Point => {
			return { year, observation: index.at(region, year), shown: frame.shown(region, year) };
		}),
		breakYears: material.slice.years.filter((year) => breaksAt(frame, region, year))
	}));
}

/** A shown value breaks where its figure does, or what that is set against. */
function breaksAt({ index, view, population }: Frame, region: string, year: number): boolean {
	const isBreak = (one: SliceIndex | null, code: string | null): boolean =>
		code !== null && one?.at(code, year).status === 'break';
	if (isBreak(index, region)) return true;
	if (view.mode === 'per_head') return isBreak(population, region);
	return needsReference(view.mode) && isBreak(index, view.reference);
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
	{ material }: Frame
): Source[] {
	const named = new Set([...rows, ...groups].map(({ source }) => source));
	for (const { points } of series) for (const { observation } of points) named.add(observation.source);
	const used = new Set([...named].flatMap(sourceIds));
	const ordered = [...material.indicator.sources.filter((id) => used.has(id)), ...[...used].sort()];
	return [...new Set(ordered)].flatMap((id) => material.sources.get(id) ?? []);
}
