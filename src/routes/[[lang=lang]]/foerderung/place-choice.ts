import { wordFor } from '$lib/domain/funding-text';
import type { FundingPlace } from '$lib/domain/funding-slice';
import type { Messages } from '$lib/i18n/messages';

/** The region's own places and its neighbours, always on offer. */
const HOME = ['DE803', 'DE80K', 'DE80L', 'regiopolregion_rostock', 'DE80'] as const;
const NEIGHBOURS = ['DE30', 'DE40', 'DE60', 'DK01', 'DK02', 'SE22', 'PL42'] as const;

interface PlaceOption {
	readonly value: string;
	readonly text: string;
	readonly group: string;
}

/** Name of a place in the interface language. */
export function placeName(place: FundingPlace, { placeNames }: Messages['funding']): string {
	return Object.hasOwn(placeNames, place.region) ? wordFor(placeNames, place.region) : place.name;
}

/** All places by group, the near ones first, the others by name. */
export function placeOptions(places: readonly FundingPlace[], texts: Messages['funding'], lang: string): PlaceOption[] {
	const byCode = new Map(places.map((place) => [place.region, place]));
	const near = new Set<string>([...HOME, ...NEIGHBOURS]);
	const option = (place: FundingPlace, group: string): PlaceOption => ({
		value: place.region,
		text: placeName(place, texts),
		group
	});
	const listed = (codes: readonly string[], group: string): PlaceOption[] =>
		codes.flatMap((code) => byCode.get(code) ?? []).map((place) => option(place, group));
	const others = (level: FundingPlace['level'], group: string): PlaceOption[] =>
		places
			.filter((place) => place.level === level && !near.has(place.region))
			.map((place) => option(place, group))
			.sort((a, b) => a.text.localeCompare(b.text, lang));
	const { home, neighbours, kreise, others: rest } = texts.placeGroups;
	return [
		...listed(HOME, home),
		...listed(NEIGHBOURS, neighbours),
		...others('nuts3', kreise),
		...others('nuts2', rest)
	];
}
