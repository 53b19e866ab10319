import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { topology } from 'topojson-server';
import { LEVELS, SCOPES } from '../../src/lib/domain/region';
import {
	layerPath,
	smallSvgPath,
	svgOverviewPath,
	svgPath,
	type RegionLayer,
	type SvgOverview
} from '../../src/lib/map/geometry';
import { OUTLINED, outlinesOf, readLayers, REGION_LAYERS, type Layers } from './geo-layers';
import { linkLines, placePoints, readPlaces } from './geo-places';
import { scopeList, type MapScopes, type RegionPlace } from './geo-scopes';
import { svgGeometry, svgOverview, type Sheet } from './geo-svg';
import { coarse, FINE } from './geo-svg-shapes';
import { compact, readTopology, type Areas } from './geo-topology';

const DATA = join(import.meta.dirname, '..');
/** No layer may be larger, compressed (gzip). */
const LARGEST = 80_000;

/** What was written, for the catalogue and for checks. */
export interface GeoOutput {
	/** Paths below `static/`, sorted. */
	readonly files: readonly string[];
	readonly scopes: MapScopes;
	/** Region codes by layer: what has a shape. */
	readonly shapes: Readonly<Record<RegionLayer, readonly string[]>>;
	/** A point inside every region, degrees WGS 84. */
	readonly labelPoints: ReadonlyMap<string, readonly [lon: number, lat: number]>;
	/** Credits to print, by layer. */
	readonly credits: Readonly<Record<string, readonly string[]>>;
}

/**
 * Writes every geometry file below `staticDir` (`static/geo/…`) from data/geo and data/regions.
 * @throws Error naming the file, region or group that is wrong, or the layer that has grown too large.
 */
export function buildGeo(staticDir: string): Promise<GeoOutput> {
	const layers = readLayers(join(DATA, 'geo'));
	const regions = readRows('regions/regions.csv').map(regionPlace);
	const sheetCodes = new Set(codesOf(layers, 'nuts3-metropolen'));
	const scopes = scopeList(regions, (region) => sheetCodes.has(region));
	const parents = new Map(regions.map(({ region, parent }) => [region, parent]));
	const labelPoints = readLabelPoints();
	const places = readPlaces(join(DATA, 'geo/places.csv'));
	const outlines = outlinesOf(layers, readMembers(), parents);
	const sheet: Sheet = { layers, outlines, places, labelPoints, parents };
	const credits = JSON.parse(readFileSync(join(DATA, 'geo/credits.json'), 'utf8')) as GeoOutput['credits'];
	const contents = new Map<string, unknown>([
		...[...REGION_LAYERS, 'backdrop' as const].map((layer) => [layerPath(layer), topologyOf(layer)] as const),
		[layerPath('outlines'), compact({ outlines: sheet.outlines }, { minWeight: 0, quantization: 5e4 })],
		[layerPath('places'), topology({ places: placePoints(places) })],
		[layerPath('links'), linkLines(places)],
		['geo/credits.json', credits],
		['geo/scopes.json', scopes],
		...drawings(sheet, scopes)
	]);
	for (const [path, content] of contents) write(join(staticDir, path), content);
	const shapes = {
		'nuts3-metropolen': codesOf(layers, 'nuts3-metropolen'),
		'nuts3-laender': codesOf(layers, 'nuts3-laender'),
		'lau-mv': codesOf(layers, 'lau-mv'),
		'lau-dk': codesOf(layers, 'lau-dk')
	};
	return Promise.resolve({ files: [...contents.keys()].sort(), scopes, shapes, labelPoints, credits });
}

function drawings(sheet: Sheet, scopes: MapScopes): [string, unknown][] {
	const maps = SCOPES.flatMap((scope) =>
		LEVELS.flatMap((level): [string, unknown][] => {
			const content = scopes[`${scope}.${level}`];
			return [
				[svgPath(scope, level), svgGeometry(sheet, { scope, level }, content, FINE)],
				[smallSvgPath(scope, level), svgGeometry(sheet, { scope, level }, content, coarse)]
			];
		})
	);
	return [...maps, [svgOverviewPath('location'), locationMap(sheet)], [svgOverviewPath('region'), regionMap(sheet)]];
}

/** Rostock between the metropolises. */
function locationMap(sheet: Sheet): SvgOverview {
	const outlines = OUTLINED.filter((group) => group !== 'planungsregion_rostock');
	const none: Areas = { type: 'FeatureCollection', features: [] };
	return svgOverview(sheet, { bounds: [8.6, 51.9, 16, 56.4], inner: none, partner: none, outlines, maxRank: 2 });
}

/** The Regiopolregion and its municipalities, with Guldborgsund across the sea. */
function regionMap(sheet: Sheet): SvgOverview {
	const outlines = ['regiopolregion_rostock', 'planungsregion_rostock'];
	const { features } = sheet.layers.regions['lau-mv'];
	const inner: Areas = {
		type: 'FeatureCollection',
		features: features.filter(({ id }) => ['DE803', 'DE80K', 'DE80L'].includes(sheet.parents.get(String(id)) ?? ''))
	};
	const partner = sheet.layers.regions['lau-dk'].features.filter(({ id }) => id === 'DK_376');
	return svgOverview(sheet, {
		bounds: [11.3, 53.5, 13.2, 55],
		inner,
		partner: { type: 'FeatureCollection', features: partner },
		outlines,
		maxRank: 4
	});
}

function topologyOf(layer: string): unknown {
	return readTopology(join(DATA, 'geo', `${layer}.topojson`));
}

function codesOf(layers: Layers, layer: RegionLayer): string[] {
	return layers.regions[layer].features.map(({ id }) => String(id)).sort();
}

function write(path: string, content: unknown): void {
	const text = JSON.stringify(content);
	const size = gzipSync(text).length;
	if (size > LARGEST)
		throw new Error(
			`${path}: ${size} bytes compressed, over the limit of ${LARGEST}. Simplify it in data/connectors/geo.ts.`
		);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

function readRows(name: string): Record<string, string>[] {
	const text = readFileSync(join(DATA, name), 'utf8');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function regionPlace(row: Record<string, string>): RegionPlace {
	return { region: row['region'] ?? '', level: row['level'] ?? '', parent: row['parent'] ?? '' };
}

function readLabelPoints(): Map<string, readonly [number, number]> {
	return new Map(
		readRows('geo/label-points.csv').map((row) => [
			row['region'] ?? '',
			[Number(row['lon']), Number(row['lat'])] as const
		])
	);
}

function readMembers(): Map<string, string[]> {
	const members = new Map<string, string[]>();
	for (const row of readRows('regions/group_members.csv')) {
		const group = row['group'] ?? '';
		members.set(group, [...(members.get(group) ?? []), row['region'] ?? '']);
	}
	return members;
}
