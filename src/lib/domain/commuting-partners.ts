import type { PartnerFilter } from './commuting-view';
import type { RegionGroup } from './region';

/** `rest`: relations of an area too small to be named; `unassigned`: what is missing to the published total. */
export type PartnerKind = 'district' | 'country' | 'rest' | 'unassigned' | 'total';

/** What a partner code stands for. */
export function partnerKind(code: string): PartnerKind {
	if (code === 'total' || code === 'unassigned') return code;
	if (code.startsWith('rest_')) return 'rest';
	return /^[A-Z]{2}$/.test(code) ? 'country' : 'district';
}

/** True for the code of a German district (NUTS 3). */
export function isDistrict(code: string): boolean {
	return /^DE[0-9A-G][0-9A-Z]{2}$/.test(code);
}

/** Parts that all partners fall into, each partner into one. */
export const PARTNER_GROUPS = ['regiopolregion', 'berlin', 'hamburg', 'mv', 'fern', 'ausland', 'rest'] as const;
export type PartnerGroup = (typeof PARTNER_GROUPS)[number];

/** Parts that no statistics of commuters know, in the order of the list: another country, and not by region. */
export const UNRECORDED_GROUPS = ['metropol_kopenhagen_malmoe', 'metropol_stettin'] as const;

/** Groups of the catalogue behind the parts, first match wins: two districts of Mecklenburg-Vorpommern belong to Hamburg's area. */
const MEMBERS_OF = [
	['regiopolregion', 'regiopolregion_rostock'],
	['berlin', 'metropol_berlin'],
	['hamburg', 'metropol_hamburg'],
	['mv', 'mecklenburg_vorpommern']
] as const satisfies readonly (readonly [PartnerGroup, string])[];

/** The part a partner falls into. */
export type GroupOf = (code: string) => PartnerGroup;

/** Sorts partners into parts by the members of the catalogue's groups. */
export function partnerGrouping(groups: ReadonlyMap<string, RegionGroup>): GroupOf {
	const partOf = new Map<string, PartnerGroup>();
	for (const [part, group] of MEMBERS_OF)
		for (const member of groups.get(group)?.members ?? []) if (!partOf.has(member)) partOf.set(member, part);
	return (code) => {
		const kind = partnerKind(code);
		if (kind === 'district') return partOf.get(code) ?? 'fern';
		return kind === 'country' ? 'ausland' : 'rest';
	};
}

/** Whether a filter lets a part through; residuals only pass where nothing is filtered. */
export function passesFilter(group: PartnerGroup, filter: PartnerFilter): boolean {
	if (filter === 'alle') return true;
	if (filter === 'metropolen') return group === 'berlin' || group === 'hamburg';
	return group === filter;
}
