import { SCOPES, LEVELS, type Level, type Scope } from '../../src/lib/domain/region';
import type { MapScope, RegionLayer } from '../../src/lib/map/geometry';
import type { Bounds } from '../../src/lib/map/projection';

/** What decides where a region belongs: a row of data/regions/regions.csv. */
export interface RegionPlace {
	readonly region: string;
	readonly level: string;
	/** NUTS 3 region of a municipality. */
	readonly parent: string;
}

type Key = `${Scope}.${Level}`;

/** The content of `static/geo/scopes.json` (domain/scope.ts). */
export type MapScopes = Readonly<Record<Key, MapScope>>;

/** The frame of every map. Regions may reach beyond it: it shows what the map is about, a wider window shows more. */
const BOUNDS: Readonly<Record<Key, Bounds>> = {
	'regiopolregion.nuts3': [11.4, 53.5, 13.15, 55],
	'regiopolregion.lau': [11.4, 53.5, 13.15, 55],
	'metropolen.nuts3': [8.4, 51.4, 16.4, 56.55],
	'metropolen.lau': [10.5, 53.05, 15.2, 56.2],
	'laender.nuts3': [5.8, 47.2, 24.3, 69.1],
	'laender.lau': [8, 53.05, 15.2, 57.8]
};

const LAYERS: Readonly<Record<Key, readonly RegionLayer[]>> = {
	'regiopolregion.nuts3': ['nuts3-metropolen'],
	'regiopolregion.lau': ['lau-mv', 'lau-dk'],
	'metropolen.nuts3': ['nuts3-metropolen'],
	'metropolen.lau': ['lau-mv', 'lau-dk'],
	'laender.nuts3': ['nuts3-laender'],
	'laender.lau': ['lau-mv', 'lau-dk']
};

/**
 * Regions of a scope at a level, sorted: what the map shows, the ranking ranks and the classes are made of.
 * `inSheet` says whether a NUTS 3 region is on the map sheet between the metropolises.
 */
function scopeRegions(
	scope: Scope,
	level: Level,
	regions: readonly RegionPlace[],
	inSheet: (region: string) => boolean
): string[] {
	const belongs = RULES[`${scope}.${level}`];
	return regions
		.filter((one) => one.level === level && belongs(one, inSheet))
		.map((one) => one.region)
		.sort();
}

const RULES: Readonly<Record<Key, (one: RegionPlace, inSheet: (region: string) => boolean) => boolean>> = {
	'regiopolregion.nuts3': ({ region }) => region.startsWith('DE80') || region === 'DK022',
	'regiopolregion.lau': ({ region, parent }) => ['DE803', 'DE80K', 'DE80L'].includes(parent) || region === 'DK_376',
	'metropolen.nuts3': ({ region }, inSheet) => inSheet(region),
	'metropolen.lau': ({ region, parent }) => region.startsWith('DE_') || /^DK0[12]/.test(parent),
	'laender.nuts3': () => true,
	'laender.lau': () => true
};

/** All scopes at all levels. */
export function scopeList(regions: readonly RegionPlace[], inSheet: (region: string) => boolean): MapScopes {
	const entries = SCOPES.flatMap((scope) =>
		LEVELS.map((level): [Key, MapScope] => {
			const key: Key = `${scope}.${level}`;
			return [key, { regions: scopeRegions(scope, level, regions, inSheet), bounds: BOUNDS[key], layers: LAYERS[key] }];
		})
	);
	return Object.fromEntries(entries) as MapScopes;
}
