import type { Catalogue, RegionList } from './catalogue';

/** Whether a query can name a municipality, by level, kind of money or code: then an embed needs the whole list of regions. */
export function namesMunicipalities(query: string): boolean {
	return /lau|[A-Z]{2}_\d/.test(query);
}

/** The catalogue without what only the rooms' explanations show. */
export function withoutDefinitions(catalogue: Catalogue): Catalogue {
	const indicators = catalogue.indicators.map((one) => ({ ...one, definitionDe: '', definitionEn: '' }));
	return { ...catalogue, indicators };
}

/** Regions and groups without the municipalities, which are two thirds of the list. */
export function withoutMunicipalities(regions: RegionList): RegionList {
	return regions.filter(({ level }) => level !== 'lau');
}
