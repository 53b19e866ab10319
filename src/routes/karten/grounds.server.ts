import type { Places } from '$lib/domain/result';
import type { Region } from '$lib/domain/region';

/** The ground that shows the Kreise of four countries as a whole: for groups and countries. */
export const WHOLE_GROUND = 'kreise';

/** Name of the ground that the small map of a place is drawn on: around a German Land, around the other countries, or the whole. */
export function groundOf(region: string, regions: Places['regions']): string {
	const unit = regions.get(region);
	const kreis = unit?.level === 'lau' ? regions.get(unit.parent ?? '') : unit;
	return kreis?.level === 'nuts3' ? `${WHOLE_GROUND}-${landOf(kreis)}` : WHOLE_GROUND;
}

/** Regions by the ground they are drawn on, without those of the whole. */
export function regionsByGround(regions: Places['regions']): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const region of regions.keys()) {
		const ground = groundOf(region, regions);
		if (ground === WHOLE_GROUND) continue;
		found.set(ground, [...(found.get(ground) ?? []), region]);
	}
	return found;
}

function landOf({ region, country }: Region): string {
	return (country === 'DE' ? region.slice(0, 3) : region.slice(0, 2)).toLowerCase();
}
