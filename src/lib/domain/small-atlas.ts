import type { Catalogue, RegionList } from './catalogue';
import type { NumberLang } from './format';
import { PEER_GROUP } from './peers';
import type { ScopeList } from './scope';
import type { Slice } from './slice';

/** Whether a query can name a municipality, by level, kind of money or code: then an embed needs the whole list of regions. */
export function namesMunicipalities(query: string): boolean {
	return /lau|[A-Z]{2}_\d/.test(query);
}

/** The catalogue without what only the rooms' explanations show. */
export function withoutDefinitions(catalogue: Catalogue): Catalogue {
	const indicators = catalogue.indicators.map((one) => ({ ...one, definitionDe: '', definitionEn: '' }));
	return { ...catalogue, indicators };
}

/** The catalogue without its texts in the other language; names of groups stay. */
export function inOneLanguage(catalogue: Catalogue, lang: NumberLang): Catalogue {
	const other = lang === 'de' ? 'En' : 'De';
	const blank = <T extends object>(one: T, ...texts: string[]): T => ({
		...one,
		...Object.fromEntries(texts.map((name) => [name + other, '']))
	});
	return {
		...catalogue,
		indicators: catalogue.indicators.map((one) => ({
			...blank(one, 'title'),
			breaks: one.breaks.map((reason) => blank(reason, 'reason'))
		})),
		units: catalogue.units.map((unit) => blank(unit, 'label', 'suffix')),
		sources: catalogue.sources.map((source) => blank(source, 'licence', 'citation'))
	};
}

/** Regions and groups without the municipalities, which are two thirds of the list, and without official keys, which only their profiles show. */
export function withoutMunicipalities(regions: RegionList): RegionList {
	return regions.filter(({ level }) => level !== 'lau').map((region) => ({ ...region, ags: null }));
}

/** What it takes to tell near from far. */
interface Places {
	readonly regions: RegionList;
	readonly scopes: ScopeList;
	readonly groups: Catalogue['groups'];
}

/**
 * Kreise that no view of the region and its metropolises shows, unless it names them: of the four countries' Kreise three quarters. Countries and
 * groups are never far.
 */
export function farRegions({ regions, scopes, groups }: Places): ReadonlySet<string> {
	const near = new Set([
		...scopes['regiopolregion.nuts3'].regions,
		...scopes['metropolen.nuts3'].regions,
		...(groups.find(({ group }) => group === PEER_GROUP)?.members ?? [])
	]);
	return new Set(
		regions.filter(({ region, level }) => level === 'nuts3' && !near.has(region)).map(({ region }) => region)
	);
}

/** Whether slices without the far regions give the drawing of a query. */
export function isNear(query: string, far: ReadonlySet<string>): boolean {
	const params = new URLSearchParams(query);
	const named = ['auswahl', 'bezug'].flatMap((name) => params.get(name)?.split(',') ?? []);
	return params.get('ausschnitt') !== 'laender' && !named.some((code) => far.has(code));
}

/**
 * A slice without the far regions; the slice itself where that would change what is shown: with the last negative value its change would no longer be
 * told in units.
 */
export function nearSlice(slice: Slice, far: ReadonlySet<string>): Slice {
	const kept = slice.regions.flatMap((region, i) => (far.has(region) ? [] : [i]));
	const pick = <T>(rows: readonly T[]): T[] => kept.map((i) => rows[i] as T);
	const values = pick(slice.values);
	const hasNegative = (rows: Slice['values']): boolean => rows.some((row) => row.some((value) => (value ?? 0) < 0));
	if (hasNegative(values) !== hasNegative(slice.values)) return slice;
	const placeOf = new Map(kept.map((i, place) => [i, place]));
	return {
		...slice,
		values,
		regions: pick(slice.regions),
		statuses: pick(slice.statuses),
		sourceCodes: pick(slice.sourceCodes),
		notes: slice.notes.flatMap(([i, year, note]) => {
			const place = placeOf.get(i);
			return place === undefined ? [] : [[place, year, note] as const];
		})
	};
}

/** Where a slice lies without the far regions, by its own address. */
export function nearAddress(slice: string): string {
	return slice.replace(/^\/slices\//, '/einbetten/slices/');
}

/** The catalogue with slices of Kreise that lack the far regions. */
export function withNearSlices(catalogue: Catalogue): Catalogue {
	const indicators = catalogue.indicators.map((one) => {
		const { nuts3 } = one.coverage;
		return nuts3
			? { ...one, coverage: { ...one.coverage, nuts3: { ...nuts3, slice: nearAddress(nuts3.slice) } } }
			: one;
	});
	return { ...catalogue, indicators };
}
