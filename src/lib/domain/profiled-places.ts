import type { Region, RegionGroup } from './region';

/** The Danish municipality that takes part in the Regiopolregion. */
const PARTNER = 'DK_376';
const HOME = 'regiopolregion_rostock';

/** The place whose profile stands for all of them. */
export const HOME_PROFILE = 'DE803';

/** What decides whether a place has a profile. */
interface Known {
	readonly regions: ReadonlyMap<string, Pick<Region, 'level' | 'parent'>>;
	readonly groups: ReadonlyMap<string, Pick<RegionGroup, 'members'>>;
}

/**
 * True for a place with a profile: all groups, countries and Kreise, and of the municipalities those of the Regiopolregion and its
 * partner: the atlas holds little but the population of the others.
 */
export function hasProfile(code: string, { regions, groups }: Known): boolean {
	if (groups.has(code)) return true;
	const region = regions.get(code);
	if (region?.level !== 'lau') return region !== undefined;
	const home = groups.get(HOME)?.members ?? [];
	return code === PARTNER || home.includes(code) || home.includes(region.parent ?? '');
}
