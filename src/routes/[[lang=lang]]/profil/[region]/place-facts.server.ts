import { CONTAINED_IN } from '$lib/domain/group-members';
import type { Country, Region } from '$lib/domain/region';
import { restAreaName } from '$lib/domain/rest-areas';
import type { Lang } from '$lib/i18n/lang';
import type { Atlas } from '$lib/state/atlas';

/** Who a place is. */
export interface PlaceFacts {
	readonly region: string;
	readonly name: string;
	readonly level: Region['level'];
	readonly country: Country | null;
	/** Land of a German unit, else null. */
	readonly land: string | null;
	/** The Kreis that a former one has become a part of. */
	readonly mergedInto: { readonly code: string; readonly name: string } | null;
	/** The Kreis of a municipality. */
	readonly parent: { readonly code: string; readonly name: string } | null;
	readonly ags: string | null;
	readonly areaKm2: number | null;
	/** Of a group. */
	readonly members: readonly { readonly code: string; readonly name: string }[];
	readonly note: string | null;
}

/** Members of a larger group are counted, not named. */
const MOST_NAMED = 32;

/** Facts of a region or group. */
export function placeFacts(
	{ places: { regions, groups } }: Pick<Atlas, 'places'>,
	code: string,
	lang: Lang,
	nameOf: (code: string) => string
): PlaceFacts {
	const region = regions.get(code);
	const group = groups.get(code);
	const parent = region?.level === 'lau' ? region.parent : null;
	const successor = CONTAINED_IN[code];
	const members = group && group.members.length <= MOST_NAMED ? group.members : [];
	return {
		region: code,
		name: nameOf(code),
		level: group ? 'group' : (region?.level ?? 'group'),
		country: group ? null : (region?.country ?? null),
		land: region?.ags ? restAreaName(region.ags.slice(0, 2), lang) : null,
		parent: parent ? { code: parent, name: nameOf(parent) } : null,
		mergedInto: successor === undefined ? null : { code: successor, name: nameOf(successor) },
		ags: region?.ags ?? null,
		areaKm2: group ? areaOf(group.members, regions) : (region?.areaKm2 ?? null),
		members: members.map((member) => ({ code: member, name: nameOf(member) })),
		note: (lang === 'de' ? group?.noteDe : group?.noteEn) ?? null
	};
}

/** Null where a member has none, and for a set of peers, whose area says nothing. */
function areaOf(members: readonly string[], regions: ReadonlyMap<string, Region>): number | null {
	const areas = members.map((member) => regions.get(member)?.areaKm2 ?? null);
	return areas.includes(null) ? null : areas.reduce<number>((sum, area) => sum + (area ?? 0), 0);
}
