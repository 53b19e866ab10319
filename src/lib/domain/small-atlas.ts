import type { Catalogue, RegionList } from './catalogue';
import type { NumberLang } from './format';

/** Where drawings for small frames lie below `static/`. */
const SMALL_DRAWINGS = 'geo/svg/klein/';

/** Whether a query can name a municipality, by level, kind of money or code: then an embed needs their list, too. */
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

/** Regions and groups without the municipalities, which are two thirds of the list. */
export function withoutMunicipalities(regions: RegionList): RegionList {
	return regions.filter(({ level }) => level !== 'lau');
}

/** The other two thirds. */
export function municipalitiesOf(regions: RegionList): RegionList {
	return regions.filter(({ level }) => level === 'lau');
}

/** The catalogue without what only papers and tables of sources name. */
export function withoutTables(catalogue: Catalogue): Catalogue {
	return { ...catalogue, sources: catalogue.sources.map((source) => ({ ...source, table: '', edition: '' })) };
}

/** The files that are of use without the engine. */
export function withoutParquet(files: Catalogue['files']): Catalogue['files'] {
	return Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('.parquet')));
}

/** The catalogue with the drawings for small frames in the place of those for windows of any size; an archived one without them stays as it is. */
export function withSmallDrawings(files: Catalogue['files']): Catalogue['files'] {
	const small = Object.keys(files).filter((name) => name.startsWith(SMALL_DRAWINGS));
	const others = Object.entries(files).filter(([name]) => !small.includes(name));
	return Object.fromEntries([...others, ...small.map((name) => [name.replace('klein/', ''), files[name]])]);
}
