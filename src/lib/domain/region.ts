export const LEVELS = ['nuts3', 'lau'] as const;
/** The levels a map can be drawn at: German Kreise are NUTS 3, municipalities are LAU. */
export type Level = (typeof LEVELS)[number];

/** Everything a region row can be; groups are computed from members. */
type RegionLevel = 'nuts0' | 'nuts1' | 'nuts2' | Level | 'group';

export type Country = 'DE' | 'DK' | 'SE' | 'PL';

/** A statistical unit or a named group of units. */
export interface Region {
	/** NUTS 2021 code, `CC_code` for municipalities (`DE_13073075`, `DK_376`) or a group id (`regiopolregion_rostock`). */
	readonly region: string;
	readonly level: RegionLevel;
	/** Name in the local language, without the kind of district ("Rostock", "Landkreis Rostock", "Byen København"). */
	readonly name: string;
	/** German exonym or German name; equal to `name` where none is common. */
	readonly nameDe: string;
	readonly nameEn: string;
	readonly country: Country | null;
	/** NUTS parent; for a municipality its NUTS 3 region; null for countries and groups. */
	readonly parent: string | null;
	/** Amtlicher Gemeinde-/Kreisschlüssel of German units. */
	readonly ags: string | null;
	readonly areaKm2: number | null;
	/** Label point, degrees WGS 84. */
	readonly lon: number;
	readonly lat: number;
}

/** A named group of regions whose values are computed from its members. */
export interface RegionGroup {
	readonly group: string;
	readonly nameDe: string;
	readonly nameEn: string;
	/** Region ids; members of several levels may be mixed (Regiopolregion Rostock). */
	readonly members: readonly string[];
	/** `sum`: one area put together. `mean`: a set of peers, shown as unweighted mean and range. */
	readonly combine: 'sum' | 'mean';
	readonly noteDe: string | null;
	readonly noteEn: string | null;
}

/** Map scopes: which part of the map is shown and which regions are ranked. */
export const SCOPES = ['regiopolregion', 'metropolen', 'laender'] as const;
export type Scope = (typeof SCOPES)[number];
