import type { OwnGroup } from './own-groups';
import type { Level, Scope } from './region';

/** A rectangle in values of both indicators, its edges included. */
export interface ValueBox {
	readonly x: readonly [low: number, high: number];
	readonly y: readonly [low: number, high: number];
}

/** A part of the map, degrees. */
export type MapArea = readonly [west: number, south: number, east: number, north: number];

export const RELATION_SORTS = ['name', 'x', 'y'] as const;

/** Order of the table. */
export interface RelationSort {
	readonly key: (typeof RELATION_SORTS)[number];
	readonly descending: boolean;
}

/** Everything that decides what is shown on /indikatoren/zwei. The URL is its only home. */
export interface RelationView {
	/** Indicators across and up. */
	readonly x: string;
	readonly y: string;
	readonly year: number;
	readonly level: Level;
	readonly scope: Scope;
	readonly logX: boolean;
	readonly logY: boolean;
	/** Join the years of selected regions to a path. */
	readonly paths: boolean;
	/** Axes reach over all years, so that years can be compared; otherwise they fit the year. While years play they always do. */
	readonly hold: boolean;
	/** What is picked out of the dots; null for nothing. */
	readonly box: ValueBox | null;
	/** What is picked out of the map; null for nothing. With `box` both count. */
	readonly area: MapArea | null;
	readonly sort: RelationSort;
	/** Regions and groups that are named and coloured, in the reader's order, at most 12. */
	readonly selected: readonly string[];
	/** The reader's own groups, as `eigene1`, `eigene2` … among the selected ones. */
	readonly own: readonly OwnGroup[];
}

/** What an address without parameters shows: both exist in four countries. */
export const RELATION_DEFAULTS = { x: 'gdp_per_head', y: 'net_migration_rate' } as const;
