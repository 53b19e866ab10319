import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';

/** A polygon of any kind. */
export type Area = Polygon | MultiPolygon;

/** Areas with the region code (or another key) as feature id. */
export type Areas = FeatureCollection<Area>;

/**
 * Reads a TopoJSON file.
 * @throws Error naming the file when it can't be read or is no topology.
 */
export function readTopology(path: string): Topology {
	try {
		const parsed = JSON.parse(readFileSync(path, 'utf8')) as Topology;
		if (parsed.type !== 'Topology') throw new Error('"type" is not "Topology"');
		return parsed;
	} catch (cause) {
		throw new Error(`${path}: not a readable TopoJSON file. Make it again with data/connectors/geo.ts.`, { cause });
	}
}

/**
 * The named object of a topology, or its only one, as features with polygons.
 * @throws Error when there is no such object.
 */
export function areasOf(source: Topology, object?: string): Areas {
	const name = object ?? Object.keys(source.objects)[0] ?? '';
	const found = source.objects[name];
	if (!found) throw new Error(`No object "${name}" in the topology; it has ${Object.keys(source.objects).join(', ')}.`);
	const whole = feature(source, found) as FeatureCollection | Feature;
	const features = whole.type === 'FeatureCollection' ? whole.features : [whole];
	return { type: 'FeatureCollection', features: features.filter(isArea) };
}

/** One shape put together from the features of `areas` whose id `belongs` accepts; shared borders vanish. */
export function dissolve(areas: Areas, belongs: (id: string) => boolean): MultiPolygon {
	const whole = topology({ areas });
	const members = (whole.objects['areas'] as GeometryCollection).geometries.filter((one) => belongs(String(one.id)));
	return merge(whole, members as Parameters<typeof merge>[1]);
}

/** Geometries of several objects as one topology with shared, simplified, quantized arcs; properties are dropped. */
export function compact(
	objects: Record<string, FeatureCollection<Geometry | null, GeoJsonProperties>>,
	{ minWeight, quantization }: { minWeight: number; quantization: number }
): Topology {
	const bare = Object.fromEntries(
		Object.entries(objects).map(([name, one]) => [name, { ...one, features: one.features.map(idOnly) }])
	);
	const whole = topology(bare, quantization * 10) as Topology<Objects>;
	const simple = minWeight > 0 ? simplify(presimplify(whole), minWeight) : whole;
	return topology(featuresOf(simple, Object.keys(objects)), quantization) as Topology;
}

/** Every ring of an area, outer and inner. */
export function ringsOf(area: Area): Position[][] {
	return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
}

/** The sheet between the metropolises ends here; regions of its layer that reach beyond are cut off. */
const CUT = { east: 18.5, south: 51, north: 57.6 };

/** True for a region of the layer nuts3-metropolen that is only there in part. */
export function isCut({ geometry }: Feature<Area>): boolean {
	const near = (a: number, b: number) => Math.abs(a - b) < 0.002;
	return ringsOf(geometry)
		.flat()
		.some(([lon = 0, lat = 0]) => near(lon, CUT.east) || near(lat, CUT.south) || near(lat, CUT.north));
}

function featuresOf(source: Topology, names: string[]): Record<string, FeatureCollection> {
	return Object.fromEntries(
		names.map((name) => [name, feature(source, source.objects[name] as GeometryObject) as FeatureCollection])
	);
}

function idOnly(one: Feature<Geometry | null>): Feature<Geometry | null> {
	return { type: 'Feature', ...(one.id === undefined ? {} : { id: one.id }), properties: {}, geometry: one.geometry };
}

function isArea(one: Feature): one is Feature<Area> {
	return one.geometry?.type === 'Polygon' || one.geometry?.type === 'MultiPolygon';
}
