import type { RegionList } from './catalogue';
import type { Region } from './region';

type Columns = { readonly [K in Exclude<keyof Region, 'ags' | 'nameDe' | 'nameEn'>]: readonly Region[K][] };

/** A list of regions column by column: half the bytes on the line. Official keys, which only profiles show, are left out. */
export interface RegionColumns extends Columns {
	/** Null where it is the local name. */
	readonly nameDe: readonly (string | null)[];
	readonly nameEn: readonly (string | null)[];
}

/** The list as columns. */
export function regionColumns(regions: RegionList): RegionColumns {
	const foreign = (name: 'nameDe' | 'nameEn'): (string | null)[] =>
		regions.map((region) => (region[name] === region.name ? null : region[name]));
	return {
		region: regions.map(({ region }) => region),
		level: regions.map(({ level }) => level),
		name: regions.map(({ name }) => name),
		nameDe: foreign('nameDe'),
		nameEn: foreign('nameEn'),
		country: regions.map(({ country }) => country),
		parent: regions.map(({ parent }) => parent),
		areaKm2: regions.map(({ areaKm2 }) => areaKm2),
		lon: regions.map(({ lon }) => lon),
		lat: regions.map(({ lat }) => lat)
	};
}

/** The list that the columns were made from. Null if they don't belong together: one is shorter than another. */
export function regionsOf(columns: RegionColumns): RegionList | null {
	const { length } = columns.region;
	if (Object.values(columns).some((column: readonly unknown[]) => column.length !== length)) return null;
	return columns.region.map((region, i): Region => {
		const name = columns.name[i] ?? region;
		return {
			region,
			level: columns.level[i] ?? 'nuts3',
			name,
			nameDe: columns.nameDe[i] ?? name,
			nameEn: columns.nameEn[i] ?? name,
			country: columns.country[i] ?? null,
			parent: columns.parent[i] ?? null,
			ags: null,
			areaKm2: columns.areaKm2[i] ?? null,
			lon: columns.lon[i] ?? NaN,
			lat: columns.lat[i] ?? NaN
		};
	});
}
