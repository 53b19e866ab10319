import { ownCode, type ComparisonView } from '$lib/domain/comparison-view';
import type { Region } from '$lib/domain/region';

/** Everything that can be compared: own groups first; the list parts groups from regions itself. */
export function placeChoices(own: ComparisonView['own'], known: Iterable<Region>): readonly Region[] {
	const regions = [...known].filter(({ level }) => level !== 'lau');
	return [...own.map(({ name }, i) => ownRegion(ownCode(i), name)), ...regions];
}

function ownRegion(region: string, name: string): Region {
	const nowhere = { country: null, parent: null, ags: null, areaKm2: null, lon: 0, lat: 0 };
	return { region, level: 'group', name, nameDe: name, nameEn: name, ...nowhere };
}
