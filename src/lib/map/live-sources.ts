import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { SvgGeometry, SvgPlace } from './geometry';
import type { Mark } from './paint';
import { frame } from './projection';

/** The geometry of the live map, as loaded. */
export interface LiveLayers {
	/** One per entry of the scope's `layers`. */
	readonly regions: readonly Topology[];
	readonly backdrop: Topology;
	readonly outlines: Topology;
	readonly places: Topology;
}

/** What a source holds. */
export type Collection = FeatureCollection<
	Geometry,
	{ code?: string; mark?: Mark; label?: string; rank?: number; order?: number }
>;

/** Data of every source by its id. */
export function sourceData(
	geometry: SvgGeometry,
	layers: LiveLayers,
	nameOf: (place: SvgPlace) => string
): Record<string, Collection> {
	const labelled = collect(layers.places, 'places').map((one) => {
		const facts = one.properties as unknown as SvgPlace;
		const lon = one.geometry.type === 'Point' ? (one.geometry.coordinates[0] ?? 0) : 0;
		return { ...one, properties: { label: nameOf(facts), rank: facts.rank, order: facts.rank - lon / 1000 } };
	});
	return {
		land: coded(collect(layers.backdrop, 'land')),
		lakes: coded(collect(layers.backdrop, 'lakes')),
		borders: coded(collect(layers.backdrop, 'borders')),
		regions: coded(regionsOf(layers).filter(({ id }) => geometry.regions[String(id)] !== undefined)),
		marked: markedOf(layers, new Map()),
		outlines: coded(collect(layers.outlines, 'outlines')),
		points: pointsOf(geometry, []),
		places: { type: 'FeatureCollection', features: labelled }
	};
}

/** Shapes of the regions that show a pattern, with its name. */
export function markedOf(layers: LiveLayers, marks: ReadonlyMap<string, Mark>): Collection {
	const features = regionsOf(layers).flatMap((one) => {
		const mark = marks.get(String(one.id));
		return mark ? [{ ...one, properties: { code: String(one.id), mark } }] : [];
	});
	return { type: 'FeatureCollection', features };
}

/** The symbols' places in a given order, bottom first. */
export function pointsOf(geometry: SvgGeometry, codes: readonly string[]): Collection {
	const { unproject } = frame(geometry.bounds, geometry.width);
	const features = codes.flatMap((code): Feature<Point, { code: string }>[] => {
		const point = geometry.labelPoints[code];
		if (!point) return [];
		const [lon, lat] = unproject(...point);
		return [{ type: 'Feature', properties: { code }, geometry: { type: 'Point', coordinates: [lon, lat] } }];
	});
	return { type: 'FeatureCollection', features };
}

/** A source with the codes as feature ids, so that feature state can be set by code. */
export function sourceOf(data: Collection): GeoJSONSourceSpecification {
	return { type: 'geojson', data, promoteId: 'code', maxzoom: 10, tolerance: 0.2, buffer: 32 };
}

function regionsOf(layers: LiveLayers): Feature<Geometry>[] {
	return layers.regions.flatMap((layer) => collect(layer, 'regions'));
}

function collect(layer: Topology, object: string): Feature<Geometry>[] {
	const found = layer.objects[object];
	if (!found)
		throw new Error(`The geometry file has no object "${object}"; it has ${Object.keys(layer.objects).join(', ')}.`);
	const whole = feature(layer, found as GeometryObject) as FeatureCollection | Feature;
	return whole.type === 'FeatureCollection' ? whole.features : [whole];
}

function coded(features: readonly Feature<Geometry>[]): Collection {
	return {
		type: 'FeatureCollection',
		features: features.map((one) => ({ ...one, properties: { code: String(one.id) } }))
	};
}
