import type { Level, Scope } from './region';

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
	/** Regions and groups that are named and coloured, in the reader's order, at most 12. */
	readonly selected: readonly string[];
}

/** What an address without parameters shows: both exist in four countries. */
export const RELATION_DEFAULTS = { x: 'gdp_per_head', y: 'net_migration_rate' } as const;
