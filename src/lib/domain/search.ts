import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { INDICATOR_ALIASES, REGION_ALIASES, SYNONYMS } from './aliases';
import type { Indicator } from './indicator';
import type { Region } from './region';
import { fitOf, phraseOf, typedOf, type Called } from './search-fit';
import { fold, spellings, wordEndings, words } from './search-terms';

/** What is searched of one item. */
export interface SearchText {
	readonly id: string;
	readonly names: readonly string[];
	readonly aliases: readonly string[];
	readonly codes: readonly string[];
	/** Where single words may stand too, without being a name of it. */
	readonly text: string;
	/** Above 1 where it should come first among equals. */
	readonly weight: number;
}

/** What was found, and how well it fits: comparable between kinds, see `FIT`. Below 1: by its description, or by some of the words only. */
export interface Hit<T> {
	readonly item: T;
	readonly fit: number;
	/** Every word was found. */
	readonly isWhole: boolean;
}

/** Best matches first; an empty query finds nothing. */
export type Search<T> = (query: string, limit?: number) => Hit<T>[];

const FIELDS = ['name', 'alias', 'code', 'part', 'text'] as const;
type IndexRow = Readonly<Record<(typeof FIELDS)[number] | 'id', string>>;

/** One typing error from four letters on, two from eight; what matches exactly or as a beginning stands far above. */
const MATCHING: SearchOptions = {
	boost: { name: 6, alias: 6, code: 6, part: 1, text: 0.3 },
	prefix: true,
	fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false),
	weights: { prefix: 0.8, fuzzy: 0.2 }
};

/** Searches indicators by titles, definition, unit-free synonyms and parts of German compounds, tolerant of typing errors. */
export function searchIndicators(indicators: readonly Indicator[]): Search<Indicator> {
	return searchOf(indicators, indicatorText);
}

/** Searches regions and groups by every name, alias, AGS and code; nearer and larger places come first among equals. */
export function searchRegions(regions: readonly Region[]): Search<Region> {
	return searchOf(regions, regionText);
}

/** A place by what the interface calls it. */
interface NamedPlace {
	readonly value: string;
	readonly text: string;
}

/** Searches places by the name the interface gives them, by aliases and code. */
export function searchPlaces<T extends NamedPlace>(places: readonly T[]): Search<T> {
	return searchOf(places, ({ value, text }) => ({
		id: value,
		names: [text],
		aliases: REGION_ALIASES[value] ?? [],
		codes: [value],
		text: '',
		weight: value.startsWith('DE80') ? 1.3 : 1
	}));
}

/**
 * Searches items by the texts they are known under. The index finds and weighs words; how well a whole name fits decides the order, because the index
 * weighs a word by how rare it is among its own items: its scores say nothing between kinds.
 */
export function searchOf<T>(items: readonly T[], textOf: (item: T) => SearchText): Search<T> {
	const known = new Map(
		items.map((item) => {
			const text = textOf(item);
			return [text.id, { item, weight: text.weight, called: calledOf(text) }];
		})
	);
	const index = new MiniSearch<IndexRow>({ fields: [...FIELDS], tokenize: words, processTerm: spellings });
	index.addAll(items.map(textOf).map(indexRow));
	const options: SearchOptions = {
		...MATCHING,
		tokenize: words,
		processTerm: fold,
		boostDocument: (id: string) => known.get(id)?.weight ?? 1
	};
	return (query, limit = 20) => {
		const typed = typedOf(query);
		const whole = index.search(typed.needed.join(' '), { ...options, combineWith: 'AND' });
		const isWhole = whole.length > 0;
		const found = isWhole ? whole : index.search(query, { ...options, combineWith: 'OR' });
		return found
			.flatMap((result: SearchResult) => {
				const one = known.get(String(result['id']));
				if (!one) return [];
				// Of some of the words a fit would say nothing: the index alone decides.
				return [{ item: one.item, fit: isWhole ? fitOf(typed, one.called, nearWords(result, typed.all)) : 0, isWhole }];
			})
			.toSorted((a, b) => b.fit - a.fit)
			.slice(0, limit);
	};
}

/** Words of an item that the index took for a typing error of the query's. */
function nearWords({ terms }: SearchResult, typed: readonly string[]): ReadonlySet<string> {
	return new Set(terms.filter((term) => !typed.some((word) => term.startsWith(word))));
}

function calledOf({ names, aliases, codes }: SearchText): Called {
	return { names: names.map(phraseOf), aliases: [...aliases, ...codes].map(phraseOf) };
}

function indexRow({ id, names, aliases, codes, text }: SearchText): IndexRow {
	return {
		id,
		name: [...new Set(names)].join(' '),
		alias: aliases.join(' '),
		code: codes.join(' '),
		part: wordEndings([...new Set(names)].join(' ')),
		text
	};
}

function indicatorText(indicator: Indicator): SearchText {
	const { titleDe, titleEn, definitionDe, definitionEn } = indicator;
	return {
		id: indicator.indicator,
		names: [titleDe, titleEn],
		aliases: [
			...(INDICATOR_ALIASES[indicator.indicator] ?? []),
			...synonymsOf([titleDe, titleEn, indicator.indicator.replaceAll('_', ' ')].map(subjectOf).join(' '))
		],
		codes: [indicator.indicator],
		text: `${definitionDe} ${definitionEn}`,
		// The plain figure comes before its shares and rates: "Bevölkerung" before "Bevölkerung unter 15 Jahren je km²".
		weight: 1 / Math.sqrt(words(titleDe).length)
	};
}

/** What a title is about, without what it is divided by: cars per inhabitant are no answer to "inhabitants". */
function subjectOf(title: string): string {
	return title.replace(/ (je|per) .*/, '');
}

function synonymsOf(titles: string): string[] {
	const titleWords = words(titles).map(fold);
	const holds = (beginning: string) => titleWords.some((word) => word.startsWith(beginning));
	return SYNONYMS.filter((row) => row.some(holds)).flat();
}

function regionText(region: Region): SearchText {
	const { name, nameDe, nameEn, ags } = region;
	const names = [name, nameDe, nameEn];
	return {
		id: region.region,
		names: [...new Set([...names, ...names.map(withoutCity)])],
		aliases: REGION_ALIASES[region.region] ?? [],
		codes: ags === null ? [region.region] : [region.region, ags],
		text: '',
		weight: regionWeight(region)
	};
}

/** "Kopenhagen (Stadt)", "Szczecin City", "Byen København" are what the city's name alone means. */
function withoutCity(name: string): string {
	return name.replace(/^(Byen|Miasto) | (\(Stadt\)|City)$/, '');
}

function regionWeight(region: Region): number {
	const near = region.region.startsWith('DE80') || region.region.startsWith('DE_13') ? 1.3 : 1;
	if (region.level === 'group') return 1.6;
	return (region.level === 'lau' ? 0.8 : 1.2) * near;
}
