import { ownCode, type ComparisonView } from '$lib/domain/comparison-view';
import type { Region } from '$lib/domain/region';

/** Everything that can be compared: own groups first, then groups, then Kreise and countries. */
export function placeChoices(own: ComparisonView['own'], known: Iterable<Region>): readonly Region[] {
	const regions = [...known].filter(({ level }) => level !== 'lau');
	const isGroup = ({ level }: Region): boolean => level === 'group';
	return [
		...own.map(({ name }, i) => ownRegion(ownCode(i), name)),
		...regions.filter(isGroup),
		...regions.filter((region) => !isGroup(region))
	];
}

function ownRegion(region: string, name: string): Region {
	const nowhere = { country: null, parent: null, ags: null, areaKm2: null, lon: 0, lat: 0 };
	return { region, level: 'group', name, nameDe: name, nameEn: name, ...nowhere };
}
