import type { PlainTable } from '$lib/domain/plain-table';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { SvgOverview, SvgPlace } from '$lib/map/geometry';
import { placeLabel } from '$lib/map/place-label';
import type { PageData } from './$types';
import type { Room } from './ausgabe/room-export';
import { locationText, START_FIGURES } from './start-texts';

/** The start page's maps for files; loaded when a reader opens the dialog, a first visit doesn't pay for it. */
export function startRoom(data: PageData, t: Messages, lang: Lang): Room {
	const { location, region } = START_FIGURES;
	return {
		title: t.start.title,
		fileName: t.start.fileName,
		table: () => distanceTable(data.location, [...data.location.places, ...data.region.places], { t, lang }),
		ownTables: [region],
		sources: data.partSources,
		sourcesOf: (figure) => (figure === location ? [] : null),
		computed: false,
		geometry: data.credits,
		kindOf: () => 'map',
		embedOf: () => null,
		sentence: (words, other, figure) =>
			figure === location ? locationText(data.location, words, other) : words.start.regionText
	};
}

/** Distances as the crow flies and ferry lines, with their ends. */
function distanceTable(
	{ links }: SvgOverview,
	places: readonly SvgPlace[],
	{ t: { start, map }, lang }: { readonly t: Messages; readonly lang: Lang }
): PlainTable {
	const nameOf = (place: string): string => {
		const found = places.find((one) => one.place === place);
		return found ? placeLabel(found, lang) : place;
	};
	return {
		header: [start.line, start.from, start.to, start.kilometres],
		rows: links.map(({ kind, from, to, km }) => [
			kind === 'distance' ? start.distanceKey : map.ferrySchematic,
			nameOf(from),
			nameOf(to),
			Math.round(km)
		])
	};
}
