import type { Indicator, Source, Unit } from './indicator';
import type { Region, RegionGroup } from './region';

/** A generated file the browser may need, with the hash that makes its address permanent. */
export interface DataFile {
	/** From the site root, with `?v=<hash>` or a hash in the name. */
	readonly url: string;
	/** Size in bytes, not compressed. */
	readonly bytes: number;
}

/**
 * What the interface knows without asking the engine. Written by `npm run data` to
 * `static/data/catalogue.json`; regions are apart (`static/data/regions.json`), because they are larger.
 */
export interface Catalogue {
	/** First 8 hex digits of the hash over all data files. */
	readonly dataVersion: string;
	readonly indicators: readonly Indicator[];
	readonly units: readonly Unit[];
	readonly groups: readonly RegionGroup[];
	readonly sources: readonly Source[];
	/** Key: path below `static/`, e.g. `data/observations/population_total.parquet`, `geo/nuts3-metropolen.topojson`, `data/regions.json`. */
	readonly files: Readonly<Record<string, DataFile>>;
}

/** The content of `static/data/regions.json`. */
export type RegionList = readonly Region[];
