import type { Catalogue, RegionList } from './catalogue';
import { PEER_GROUP, PEER_GROUPS } from './peers';
import type { ScopeList } from './scope';

/** How much of a slice an embed needs: all of it, the region and its metropolises, or groups and their peers. */
export type SliceExtent = 'whole' | 'near' | 'peers';

/** Extents that leave something out. */
export const CUT_EXTENTS = ['near', 'peers'] as const satisfies readonly SliceExtent[];
export type CutExtent = (typeof CUT_EXTENTS)[number];

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
export function extentOfView(query: string, places: ExtentPlaces): SliceExtent {
	const params = new URLSearchParams(query);
	if (params.get('ausschnitt') === 'laender' || params.has('eigene')) return 'whole';
	return names(params, ['auswahl', 'bezug'], leftOut('near', places)) ? 'whole' : 'near';
}

/** The extent that is enough for a comparison; the other peers are all Kreise. */
export function extentOfComparison(query: string, places: ExtentPlaces): SliceExtent {
	const params = new URLSearchParams(query);
	if (params.get('gruppe') === 'kreise' || params.has('eigene')) return 'whole';
	return names(params, ['orte', 'ort'], leftOut('peers', places)) ? 'whole' : 'peers';
}

function names(params: URLSearchParams, list: readonly string[], codes: ReadonlySet<string>): boolean {
	return list.some((name) =>
		params
			.get(name)
			?.split(',')
			.some((code) => codes.has(code))
	);
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
