import type { Drawing } from '$lib/domain/exportable';
import { formatNumber } from '$lib/domain/format';
import type { Source } from '$lib/domain/indicator';
import { highestOf } from '$lib/domain/tied';
import { tableOf, type PlainTable } from '$lib/domain/plain-table';
import { namesText } from '$lib/export/names-text';
import { citationOf } from '$lib/export/citation-of';
import type { PrintedTable } from '$lib/export/table-scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import type { SvgOverview, SvgPlace } from '$lib/map/geometry';
import { placeLabel } from '$lib/map/place-label';
import { drawLocation, drawRegionParts } from '$lib/sheets/overview-sheet';
import { locationText, START_FIGURES } from './start-texts';

/** One part of the region with its last known population. */
export interface RegionPart {
	readonly code: string;
	readonly name: string;
	readonly population: number | null;
	readonly year: number | null;
	/** Who counted, as `sourceIds` reads it. */
	readonly source: string | null;
}

/** What the start page's two maps show. */
export interface StartMaps {
	readonly location: SvgOverview;
	readonly region: SvgOverview;
	readonly parts: readonly RegionPart[];
	readonly partSources: readonly Source[];
}

interface Words {
	readonly t: Messages;
	readonly lang: Lang;
}

/** The start page's maps on paper, by the ids of their figures. */
export function startDrawings(
	{ location, region, parts }: StartMaps,
	words: DrawnWords
): Readonly<Record<string, Drawing>> {
	const { t, lang } = words;
	const { start, map } = t;
	const common = {
		nameOf: (place: SvgPlace): string => placeLabel(place, lang),
		distance: start.distanceKey,
		ferry: map.ferrySchematic
	};
	const drawing = (title: string, finding: string, draw: Drawing['draw']): Drawing => ({
		kind: 'map',
		title,
		subtitle: '',
		finding,
		projections: ['mercator', 'laea'],
		draw
	});
	return {
		[START_FIGURES.location]: drawing(start.locationHeading, locationText(location, t, lang), (frame) =>
			Promise.resolve(
				drawLocation(
					{
						overview: location,
						words: {
							...common,
							text: locationText(location, t, lang),
							distanceText: (km) => map.distance(formatNumber(Math.round(km), 0, lang))
						}
					},
					frame
				)
			)
		),
		[START_FIGURES.region]: drawing(start.regionHeading, partsFinding(parts, words), (frame) =>
			Promise.resolve(
				drawRegionParts(
					{
						overview: region,
						words: { ...common, partner: start.partnerKey, text: start.regionText },
						table: partsPrinted(parts, { t, lang })
					},
					frame
				)
			)
		)
	};
}

/** Who belongs to the region, and where most people live. */
function partsFinding(parts: readonly RegionPart[], words: DrawnWords): string {
	const most = highestOf(parts, ({ population }) => population);
	const [first] = most?.items ?? [];
	const { start } = words.t;
	if (!most || !first) return start.regionText;
	const day = first.year === null ? '' : start.firstOfJanuary(first.year);
	const names = namesText(
		most.items.map(({ name }) => name),
		words
	);
	return `${start.regionText} ${words.paper.findings.largestPart(names, formatNumber(most.value, 0, words.lang), day)}`;
}

function partsPrinted(parts: readonly RegionPart[], { t: { start }, lang }: Words): PrintedTable {
	return {
		columns: [
			{ title: start.part, align: 'left' },
			{ title: start.population, align: 'right' },
			{ title: start.asOf, align: 'right' }
		],
		rows: parts.map(({ name, population, year }) => [
			name,
			population === null ? '–' : formatNumber(population, 0, lang),
			year === null ? '' : start.firstOfJanuary(year)
		]),
		strong: new Set(),
		note: start.partsShort
	};
}

/** The figures behind one of the maps. */
export function startTable(
	figure: string,
	{ location, region, parts, partSources }: StartMaps,
	words: Words
): PlainTable {
	return figure === START_FIGURES.region
		? partsTable(parts, partSources, words)
		: distanceTable(location, [...location.places, ...region.places], words);
}

/** The parts of the region with their population. */
function partsTable(
	parts: readonly RegionPart[],
	sources: readonly Source[],
	{ t: { start, table }, lang }: Words
): PlainTable {
	const { csv, statusWords } = table;
	return tableOf(
		parts.map(({ code, name, population, year, source }) => [
			[csv.region, code],
			[start.part, name],
			[start.population, population],
			[csv.status, population === null ? statusWords.missing : ''],
			[start.asOf, year === null ? '' : start.firstOfJanuary(year)],
			[csv.source, citationOf(source, sources, lang) ?? '']
		])
	);
}

/** Distances as the crow flies and ferry lines, with their ends. */
function distanceTable(
	{ links }: SvgOverview,
	places: readonly SvgPlace[],
	{ t: { start, map }, lang }: Words
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
