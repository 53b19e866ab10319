import type { Catalogue, RegionList } from './catalogue';
import { OWN_PARAM } from './own-groups';
import { PEER_GROUP, PEER_GROUPS } from './peers';
import type { ScopeList } from './scope';

/** How much of a slice an embed needs: all of it, the region and its metropolises, or groups and their peers. */
export type SliceExtent = 'whole' | 'near' | 'peers';

/** Extents that leave something out. */
export const CUT_EXTENTS = ['near', 'peers'] as const satisfies readonly SliceExtent[];
export type CutExtent = (typeof CUT_EXTENTS)[number];

/** The figures of a view: an extent, and far Kreise that come one by one beside it. */
export interface ViewExtent {
	readonly extent: SliceExtent;
	readonly far: readonly string[];
}

/** More Kreise one by one than these weigh more than an embed may. */
export const MOST_FAR = 10;

/** What it takes to tell what can be left out. */
export interface ExtentPlaces {
	readonly regions: RegionList;
	readonly scopes: ScopeList;
	readonly groups: Catalogue['groups'];
}

/**
 * Kreise that an extent leaves out. Near: those that no view of the region and its metropolises shows, unless it names them, of four countries' Kreise
 * three quarters. Peers: all that are no peers of Rostock. Countries and groups are never left out.
 */
export function leftOut(extent: CutExtent, { regions, scopes, groups }: ExtentPlaces): ReadonlySet<string> {
	const members = (ids: readonly string[]): readonly string[] =>
		groups.flatMap(({ group, members }) => (ids.includes(group) ? members : []));
	const kept = new Set(
		extent === 'peers'
			? members([PEER_GROUPS.regiopolen, PEER_GROUPS.moegliche, PEER_GROUPS.mv])
			: [...scopes['regiopolregion.nuts3'].regions, ...scopes['metropolen.nuts3'].regions, ...members([PEER_GROUP])]
	);
	return new Set(
		regions.filter(({ region, level }) => level === 'nuts3' && !kept.has(region)).map(({ region }) => region)
	);
}

/** The extent that is enough for the drawings of an indicator, or of two. Own groups are worked out from any Kreise. */
export function extentOfView(query: string, places: ExtentPlaces): ViewExtent {
	const params = new URLSearchParams(query);
	const isWide = params.get('ausschnitt') === 'laender' || params.has(OWN_PARAM);
	const isWhole = isWide || named(params, ['auswahl', 'bezug'], leftOut('near', places)).length > 0;
	return { extent: isWhole ? 'whole' : 'near', far: [] };
}

/**
 * The extent that is enough for a comparison. Places and members of own groups far away come one by one, unless they are many; all Kreise as peers year by
 * year (`kreis-columns.ts`).
 */
export function extentOfComparison(query: string, places: ExtentPlaces): ViewExtent {
	const params = new URLSearchParams(query);
	const far = named(params, ['orte', 'ort', OWN_PARAM], leftOut('peers', places));
	return far.length > MOST_FAR ? { extent: 'whole', far: [] } : { extent: 'peers', far };
}

/** German Kreise that only comparisons with all Kreise show, in the order of their codes: the order of the figures in a column of them. */
export function farKreise(places: ExtentPlaces): readonly string[] {
	const german = places.groups.find(({ group }) => group === PEER_GROUPS.kreise)?.members ?? [];
	const far = leftOut('peers', places);
	return german.filter((region) => far.has(region)).sort();
}

/** Which of some codes parameters name, each once. */
function named(params: URLSearchParams, names: readonly string[], codes: ReadonlySet<string>): string[] {
	return codesIn(params, names).filter((code) => codes.has(code));
}

/** Codes of Kreise that parameters name, each once; nobody has looked whether there are such. */
export function codesIn(params: URLSearchParams, names: readonly string[]): string[] {
	const words = names.flatMap((name) => params.getAll(name).flatMap((value) => value.split(/[^A-Z0-9]+/)));
	return [...new Set(words)].filter((word) => /^[A-Z]{2}[A-Z0-9]{3}$/.test(word));
}

/** Where the figures of far Kreise in one year lie, by the address of the rooms' slice. */
export function columnAddress(slice: string, year: number): string {
	return slice.replace(/^\/slices\//, `/einbetten/jahre/${year}/`);
}

/** Where the embeds' file of a slice lies, by the address of the rooms'. */
function embedAddress(extent: SliceExtent, slice: string): string {
	return slice.replace(/^\/slices\//, `/einbetten/slices/${extent}/`);
}

/** The catalogue with the embeds' slices: those of Kreise of an extent, those of municipalities whole. */
export function withExtent(catalogue: Catalogue, extent: SliceExtent): Catalogue {
	const indicators = catalogue.indicators.map((one) => {
		const { nuts3, lau } = one.coverage;
		const coverage = {
			...(nuts3 && { nuts3: { ...nuts3, slice: embedAddress(extent, nuts3.slice) } }),
			...(lau && { lau: { ...lau, slice: embedAddress('whole', lau.slice) } })
		};
		return { ...one, coverage };
	});
	return { ...catalogue, indicators };
}
