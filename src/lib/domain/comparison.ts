import type { Course, NaturalMeasure } from './change';
import { courseOver } from './comparison-change';
import { comparedCourse, type ComparedCourse } from './comparison-course';
import { changeFrame, valueFrame } from './comparison-frame';
import { comparisonReader } from './comparison-read';
import type { ComparisonView, PeerSet } from './comparison-view';
import { distributionOf, zScoreIn } from './distribution';
import type { Rank } from './funding-amount';
import type { Indicator, Source, Unit } from './indicator';
import { ownGroup } from './own-groups';
import { seriesColors } from './palette';
import { PEER_GROUPS } from './peers';
import type { Change, Places } from './result';
import type { Observation, Slice } from './slice';
import { indexSlice, type SliceIndex } from './slice-index';
import { joinSources, sourceIds } from './source-ids';
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
	/** All sources of it and of the change, as `sourceIds` reads them. */
	readonly source: string | null;
	/** Per year, since the row's first year; null where values are compared. */
	readonly change: Change | null;
	/** What is compared: the value or its change per year; null without one. */
	readonly shown: number | null;
	/** Distance from the mean of the peers in their standard deviations; null without a value or a spread. */
	readonly z: number | null;
	/** Null without a value. */
	readonly rank: PeerRank | null;
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
	/** All sources of figures, peers and courses, as `sourceIds` reads them. */
	readonly source: string | null;
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

const FEWEST_PEERS = 4;
/** A range of fewer than these of the peers that ever have a value is not theirs. */
const ENOUGH_PEERS = 3 / 5;

/** Codes of a peer set. */
function peersOf(set: PeerSet, { groups }: Places): readonly string[] {
	return groups.get(PEER_GROUPS[set])?.members ?? [];
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
	const used = sourceIds(joinSources(rows.map(({ source }) => source)));
	return { view, places, rows, peers, sources: used.flatMap((id) => material.sources.get(id) ?? []) };
}

const sourceOf = ({ value, source }: Observation): string | null => (value === null ? null : source);

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
	const read = comparisonReader(indicator, index, view, material);
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
	const compared = since ? [since.year, year] : [year];
	const figures = view.places.map((code): ComparedFigure => {
		const own = shown(course, code);
		return {
			code,
			observation: read(code, year),
			source: joinSources(compared.map((one) => sourceOf(read(code, one)))),
			change: changeOf(course, code),
			shown: own,
			z: own === null || !spread || !distribution ? null : zScoreIn(distribution, own),
			rank: own === null || !spread ? null : rankBeside(own, peerValues, peers.includes(code))
		};
	});
	const courses =
		view.picture === 'verlaeufe' ? view.places.map((code) => comparedCourse(code, years, course, since)) : [];
	return {
		indicator,
		unit,
		year,
		since,
		layer: material.layers.get(id) ?? null,
		figures,
		spread,
		years,
		courses,
		source: joinSources([
			...figures.map(({ source }) => source),
			...peers.flatMap((code) => compared.map((one) => sourceOf(index.at(code, one)))),
			...courses.flatMap(({ observations }) => observations.map(sourceOf))
		])
	};
}

/** Whether the peers with a value stand for all that ever have one. */
function isKnownEnough(peers: readonly string[], values: readonly number[], { slice, valueAt }: SliceIndex): boolean {
	const ever = peers.filter((code) => slice.years.some((year) => valueAt(code, year) !== null)).length;
	return values.length >= Math.max(FEWEST_PEERS, ever * ENOUGH_PEERS);
}

function rankBeside(value: number, peers: readonly number[], isPeer: boolean): PeerRank {
	return { rank: 1 + peers.filter((other) => other > value).length, count: peers.length, isPeer };
}
