import { changeMeasure, changeOver, type NaturalMeasure } from './change';
import type { Rank } from './funding-amount';
import { courseOf, courseSources, type Course } from './course';
import type { Indicator } from './indicator';
import { PROFILE_SECTIONS, type ProfileSection } from './profile-topics';
import type { Change, Places } from './result';
import type { Observation, Slice } from './slice';
import { indexSlice, type SliceIndex } from './slice-index';
import { joinSources, sourceIds } from './source-ids';

/** One indicator of a place. */
export interface ProfileRow {
	readonly indicator: string;
	/** The newest year in which the place has a value, and if there is one, its first reference as well. */
	readonly year: number;
	readonly observation: Observation & { readonly value: number };
	/** Over up to ten years, at most back to the last break. */
	readonly change: Change;
	readonly measure: NaturalMeasure;
	readonly course: Course;
	/** All sources of value, change, course and references, as `sourceIds` reads them. */
	readonly source: string | null;
	/** Value of each reference in the same year, in the order they were asked for; null: none. */
	readonly references: readonly (number | null)[];
	/** Among the units of the same level and country with a value that year, 1 is the highest; null for groups. */
	readonly rank: Rank | null;
	/** Among the members of the RegioPole network, for them. */
	readonly peerRank: Rank | null;
}

/** Counts of one year. Null: none published. */
export interface ComponentYear {
	readonly year: number;
	readonly births: number | null;
	readonly deaths: number | null;
	readonly natural: number | null;
	readonly migration: number | null;
}

/** What a profile shows of growth. */
export interface Profile {
	readonly region: string;
	readonly sections: readonly { readonly section: ProfileSection; readonly rows: readonly ProfileRow[] }[];
	/** Population on 1 January. */
	readonly population: Course | null;
	/** Births, deaths, their balance and net migration, of every year that has one of them. */
	readonly components: readonly ComponentYear[];
	/** Ids of the sources of these. */
	readonly componentSources: readonly string[];
}

/** What a profile is made from. */
export interface ProfileMaterial {
	/** The slice that holds the place; null where the indicator doesn't know its level. */
	readonly sliceOf: (indicator: string) => Slice | null;
	/** The slice of Kreise, for references that the place's own doesn't hold: the Kreis of a municipality. */
	readonly kreiseOf: (indicator: string) => Slice | null;
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly places: Places;
	readonly references: readonly string[];
}

const LOOK_BACK_YEARS = 10;
/** A value is not shown older than this only so that the country has one too. */
const PATIENCE_YEARS = 2;
/** A rank among fewer of the units that ever have a value says little about the others. */
const ENOUGH = 3 / 5;
const FEWEST = 4;
const PEERS = 'regiopolen_netzwerk';

/** All that is known of a place, from the slices of its level. Pure. */
export function profileOf(region: string, material: ProfileMaterial): Profile {
	const sections = Object.entries(PROFILE_SECTIONS).flatMap(([section, indicators]) => {
		const rows = profileRows(region, indicators, material);
		return rows.length === 0 ? [] : [{ section: section as ProfileSection, rows }];
	});
	const population = indexOf('population_total', material);
	return {
		region,
		sections,
		population: population?.has(region) ? courseOf(population, region) : null,
		components: componentsOf(region, material),
		componentSources: sourceIds(
			joinSources(
				Object.values(COMPONENTS).map((id) => {
					const index = indexOf(id, material);
					return index === null ? null : courseSources(index, region);
				})
			)
		)
	};
}

/** Those of the indicators that the place has a value of, in their order. */
export function profileRows(region: string, indicators: readonly string[], material: ProfileMaterial): ProfileRow[] {
	return indicators.flatMap((indicator) => rowOf(region, indicator, material) ?? []);
}

function indexOf(indicator: string, { sliceOf }: Pick<ProfileMaterial, 'sliceOf'>): SliceIndex | null {
	const slice = sliceOf(indicator);
	return slice === null ? null : indexSlice(slice);
}

function rowOf(region: string, indicator: string, material: ProfileMaterial): ProfileRow | null {
	const known = material.indicators.get(indicator);
	const index = indexOf(indicator, material);
	if (!known || !index) return null;
	const kreise = indexOf(indicator, { sliceOf: material.kreiseOf });
	const referenceValue = (code: string, year: number): number | null =>
		index.valueAt(code, year) ?? kreise?.valueAt(code, year) ?? null;
	const referenceSource = (code: string, year: number): string | null => {
		const known = index.valueAt(code, year) === null ? kreise : index;
		return known === null || known.valueAt(code, year) === null ? null : known.at(code, year).source;
	};
	const [first] = material.references;
	const year = shownYear(index, region, (year) => first !== undefined && referenceValue(first, year) !== null);
	if (year === null) return null;
	const observation = index.at(region, year);
	if (observation.value === null) return null;
	const measure = changeMeasure(known, index);
	const fromYear = comparableFrom(index, region, year);
	const peers = material.places.groups.get(PEERS)?.members ?? [];
	return {
		indicator,
		year,
		observation: { ...observation, value: observation.value },
		change:
			fromYear === year
				? { kind: 'none', fromYear }
				: changeOver(index, measure, { region, fromYear, toYear: year, acrossBreaks: false }),
		measure,
		course: courseOf(index, region),
		source: joinSources([
			observation.source,
			courseSources(index, region),
			...material.references.map((code) => referenceSource(code, year))
		]),
		references: material.references.map((code) => referenceValue(code, year)),
		rank: rankAmong(index, { region, year }, unitsLike(region, index, material.places)),
		peerRank: peers.includes(region) ? rankAmong(index, { region, year }, peers) : null
	};
}

/** The newest year in which the place and its first reference have a value, unless the place alone has a much newer one; null without any. */
function shownYear(index: SliceIndex, region: string, hasReference: (year: number) => boolean): number | null {
	const { years } = index.slice;
	const own = years.findLast((year) => index.valueAt(region, year) !== null);
	if (own === undefined) return null;
	const both = years.findLast((year) => index.valueAt(region, year) !== null && hasReference(year));
	return both !== undefined && own - both <= PATIENCE_YEARS ? both : own;
}

/** The earliest year, at most ten back, with a value and no break after it. */
function comparableFrom(index: SliceIndex, region: string, year: number): number {
	const fits = (from: number): boolean =>
		index.valueAt(region, from) !== null && index.lastBreak(region, from, year) === null;
	return index.slice.years.find((from) => from >= year - LOOK_BACK_YEARS && from <= year && fits(from)) ?? year;
}

/** Places of the same level in the same country; none for a group, which is no unit among others. */
function unitsLike(region: string, { slice }: SliceIndex, { regions }: Places): readonly string[] {
	const own = regions.get(region);
	if (!own || own.level !== slice.level) return [];
	return slice.regions.filter((code) => {
		const other = regions.get(code);
		return other?.level === own.level && other.country === own.country;
	});
}

/**
 * Place among others by value, the highest first; equal values share the better rank. Null where fewer than four or than three fifths of those that ever
 * have a value have one in the year.
 */
export function rankAmong(
	index: SliceIndex,
	{ region, year }: { readonly region: string; readonly year: number },
	others: readonly string[]
): Rank | null {
	const own = index.valueAt(region, year);
	const values = others.flatMap((code) => index.valueAt(code, year) ?? []);
	const ever = others.filter((code) => index.slice.years.some((other) => index.valueAt(code, other) !== null));
	if (own === null || values.length < FEWEST || values.length < ever.length * ENOUGH) return null;
	return { rank: 1 + values.filter((value) => value > own).length, count: values.length };
}

/** The indicator behind each part of the change. */
const COMPONENTS = {
	births: 'live_births',
	deaths: 'deaths',
	natural: 'natural_change',
	migration: 'net_migration'
} as const satisfies Record<Exclude<keyof ComponentYear, 'year'>, string>;

const PARTS = ['births', 'deaths', 'natural', 'migration'] as const;

function componentsOf(region: string, material: ProfileMaterial): ComponentYear[] {
	const [births, deaths, natural, migration] = [
		indexOf(COMPONENTS.births, material),
		indexOf(COMPONENTS.deaths, material),
		indexOf(COMPONENTS.natural, material),
		indexOf(COMPONENTS.migration, material)
	];
	const years = new Set([births, deaths, natural, migration].flatMap((index) => index?.slice.years ?? []));
	return [...years]
		.sort((a, b) => a - b)
		.map((year) => ({
			year,
			births: births?.valueAt(region, year) ?? null,
			deaths: deaths?.valueAt(region, year) ?? null,
			natural: natural?.valueAt(region, year) ?? null,
			migration: migration?.valueAt(region, year) ?? null
		}))
		.filter((one) => PARTS.some((part) => one[part] !== null));
}
