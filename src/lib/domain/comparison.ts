import type { ComparisonView, PeerSet } from './comparison-view';
import { ownGroup } from './comparison-view';
import { distributionOf, zScoreIn } from './distribution';
import type { Rank } from './funding-amount';
import type { Indicator, Source, Unit } from './indicator';
import { ownGroupValue, type GroupQuantities } from './own-group';
import { seriesColors } from './palette';
import { withoutNote } from './group-members';
import type { RegionGroup } from './region';
import type { Places } from './result';
import type { Observation, Slice } from './slice';
import { indexSlice, type SliceIndex } from './slice-index';
import { spreadOf, type Spread } from './spread';

/** A place that is compared. */
export interface ComparedPlace {
	readonly code: string;
	readonly name: string;
	readonly color: string;
}

/** One place's figure. */
export interface ComparedFigure {
	readonly code: string;
	readonly observation: Observation;
	/** Distance from the mean of the peers in their standard deviations; null without a value or a spread. */
	readonly z: number | null;
	/** Among the peers, 1 is the highest; a place that is none of them is ranked as if it were. Null without a value. */
	readonly rank: Rank | null;
}

/** The course of one place: values over `years`, null is a gap. */
interface ComparedCourse {
	readonly code: string;
	readonly values: readonly (number | null)[];
	readonly breaks: readonly number[];
}

/** One indicator over all places. */
export interface ComparedRow {
	readonly indicator: Indicator;
	readonly unit: Unit;
	/** The newest year in which all places that ever have a value have one; else the newest with most of them. */
	readonly year: number;
	/** Layer of /foerderung that the row is made from; null for indicators. */
	readonly layer: string | null;
	/** In the order of the places. */
	readonly figures: readonly ComparedFigure[];
	/** Of the peers in that year; null with fewer than four, or fewer than three fifths of those that ever have a value. */
	readonly spread: Spread | null;
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
	const used = new Set(rows.flatMap(({ figures }) => figures.flatMap(({ observation }) => observation.source ?? [])));
	return { view, places, rows, peers, sources: [...used].flatMap((id) => material.sources.get(id) ?? []) };
}

/** Reads the value of any place, own groups included. */
type Read = (code: string, year: number) => Observation;

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
	const year = commonYear(slice.years, view, read);
	const peerValues = peers.flatMap((code) => index.valueAt(code, year) ?? []);
	const distribution = distributionOf(peerValues);
	const spread = isKnownEnough(peers, peerValues, index) ? spreadOf(peerValues) : null;
	return {
		indicator,
		unit,
		year,
		layer: material.layers.get(id) ?? null,
		figures: view.places.map((code) => {
			const observation = read(code, year);
			const own = observation.value;
			return {
				code,
				observation,
				z: own === null || !spread || !distribution ? null : zScoreIn(distribution, own),
				rank: own === null || !spread ? null : rankBeside(own, peerValues, peers.includes(code))
			};
		}),
		spread,
		years: slice.years,
		courses: view.picture === 'verlaeufe' ? view.places.map((code) => courseOf(code, slice.years, read)) : []
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
	return (code, year) => {
		const own = ownGroup(code, view.own);
		if (own) return ownGroupValue(indicator, own.members, quantities, year);
		const group = value.has(code) ? undefined : material.places.groups.get(code);
		return group ? groupOfKreise(indicator, group, quantities, year, material) : value.at(code, year);
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

/** The newest year with a value for the ranked place and as many others as ever have one together. */
function commonYear(years: readonly number[], { focus, places }: ComparisonView, read: Read): number {
	const has = (code: string, year: number): boolean => read(code, year).value !== null;
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

function rankBeside(value: number, peers: readonly number[], isPeer: boolean): Rank {
	return { rank: 1 + peers.filter((other) => other > value).length, count: peers.length + (isPeer ? 0 : 1) };
}

function courseOf(code: string, years: readonly number[], read: Read): ComparedCourse {
	const observations = years.map((year) => read(code, year));
	return {
		code,
		values: observations.map(({ value }) => value),
		breaks: years.filter((_, i) => observations[i]?.status === 'break')
	};
}
