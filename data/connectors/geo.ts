/**
 * Compiles data/geo/ from downloaded originals. By hand, once per edition:
 *
 *     npx tsx data/connectors/geo.ts <folder with the original TopoJSON files>
 *
 * Writes the four region layers, the backdrop, the label points. Towns are the business of geo-places.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { geoIdentity, geoStream, type GeoStream } from 'd3-geo';
import { mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import {
	areasOf,
	compact,
	dissolve,
	isCut,
	readTopology,
	ringsOf,
	type Area,
	type Areas
} from '../pipeline/geo-topology';
import { labelPoint } from './geo-label-point';

const GEO = join(import.meta.dirname, '..', 'geo');
/** Neighbours on the map sheet without figures of their own, by ISO 3166 number, as in world-atlas. */
const NEIGHBOURS =
	'528 056 442 250 756 438 040 203 703 348 804 112 440 428 233 643 246 248 578 826 372 380 705 191 070 688 498 642 100 499 807 008 300 724 620 792 268 398'.split(
		' '
	);
/** Longitudes and latitudes between which neighbours are kept. */
const SHEET = { west: -26, east: 62, south: 36, north: 75 };

function main(from: string): void {
	const metropolen = areasOf(readTopology(join(from, 'nuts3_free_rostock-region_clipped.topojson')));
	const laender = areasOf(readTopology(join(from, 'nuts3_free_de-dk-se-pl.topojson')));
	const mv = renamed(areasOf(readTopology(join(from, 'mv_gemeinden_current.topojson'))), (id) => `DE_${id}`);
	const dk = renamed(areasOf(readTopology(join(from, 'dk_kommuner.topojson'))), (id) => `DK_${id.slice(1)}`);
	const lakes = areasOf(readTopology(join(from, 'lakes_simplified.topojson')));
	write('nuts3-metropolen.topojson', compact({ regions: metropolen }, { minWeight: 0, quantization: 1e5 }));
	write('nuts3-laender.topojson', compact({ regions: laender }, { minWeight: 1.5e-5, quantization: 8e4 }));
	write('lau-mv.topojson', compact({ regions: mv }, { minWeight: 0, quantization: 5e4 }));
	write('lau-dk.topojson', compact({ regions: dk }, { minWeight: 0, quantization: 5e4 }));
	write('backdrop.topojson', backdrop(metropolen, laender, lakes));
	writeFileSync(
		join(GEO, 'label-points.csv'),
		labelPoints([...laender.features, ...metropolen.features, ...mv.features, ...dk.features], laender)
	);
}

function renamed(areas: Areas, rename: (id: string) => string): Areas {
	return { ...areas, features: areas.features.map((one) => ({ ...one, id: rename(String(one.id)) })) };
}

function write(name: string, content: Topology): void {
	writeFileSync(join(GEO, name), JSON.stringify(content) + '\n');
}

/** Land under and around the regions, lakes over 4 km², borders between countries. */
function backdrop(metropolen: Areas, laender: Areas, lakes: Areas): Topology {
	const world = coarseWorld();
	const whole = new Set(metropolen.features.filter((one) => !isCut(one)).map((one) => String(one.id)));
	const neighbours = areasOf(world, 'countries').features.filter((one) => NEIGHBOURS.includes(String(one.id)));
	const land = [
		shape(
			'detailed',
			dissolve(metropolen, () => true)
		),
		shape(
			'coarse',
			dissolve(laender, (id) => !whole.has(id))
		),
		...neighbours.map((one) => shape(String(one.id), onSheet(one.geometry)))
	];
	const large = lakes.features
		.filter((one) => squareKilometres(one.geometry) > 4)
		.map((one, i) => ({ ...one, id: `lake${i}` }));
	return compact(
		{
			land: collection(land),
			lakes: collection(large),
			borders: collection([shape('inner', innerBorders(laender)), shape('outer', outerBorders(world))])
		},
		{ minWeight: 4e-5, quantization: 5e4 }
	);
}

/** Neighbours are context: they are simplified more than the four countries. */
function coarseWorld(): Topology {
	const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	return simplify(presimplify(JSON.parse(readFileSync(path, 'utf8')) as Topology<Objects>), 1.5e-3);
}

function innerBorders(laender: Areas): MultiLineString {
	const source = compact({ regions: laender }, { minWeight: 0, quantization: 1e6 });
	const country = (id: unknown) => String(id).slice(0, 2);
	return mesh(
		source,
		source.objects['regions'] as GeometryCollection,
		(a, b) => country(a.id) !== country(b.id)
	) as MultiLineString;
}

/** Borders of the neighbours among each other and with the four countries, from the coarse atlas. */
function outerBorders(world: Topology): MultiLineString {
	const outer = (id: unknown) => NEIGHBOURS.includes(String(id));
	const lines = mesh(
		world,
		world.objects['countries'] as GeometryCollection,
		(a, b) => a !== b && (outer(a.id) || outer(b.id))
	);
	return { type: 'MultiLineString', coordinates: lines.coordinates.filter((line) => line.some(isOnSheet)) };
}

/**
 * The part of an area on the map sheet, each piece a polygon of its own, holes filled. Russia's far east, stored at negative
 * longitudes, is brought back to the east first.
 */
function onSheet(area: Area): Area {
	const crossing = ringsOf(area).some((ring) => ring.some(([lon = 0]) => lon > 170));
	const east = ([lon = 0, lat = 0]: Position): Position => [crossing && lon < 0 ? lon + 360 : lon, lat];
	const outer = area.type === 'Polygon' ? [area.coordinates[0] ?? []] : area.coordinates.map(([ring = []]) => ring);
	const clip = geoIdentity().clipExtent([
		[SHEET.west, SHEET.south],
		[SHEET.east, SHEET.north]
	]);
	const pieces: Position[][] = [];
	for (const ring of outer)
		geoStream({ type: 'Polygon', coordinates: [ring.map(east)] }, clip.stream(ringCollector(pieces)));
	return { type: 'MultiPolygon', coordinates: pieces.map((ring) => [ring]) };
}

function ringCollector(rings: Position[][]): GeoStream {
	let ring: Position[] = [];
	return {
		point: (x, y) => void ring.push([x, y]),
		lineStart: () => void (ring = []),
		lineEnd: () => void (ring[0] && rings.push([...ring, ring[0]])),
		polygonStart: () => undefined,
		polygonEnd: () => undefined
	};
}

function isOnSheet([lon = 0, lat = 0]: Position): boolean {
	return lon > SHEET.west && lon < SHEET.east && lat > SHEET.south && lat < SHEET.north;
}

function squareKilometres(area: Area): number {
	const ring = ringsOf(area)[0] ?? [];
	const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
		const [u = 0, v = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * v - u * y;
	}, 0);
	return (Math.abs(twice) / 2) * 111.2 ** 2 * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
}

function shape<G extends Geometry>(id: string, geometry: G): Feature<G> {
	return { type: 'Feature', id, properties: {}, geometry };
}

function collection<G extends Geometry>(features: Feature<G>[]): FeatureCollection<G> {
	return { type: 'FeatureCollection', features };
}

/** One line per region, later features replacing earlier ones of the same id; parents of NUTS 3 (countries …) too. */
function labelPoints(features: Feature<Area>[], laender: Areas): string {
	const points = new Map<string, Position>();
	const prefixes = new Set(
		laender.features.flatMap(({ id }) => [2, 3, 4].map((length) => String(id).slice(0, length)))
	);
	for (const prefix of prefixes) points.set(prefix, labelPoint(dissolve(laender, (id) => id.startsWith(prefix))));
	for (const one of features) points.set(String(one.id), labelPoint(one.geometry));
	const rows = [...points]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, [lon = 0, lat = 0]]) => `${id},${lon.toFixed(4)},${lat.toFixed(4)}`);
	return `region,lon,lat\n${rows.join('\n')}\n`;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npx tsx data/connectors/geo.ts <folder with the original TopoJSON files>');
main(folder);
