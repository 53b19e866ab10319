import { hasProfile } from '$lib/domain/profiled-places';
import type { Atlas } from '$lib/state/atlas';

/** Codes of all places with a profile, groups first. */
export function profiledPlaces({ places }: Pick<Atlas, 'places'>): string[] {
	const codes = new Set([...places.groups.keys(), ...places.regions.keys()]);
	return [...codes].filter((code) => hasProfile(code, places));
}
