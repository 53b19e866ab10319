import type { Atlas } from '$lib/state/atlas';

/** Codes of all places, groups first: each has a profile. */
export function profiledPlaces({ places }: Pick<Atlas, 'places'>): string[] {
	return [...new Set([...places.groups.keys(), ...places.regions.keys()])];
}
