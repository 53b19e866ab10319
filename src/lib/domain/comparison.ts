import { changeMeasure, changeOver, type Course, type NaturalMeasure } from './change';
import { changeYears, courseOver, yearlyChange, type Read } from './comparison-change';
import type { ComparisonView, PeerSet } from './comparison-view';
import { distributionOf, zScoreIn } from './distribution';
import type { Rank } from './funding-amount';
import type { Indicator, Source, Unit } from './indicator';
import { ownGroupValue, type GroupQuantities } from './own-group';
import { ownGroup } from './own-groups';
import { seriesColors } from './palette';
import { withoutNote } from './group-members';
import type { RegionGroup } from './region';
import type { Change, Places } from './result';
import type { Observation, Slice } from './slice';
import { indexSlice, type SliceIndex } from './slice-index';
import { sourceIds } from './source-ids';
import { spreadOf, type Spread } from './spread';

/** A place that is compared. */
export interface ComparedPlace {
	readonly code: string;
	readonly name: string;
	readonly color: string;
}

/** A place's rank beside the peers: 1 is the highest, `count` peers have a value. */
export interface PeerRank extends Rank {
	/** False: the place is none of them, it would stand there if it were. */
	readonly isPeer: boolean;
}

/** One place's figure. */
export interface ComparedFigure {
	readonly code: string;
	/** Of the row's year, as measured. */
	readonly observation: Observation;
	/** Per year, since the row's first year; null where values are compared. */
	readonly change: Change | null;
	/** What is compared: the value or its change per year; null without one. */
	readonly shown: number | null;
	/** Distance from the mean of the peers in their standard deviations; null without a value or a spread. */
	readonly z: number | null;
	/** Null without a value. */
	readonly rank: PeerRank | null;
}

/** The course of one place over the row's years. */
interface ComparedCourse {
	readonly code: string;
	readonly observations: readonly Observation[];
	/** What is drawn, null is a gap: the values, or the whole change since the row's first year. */
	readonly values: readonly (number | null)[];
	readonly breaks: readonly number[];
}

/** One indicator over all places. */
export interface ComparedRow {
	readonly indicator: Indicator;
	readonly unit: Unit;
	/** The newest year in which all places that ever have a value have one; else the newest with most of them. */
	readonly year: number;
	/** The year that changes are counted from, and how; null where values are compared. */
	readonly since: { readonly year: number; readonly measure: NaturalMeasure } | null;
	/** Layer of /foerderung that the row is made from; null for indicators. */
	readonly layer: string | null;
	/** In the order of the places. */
	readonly figures: readonly ComparedFigure[];
	/** Of the peers in that year; null with fewer than four, or fewer than three fifths of those that ever have a value. */
	readonly spread: Spread | null;
	/** Of the courses, ascending; where changes are compared from the first year of these on. */
	readonly years: readonly number[];
	/** For small multiples only, else empty. */
	readonly courses: readonly ComparedCourse[];
}

/** What every drawing of /vergleich is made from. */
export interface Comparison {
	readonly view: ComparisonView;
	readonly places: readonly ComparedPlace[];
	readonly rows: readonly ComparedRow[];
	/** Members of the peer set. */
	readonly peers: readonly string[];
	readonly sources: readonly Source[];
}

/** What a comparison is made from besides its view. */
export interface ComparisonMaterial {
	/** Slices at the level of Kreise, by indicator; those behind own groups too. */
	readonly slices: ReadonlyMap<string, Slice>;
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly units: ReadonlyMap<string, Unit>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly places: Places;
	/** Layer of /foerderung by the name of a figure. */
	readonly layers: ReadonlyMap<string, string>;
	readonly nameOf: (code: string) => string;
}

const GROUP_OF: Readonly<Record<PeerSet, string>> = {
	regiopolen: 'regiopolen_netzwerk',
	moegliche: 'regiopolen_potenziell',
	mv: 'mecklenburg_vorpommern',
	kreise: 'deutschland'
};
const FEWEST_PEERS = 4;
/** A range of fewer than these of the peers that ever have a value is not theirs. */
const ENOUGH_PEERS = 3 / 5;

/** Codes of a peer set. */
function peersOf(set: PeerSet, { groups }: Places): readonly string[] {
	return groups.get(GROUP_OF[set])?.members ?? [];
}

/** Sets the places side by side. Pure. */
export function deriveComparison(view: ComparisonView, material: ComparisonMaterial): Comparison {
	const colors = seriesColors(view.places);
	const places = view.places.map((code) => ({
		code,
		name: ownGroup(code, view.own)?.name ?? material.nameOf(code),
		color: colors.get(code) ?? '#5b6770'
	}));
	const peers = peersOf(view.peers, material.places);
	const rows = view.indicators.flatMap((id) => rowOf(id, view, peers, material) ?? []);
	const used = new Set(
		rows.flatMap(({ figures }) => figures.flatMap(({ observation }) => sourceIds(observation.source)))
	);
	return { view, places, rows, peers, sources: [...used].flatMap((id) => material.sources.get(id) ?? []) };
}

/** How a row compares: between which years, and what it shows of a place. */
interface Frame {
	readonly year: number;
	readonly since: ComparedRow['since'];
	readonly changeOf: (course: Course, code: string) => Change | null;
}

function rowOf(
	id: string,
	view: ComparisonView,
	peers: readonly string[],
	material: ComparisonMaterial
): ComparedRow | null {
	const indicator = material.indicators.get(id);
	const unit = material.units.get(indicator?.unit ?? '');
	const slice = material.slices.get(id);
	if (!indicator || !unit || !slice) return null;
	const index = indexSlice(slice);
	const read = reader(indicator, index, view, material);
	const course = courseOver(slice.years, read);
	const frame =
		view.display === 'werte' ? valueFrame(slice, view, course) : changeFrame(indicator, index, view, course);
	const { year, since, changeOf } = frame;
	const shown = (from: Course, code: string): number | null => {
		const change = changeOf(from, code);
		if (change === null) return from.valueAt(code, year);
		return change.kind === 'value' ? change.value : null;
	};
	const peerValues = peers.flatMap((code) => shown(index, code) ?? []);
	const distribution = distributionOf(peerValues);
	const spread = isKnownEnough(peers, peerValues, index) ? spreadOf(peerValues) : null;
	const years = slice.years.filter((one) => one >= (since?.year ?? -Infinity));
	return {
		indicator,
		unit,
		year,
		since,
		layer: material.layers.get(id) ?? null,
		figures: view.places.map((code) => {
			const own = shown(course, code);
			return {
				code,
				observation: read(code, year),
				change: changeOf(course, code),
				shown: own,
				z: own === null || !spread || !distribution ? null : zScoreIn(distribution, own),
				rank: own === null || !spread ? null : rankBeside(own, peerValues, peers.includes(code))
			};
		}),
		spread,
		years,
		courses: view.picture === 'verlaeufe' ? view.places.map((code) => courseOf(code, years, course, since)) : []
	};
}

function valueFrame({ years }: Slice, view: ComparisonView, course: Course): Frame {
	const has = (code: string, year: number): boolean => course.valueAt(code, year) !== null;
	return { year: commonYear(years, view, has), since: null, changeOf: () => null };
}

function changeFrame(indicator: Indicator, index: SliceIndex, view: ComparisonView, course: Course): Frame {
	const measure = changeMeasure(indicator, index);
	const { from: fromYear, to: toYear } = changeYears(index.slice.years, view, course, (years, isTold) =>
		commonYear(years, view, isTold)
	);
	return {
		year: toYear,
		since: { year: fromYear, measure },
		changeOf: (from, region) => yearlyChange(from, measure, { region, fromYear, toYear })
	};
}

function reader(indicator: Indicator, value: SliceIndex, view: ComparisonView, material: ComparisonMaterial): Read {
	const index = (id: string | null): SliceIndex | null => {
		const slice = material.slices.get(id ?? '');
		return slice ? indexSlice(slice) : null;
	};
	const quantities: GroupQuantities = {
		value,
		numerator: index(indicator.numerator),
		denominator: index(indicator.denominator),
		weight: index(indicator.weight)
	};
	const worked = new Map<string, Observation>();
	const once = (key: string, work: () => Observation): Observation => {
		const known = worked.get(key) ?? work();
		worked.set(key, known);
		return known;
	};
	return (code, year) => {
		const own = ownGroup(code, view.own);
		const group = own || value.has(code) ? undefined : material.places.groups.get(code);
		if (own) return once(`${code} ${year}`, () => ownGroupValue(indicator, own.members, quantities, year));
		if (!group) return value.at(code, year);
		return once(`${code} ${year}`, () => groupOfKreise(indicator, group, quantities, year, material));
	};
}

/** A group of the catalogue that the slice has no row for: worked out from its Kreise; municipalities are left out, and that is said. */
function groupOfKreise(
	indicator: Indicator,
	group: RegionGroup,
	quantities: GroupQuantities,
	year: number,
	{ places }: ComparisonMaterial
): Observation {
	const kreise = group.members.filter((code) => places.regions.get(code)?.level === 'nuts3');
	const value = ownGroupValue(indicator, kreise, quantities, year, group.combine);
	const leftOut = group.members.filter((code) => !kreise.includes(code));
	if (leftOut.length === 0 || value.value === null) return value;
	return { ...value, note: withoutNote(leftOut, [...places.groups.values()]) };
}

/** The newest year with a figure for the ranked place and as many others as ever have one together. */
function commonYear(
	years: readonly number[],
	{ focus, places }: ComparisonView,
	has: (code: string, year: number) => boolean
): number {
	let best = { year: years.at(-1) ?? 0, count: -1 };
	for (const year of years) {
		const count = places.filter((code) => has(code, year)).length + (has(focus, year) ? places.length : 0);
		if (count >= best.count) best = { year, count };
	}
	return best.year;
}

/** Whether the peers with a value stand for all that ever have one. */
function isKnownEnough(peers: readonly string[], values: readonly number[], { slice, valueAt }: SliceIndex): boolean {
	const ever = peers.filter((code) => slice.years.some((year) => valueAt(code, year) !== null)).length;
	return values.length >= Math.max(FEWEST_PEERS, ever * ENOUGH_PEERS);
}

function rankBeside(value: number, peers: readonly number[], isPeer: boolean): PeerRank {
	return { rank: 1 + peers.filter((other) => other > value).length, count: peers.length, isPeer };
}

function courseOf(
	region: string,
	years: readonly number[],
	course: Course,
	since: ComparedRow['since']
): ComparedCourse {
	const observations = years.map((year) => course.at(region, year));
	const changed = (toYear: number): number | null => {
		if (!since) return null;
		const span = { region, fromYear: since.year, toYear, acrossBreaks: false };
		const change = changeOver(course, since.measure, span);
		return change.kind === 'value' ? change.value : null;
	};
	return {
		code: region,
		observations,
		values: since ? years.map(changed) : observations.map(({ value }) => value),
		breaks: years.filter((_, i) => observations[i]?.status === 'break')
	};
}
