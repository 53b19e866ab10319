import type { Level, Scope } from './region';

/** The regions of one scope at one level, sorted, and the frame they are seen in. */
export interface ScopeContent {
	readonly regions: readonly string[];
	/** West, south, east, north in degrees. */
	readonly bounds: readonly [number, number, number, number];
	/** Layers with these regions' shapes, for the live map. */
	readonly layers: readonly string[];
}

/** Content of `geo/scopes.json`, by `<scope>.<level>`. */
export type ScopeList = Readonly<Record<`${Scope}.${Level}`, ScopeContent>>;
