import { readFileSync } from 'node:fs';
import { geoDistance, geoInterpolate } from 'd3-geo';
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import Papa from 'papaparse';
import type { PlaceKind, SvgLink } from '../../src/lib/map/geometry';

/** Mean radius of the earth (IUGG), km. */
const EARTH_RADIUS = 6371.0088;

export interface Place {
	readonly place: string;
	readonly name: string;
	readonly nameDe: string;
	readonly kind: PlaceKind;
	readonly rank: number;
	readonly lon: number;
	readonly lat: number;
}

/** Properties of a line of the layer `links`. */
export type LinkFacts = Omit<SvgLink, 'd' | 'middle'>;

/** Ends and kind of every line. Ferry lines have no surveyed geometry: they are schematic and say so where they are drawn. */
const LINKS: readonly (readonly [kind: 'distance' | 'ferry', from: string, to: string])[] = [
	['distance', 'rostock', 'berlin'],
	['distance', 'rostock', 'hamburg'],
	['distance', 'rostock', 'kobenhavn'],
	['distance', 'rostock', 'malmo'],
	['distance', 'rostock', 'szczecin'],
	['ferry', 'warnemunde', 'gedser'],
	['ferry', 'warnemunde', 'trelleborg']
];

/** Reads data/geo/places.csv. */
export function readPlaces(path: string): Place[] {
	const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	return data.map((row) => ({
		place: row['place'] ?? '',
		name: row['name'] ?? '',
		nameDe: row['name_de'] ?? '',
		kind: row['kind'] as PlaceKind,
		rank: Number(row['rank']),
		lon: Number(row['lon']),
		lat: Number(row['lat'])
	}));
}

/** The layer `places`. */
export function placePoints(places: readonly Place[]): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: places.map(({ lon, lat, ...properties }) => ({
			type: 'Feature',
			properties,
			geometry: { type: 'Point', coordinates: [lon, lat] }
		}))
	};
}

/**
 * The layer `links`: great circles, with their length in whole km.
 * @throws Error when an end is not among the places.
 */
export function linkLines(places: readonly Place[]): FeatureCollection<LineString, LinkFacts> {
	const at = (place: string): [number, number] => {
		const found = places.find((one) => one.place === place);
		if (!found) throw new Error(`data/geo/places.csv has no place "${place}", the end of a line.`);
		return [found.lon, found.lat];
	};
	const features = LINKS.map(([kind, from, to]): Feature<LineString, LinkFacts> => {
		const along = geoInterpolate(at(from), at(to));
		const coordinates = Array.from({ length: 13 }, (_, i) => along(i / 12));
		const km = Math.round(geoDistance(at(from), at(to)) * EARTH_RADIUS);
		const properties = { link: `${from}-${to}`, kind, from, to, km };
		return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
	});
	return { type: 'FeatureCollection', features };
}
