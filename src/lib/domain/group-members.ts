import { CONTAINED, type MemberFigure } from './aggregation';
import type { Aggregate } from './indicator';
import type { Region, RegionGroup } from './region';
import type { Observation } from './slice';

/**
 * Regions that newer figures only hold as part of another one. Eisenach (DEG0N) joined the Wartburgkreis (DEG0P) on
 * 1 July 2021: NUTS 2021 still has it, figures on the territory of 400 Kreise don't.
 */
export const CONTAINED_IN: Readonly<Record<string, string>> = { DEG0N: 'DEG0P' };

/** Groups that are published as one unit: where the members can't give a value, the unit's own figure stands in. */
export const PUBLISHED_AS: Readonly<Record<string, string>> = { deutschland: 'DE', mecklenburg_vorpommern: 'DE80' };

/** Whether a quantity has a value for a region in any year. */
export type HasFigures = (region: string) => boolean;

/** A group's members as far as an indicator can speak of them. */
export interface UsableMembers {
	readonly used: readonly string[];
	/** Municipalities the indicator says nothing about in any year. */
	readonly leftOut: readonly string[];
}

/**
 * Municipal members are left out if the indicator has no figure for any of them in any year: it's not a municipal
 * indicator, and the group's value covers its Kreise only. One municipal figure is enough to need them all.
 */
export function usableMembers(
	group: RegionGroup,
	level: (region: string) => Region['level'] | undefined,
	hasFigures: HasFigures
): UsableMembers {
	const municipal = group.members.filter((region) => level(region) === 'lau');
	if (municipal.length === 0 || municipal.some(hasFigures)) return { used: group.members, leftOut: [] };
	return { used: group.members.filter((region) => level(region) !== 'lau'), leftOut: municipal };
}

/** `without:<group>` if a group has exactly the members left out, else `without:<region>,…`. */
export function withoutNote(leftOut: readonly string[], groups: readonly RegionGroup[]): string {
	const key = (regions: readonly string[]): string => [...regions].sort().join(',');
	const left = key(leftOut);
	return `without:${groups.find((group) => key(group.members) === left)?.group ?? left}`;
}

/** True if members of more than one level are added up, which needs figures on one statistical base. */
export function isMixed(members: readonly string[], level: (region: string) => Region['level'] | undefined): boolean {
	return new Set(members.map(level)).size > 1;
}

/**
 * What a member contributes. Contained regions contribute nothing of their own as long as the quantity never has a figure for
 * them. In a group of several levels a figure of low reliability counts as missing: municipal stocks of 31.12.2022
 * are updated from the census of 2011, those of the Kreise from the census of 2022, and their sum would be neither.
 */
export function memberFigure(
	region: string,
	figure: Observation | null,
	hasFigures: HasFigures,
	mixed: boolean
): MemberFigure {
	const container = CONTAINED_IN[region];
	if (figure === null && container && !hasFigures(region) && hasFigures(container)) return CONTAINED;
	if (mixed && figure?.status === 'low_reliability') return null;
	return figure;
}

/**
 * The unit's published figure where it is better than ours: for anything that can't be recomputed exactly (`none`,
 * `weighted`), and wherever a member is missing. It is marked as published.
 */
export function preferPublished(
	aggregate: Aggregate,
	computed: Observation,
	published: Observation | null
): Observation {
	if (!published || published.value === null) return computed;
	const exact = aggregate === 'sum' || aggregate === 'ratio';
	return exact && computed.value !== null ? computed : { ...published, note: 'published' };
}
