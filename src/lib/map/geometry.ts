import type { Level, Scope } from '../domain/region';
import type { ScopeContent } from '../domain/scope';
import type { Bounds, XY } from './projection';

/** A town in a drawing. Rank 1 is always labelled, 4 only where there is room. */
export interface SvgPlace {
	readonly place: string;
	readonly name: string;
	readonly nameDe: string;
	readonly kind: PlaceKind;
	readonly rank: number;
	readonly x: number;
	readonly y: number;
}

/** `partner`: a Mittelzentrum or municipality that takes part in the Regiopolregion. */
export type PlaceKind = 'regiopolis' | 'metropolis' | 'partner' | 'town' | 'port' | 'city' | 'capital';

/** A line between two places: the distance to a metropolis as the crow flies, or a ferry (schematic: no surveyed route). */
export interface SvgLink {
	readonly link: string;
	readonly kind: 'distance' | 'ferry';
	readonly from: string;
	readonly to: string;
	/** Great-circle distance. */
	readonly km: number;
	readonly d: string;
	/** Middle of the line. */
	readonly middle: XY;
}

/** What every drawing has: the frame and what lies under and around the regions. Paths are in units of the viewBox. */
export interface SvgBackdrop {
	readonly viewBox: string;
	readonly width: number;
	readonly height: number;
	readonly projection: 'mercator';
	readonly bounds: Bounds;
	readonly land: string;
	readonly lakes: string;
	/** Borders between countries. */
	readonly borders: string;
	/** Outline by group (`regiopolregion_rostock`, `metropol_berlin` …). */
	readonly outlines: Readonly<Record<string, string>>;
	readonly places: readonly SvgPlace[];
}

/** Content of `geo/svg/<scope>.<level>.json`. */
export interface SvgGeometry extends SvgBackdrop {
	readonly scope: Scope;
	readonly level: Level;
	/** Layers with these regions' shapes, for the live map. */
	readonly layers: readonly RegionLayer[];
	/** Path by region code. */
	readonly regions: Readonly<Record<string, string>>;
	/** A point inside each region, for labels, symbols and keyboard walking. */
	readonly labelPoints: Readonly<Record<string, XY>>;
}

/** Content of `geo/svg/location.json` and `geo/svg/region.json`, the start page's maps. */
export interface SvgOverview extends SvgBackdrop {
	readonly links: readonly SvgLink[];
	/** Borders between municipalities; empty where they aren't drawn. */
	readonly mesh: string;
	/** Guldborgsund, the Danish municipality that takes part in the Regiopolregion; empty where it isn't drawn. */
	readonly partner: string;
}

/** A scope's content with the layers named. */
export interface MapScope extends ScopeContent {
	readonly layers: readonly RegionLayer[];
}

/** Layers that hold regions. */
export type RegionLayer = 'nuts3-metropolen' | 'nuts3-laender' | 'lau-mv' | 'lau-dk';

/** Layers drawn besides the regions. */
export type ContextLayer = 'backdrop' | 'outlines' | 'places' | 'links';

/** Where a layer lies below `static/`: the key into the catalogue's files. */
export function layerPath(layer: RegionLayer | ContextLayer): string {
	return `geo/${layer}.json`;
}

/** Where a drawing's geometry lies below `static/`. */
export function svgPath(scope: Scope, level: Level): string {
	return `geo/svg/${scope}.${level}.json`;
}

/** Where a drawing's geometry for small frames lies, in half the bytes. */
export function smallSvgPath(scope: Scope, level: Level): string {
	return `geo/svg/klein/${scope}.${level}.json`;
}

/** The start page's maps. */
export type Overview = 'location' | 'region';

/** Where the geometry of one of the start page's maps lies below `static/`. */
export function svgOverviewPath(overview: Overview): string {
	return `geo/svg/${overview}.json`;
}
