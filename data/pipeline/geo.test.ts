import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SvgGeometry, SvgOverview } from '../../src/lib/map/geometry';
import { buildGeo, type GeoOutput } from './geo';
import { readLayers } from './geo-layers';
import { readPlaces } from './geo-places';
import { areasOf, readTopology, ringsOf, type Area } from './geo-topology';

const DATA = join(import.meta.dirname, '..');
const out = mkdtempSync(join(tmpdir(), 'geo-'));
let geo: GeoOutput;

beforeAll(async () => {
	geo = await buildGeo(out);
});
afterAll(() => rmSync(out, { recursive: true }));

function regionsOf(level: string): string[] {
	const text = readFileSync(join(DATA, 'regions/regions.csv'), 'utf8');
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	return data
		.filter((row) => row['level'] === level)
		.map((row) => row['region'] ?? '')
		.sort();
}

function read<T>(path: string): T {
	return JSON.parse(readFileSync(join(out, path), 'utf8')) as T;
}

describe('regions and shapes', () => {
	it('join one to one: NUTS 3', () => {
		expect(geo.shapes['nuts3-laender']).toEqual(regionsOf('nuts3'));
		expect(regionsOf('nuts3')).toEqual(expect.arrayContaining([...geo.shapes['nuts3-metropolen']]));
	});

	it('join one to one: municipalities', () => {
		expect([...geo.shapes['lau-mv'], ...geo.shapes['lau-dk']].sort()).toEqual(regionsOf('lau'));
	});

	it('have their label point inside', () => {
		const layers = readLayers(join(DATA, 'geo'));
		for (const layer of ['nuts3-metropolen', 'lau-mv', 'lau-dk'] as const) {
			for (const one of layers.regions[layer].features) {
				const [lon, lat] = geo.labelPoints.get(String(one.id)) ?? [0, 0];
				expect(isInside(one, lon, lat), `${layer} ${one.id}`).toBe(true);
			}
		}
	});
});

/** Even-odd rule over all rings: it does not ask for a direction, as d3's spherical geoContains would. */
function isInside(one: Feature<Area>, lon: number, lat: number): boolean {
	return ringsOf(one.geometry).reduce((inside, ring) => {
		const cuts = ring.slice(1).filter(([x = 0, y = 0], i) => {
			const [px = 0, py = 0] = ring[i] ?? [];
			return py > lat !== y > lat && lon < ((x - px) * (lat - py)) / (y - py) + px;
		});
		return inside !== (cuts.length % 2 === 1);
	}, false);
}

describe('scopes', () => {
	it('hold the regions they are named after', () => {
		const sizes = Object.entries(geo.scopes).map(([key, { regions }]) => [key, regions.length]);
		expect(Object.fromEntries(sizes)).toEqual({
			'regiopolregion.nuts3': 9,
			'regiopolregion.lau': 215,
			'metropolen.nuts3': 108,
			'metropolen.lau': 773,
			'laender.nuts3': 506,
			'laender.lau': 825
		});
		expect(geo.scopes['regiopolregion.lau'].regions).toContain('DK_376');
		expect(geo.scopes['metropolen.nuts3'].regions).toEqual(
			expect.arrayContaining(['DE300', 'DE600', 'DK011', 'SE224', 'PL424', 'DE803'])
		);
	});
});

describe('drawings', () => {
	it('have a path for every region of their scope, and its label point', () => {
		for (const [key, { regions }] of Object.entries(geo.scopes)) {
			const drawing = read<SvgGeometry>(`geo/svg/${key}.json`);
			expect(Object.keys(drawing.regions).sort(), key).toEqual(regions);
			expect(Object.keys(drawing.labelPoints).sort(), key).toEqual(regions);
			expect(
				Object.values(drawing.regions).every((path) => path.startsWith('M')),
				key
			).toBe(true);
		}
	});

	it('show the towns on both sides of the sea within the frame', () => {
		const { places, width, height } = read<SvgOverview>('geo/svg/region.json');
		for (const name of ['Rostock', 'Nykøbing Falster']) {
			const found = places.find((one) => one.name === name);
			expect(found && found.x > 0 && found.x < width && found.y > 0 && found.y < height, name).toBe(true);
		}
	});

	it('measure great circles between towns', () => {
		const { links } = read<SvgOverview>('geo/svg/location.json');
		const km = Object.fromEntries(links.map(({ link, km }) => [link, km]));
		// By hand, spherical law of cosines with R = 6371 km from the towns' positions.
		expect(km).toMatchObject({
			'rostock-berlin': 193,
			'rostock-hamburg': 153,
			'rostock-kobenhavn': 179,
			'rostock-szczecin': 175,
			'rostock-malmo': 177
		});
	});
});

describe('outlines', () => {
	it('of the Regiopolregion runs around Rostock, Güstrow and Ribnitz-Damgarten, not around Stralsund or Wismar', () => {
		const outlines = areasOf(readTopology(join(out, 'geo/outlines.json')));
		const [region] = outlines.features.filter(({ id }) => id === 'regiopolregion_rostock');
		const places = readPlaces(join(DATA, 'geo/places.csv'));
		const towns = ['Rostock', 'Güstrow', 'Ribnitz-Damgarten', 'Stralsund', 'Wismar'].map((name) =>
			places.find((one) => one.name === name)
		);
		const inside = towns.map(
			(town) => region !== undefined && town !== undefined && isInside(region, town.lon, town.lat)
		);
		expect(inside).toEqual([true, true, true, false, false]);
	});
});
