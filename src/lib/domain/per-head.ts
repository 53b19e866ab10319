import { isPartial } from './group-note';
import type { Indicator } from './indicator';
import type { Places } from './result';
import type { SliceIndex } from './slice-index';

/** The indicator that counts are set against per head: inhabitants on 1 January of the same year. */
export const POPULATION = 'population_total';

/** False for the population itself. */
export function hasPerHead({ indicator }: Pick<Indicator, 'indicator'>): boolean {
	return indicator !== POPULATION;
}

/** What one unit of a value is per head: 1000 for counts ("per 1000 inhabitants"), 1 000 000 for millions of euros ("€ per inhabitant"). */
function perHeadFactor({ unit }: Pick<Indicator, 'unit'>): number {
	return unit === 'mio_eur' ? 1_000_000 : 1000;
}

/**
 * A value per 1000 inhabitants, or an amount in euros per inhabitant; null without population. Groups that leave out members are only told where value
 * and population leave out the same ones.
 */
export function perHead(
	{ index, population, indicator }: { index: SliceIndex; population: SliceIndex | null; indicator: Indicator },
	region: string,
	year: number
): number | null {
	const value = index.valueAt(region, year);
	const inhabitants = population?.valueAt(region, year) ?? null;
	if (value === null || inhabitants === null || inhabitants === 0) return null;
	const [note, other] = [index.at(region, year).note, population?.at(region, year).note ?? null];
	if ((isPartial(note) || isPartial(other)) && note !== other) return null;
	return (value / inhabitants) * perHeadFactor(indicator);
}

/** A value per km² of total area; null where the area isn't known, and for groups that leave out members. */
export function perArea(index: SliceIndex, places: Places, region: string, year: number): number | null {
	const value = index.valueAt(region, year);
	const area = areaOf(region, places);
	return value === null || area === null || isPartial(index.at(region, year).note) ? null : value / area;
}

/**
 * Total area in km² including inland waters. Of a group the sum of its members, leaving out those that lie inside another member; null for sets of peers
 * and where one member's area isn't known.
 */
function areaOf(code: string, places: Places): number | null {
	const group = places.groups.get(code);
	if (!group) return places.regions.get(code)?.areaKm2 ?? null;
	if (group.combine === 'mean') return null;
	const members = new Set(group.members);
	const areas = group.members.filter((member) => !liesIn(members, member, places)).map((one) => areaOf(one, places));
	const known = areas.flatMap((area) => area ?? []);
	return known.length === areas.length && known.length > 0 ? known.reduce((sum, area) => sum + area, 0) : null;
}

function liesIn(members: ReadonlySet<string>, code: string, { regions }: Places): boolean {
	const parent = regions.get(code)?.parent ?? null;
	return parent !== null && (members.has(parent) || liesIn(members, parent, { regions, groups: new Map() }));
}
