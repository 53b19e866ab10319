import MiniSearch, { type SearchOptions } from 'minisearch';
import { REGION_ALIASES, SYNONYMS } from './aliases';
import type { Indicator } from './indicator';
import type { Region } from './region';
import { fold, spellings, wordEndings, words } from './search-terms';

/** What is searched of one indicator or region. */
interface SearchText {
	readonly id: string;
	readonly name: string;
	readonly alias: string;
	readonly code: string;
	readonly part: string;
	readonly text: string;
}

/** Best matches first; an empty query finds nothing. */
export type Search<T> = (query: string, limit?: number) => T[];

const FIELDS = ['name', 'alias', 'code', 'part', 'text'] as const;

/** One typing error from four letters on, two from eight; what matches exactly or as a beginning stands far above. */
const MATCHING: SearchOptions = {
	boost: { name: 6, alias: 6, code: 6, part: 1, text: 0.3 },
	prefix: true,
	fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false),
	weights: { prefix: 0.8, fuzzy: 0.2 }
};

/** A code typed out in full beats everything that only begins with it (PL against PL424). */
const EXACT_CODE = 8;

/** Searches indicators by titles, definition, unit-free synonyms and parts of German compounds, tolerant of typing errors. */
export function searchIndicators(indicators: readonly Indicator[]): Search<Indicator> {
	return searchOf(indicators, indicatorText, indicatorWeight);
}

/** Searches regions and groups by every name, alias, AGS and code; nearer and larger places come first among equals. */
export function searchRegions(regions: readonly Region[]): Search<Region> {
	return searchOf(regions, regionText, regionWeight);
}

/** A place by what the interface calls it. */
interface NamedPlace {
	readonly value: string;
	readonly text: string;
}

/** Searches places by the name the interface gives them, by aliases and code. */
export function searchPlaces<T extends NamedPlace>(places: readonly T[]): Search<T> {
	return searchOf(
		places,
		({ value, text }) => ({
			id: value,
			name: text,
			alias: (REGION_ALIASES[value] ?? []).join(' '),
			code: value,
			part: wordEndings(text),
			text: ''
		}),
		({ value }) => (value.startsWith('DE80') ? 1.3 : 1)
	);
}

function searchOf<T>(items: readonly T[], textOf: (item: T) => SearchText, weightOf: (item: T) => number): Search<T> {
	const byId = new Map(items.map((item) => [textOf(item).id, item]));
	const index = new MiniSearch<SearchText>({ fields: [...FIELDS], tokenize: words, processTerm: spellings });
	index.addAll(items.map(textOf));
	const options: SearchOptions = {
		...MATCHING,
		tokenize: words,
		processTerm: fold,
		boostDocument: (id: string, term: string) => {
			const item = byId.get(id);
			return (item === undefined ? 1 : weightOf(item)) * (fold(id) === term ? EXACT_CODE : 1);
		}
	};
	return (query, limit = 20) => {
		const all = index.search(query, { ...options, combineWith: 'AND' });
		const hits = all.length > 0 ? all : index.search(query, { ...options, combineWith: 'OR' });
		return hits.slice(0, limit).flatMap((hit: { id: string }) => byId.get(hit.id) ?? []);
	};
}

function indicatorText(indicator: Indicator): SearchText {
	const titles = `${indicator.titleDe} ${indicator.titleEn}`;
	return {
		id: indicator.indicator,
		name: titles,
		alias: synonymsOf(`${titles} ${indicator.indicator.replaceAll('_', ' ')}`).join(' '),
		code: indicator.indicator,
		part: wordEndings(indicator.titleDe),
		text: `${indicator.definitionDe} ${indicator.definitionEn}`
	};
}

/** The plain figure comes before its shares and rates: "Bevölkerung" before "Bevölkerung unter 15 Jahren je km²". */
function indicatorWeight(indicator: Indicator): number {
	return 1 / Math.sqrt(words(indicator.titleDe).length);
}

function synonymsOf(titles: string): string[] {
	const titleWords = words(titles).map(fold);
	const holds = (beginning: string) => titleWords.some((word) => word.startsWith(beginning));
	return SYNONYMS.filter((row) => row.some(holds)).flat();
}

function regionText(region: Region): SearchText {
	return {
		id: region.region,
		name: [...new Set([region.name, region.nameDe, region.nameEn])].join(' '),
		alias: (REGION_ALIASES[region.region] ?? []).join(' '),
		code: `${region.region} ${region.ags ?? ''}`,
		part: wordEndings(`${region.name} ${region.nameDe}`),
		text: ''
	};
}

function regionWeight(region: Region): number {
	const near = region.region.startsWith('DE80') || region.region.startsWith('DE_13') ? 1.3 : 1;
	if (region.level === 'group') return 1.6;
	return (region.level === 'lau' ? 0.8 : 1.2) * near;
}
