import { join } from 'node:path';
import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { RegionLayer } from '../../src/lib/map/geometry';
import { areasOf, dissolve, readTopology, type Areas } from './geo-topology';

export const REGION_LAYERS: readonly RegionLayer[] = ['nuts3-metropolen', 'nuts3-laender', 'lau-mv', 'lau-dk'];

/** Lines with an id. */
type Lines = FeatureCollection<LineString | MultiLineString>;

/** The committed geometry of data/geo, as features. */
export interface Layers {
	readonly regions: Readonly<Record<RegionLayer, Areas>>;
	readonly land: Areas;
	readonly lakes: Areas;
	readonly borders: Lines;
}

/**
 * Reads all layers.
 * @throws Error naming the file that can't be read.
 */
export function readLayers(folder: string): Layers {
	const read = (name: string) => readTopology(join(folder, `${name}.topojson`));
	const backdrop = read('backdrop');
	const borders = backdrop.objects['borders'] as GeometryCollection;
	return {
		regions: {
			'nuts3-metropolen': areasOf(read('nuts3-metropolen')),
			'nuts3-laender': areasOf(read('nuts3-laender')),
			'lau-mv': areasOf(read('lau-mv')),
			'lau-dk': areasOf(read('lau-dk'))
		},
		land: areasOf(backdrop, 'land'),
		lakes: areasOf(backdrop, 'lakes'),
		borders: feature(backdrop, borders) as Lines
	};
}

/** Groups whose outline is drawn. */
export const OUTLINED = [
	'regiopolregion_rostock',
	'planungsregion_rostock',
	'metropol_berlin',
	'metropol_hamburg',
	'metropol_kopenhagen_malmoe',
	'metropol_stettin'
] as const;

/**
 * The outline of each group of OUTLINED, its id as feature id. A group with municipalities among its members is put
 * together from municipalities, its districts too: only one layer's borders meet without gaps; so is the Planungsregion, a
 * part of one.
 * @throws Error naming a group without members or a member without shape.
 */
export function outlinesOf(
	layers: Layers,
	members: ReadonlyMap<string, readonly string[]>,
	parentOf: ReadonlyMap<string, string>
): Areas {
	const features = OUTLINED.map((group): Feature<Areas['features'][0]['geometry']> => {
		const codes = new Set(members.get(group) ?? []);
		if (codes.size === 0) throw new Error(`Group ${group} has no members in data/regions/group_members.csv.`);
		const municipal = [...codes].some((code) => code.includes('_')) || group === 'planungsregion_rostock';
		const areas = layers.regions[municipal ? 'lau-mv' : 'nuts3-metropolen'];
		const belongs = (id: string) => codes.has(id) || (municipal && codes.has(parentOf.get(id) ?? ''));
		const reached = new Set(
			areas.features
				.map(({ id }) => String(id))
				.filter(belongs)
				.flatMap((id) => [id, parentOf.get(id)])
		);
		const lost = [...codes].find((code) => !reached.has(code));
		if (lost) throw new Error(`Group ${group}: member ${lost} has no shape.`);
		return { type: 'Feature', id: group, properties: {}, geometry: dissolve(areas, belongs) };
	});
	return { type: 'FeatureCollection', features };
}
