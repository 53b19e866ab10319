import { DATA_WORDS, PAGE_ALIASES } from './aliases';
import type { Indicator } from './indicator';
import type { Region } from './region';
import { searchIndicators, searchOf, searchRegions, type Hit, type Search } from './search';
import { FIT } from './search-fit';
import { fold, words } from './search-terms';

/** A page of the site: a room, or the data page of an indicator. */
export interface SitePage {
	/** Below the language. */
	readonly address: string;
	readonly title: string;
}

/** What was found of one kind, best first. */
export type SearchSection =
	| { readonly kind: 'indicators'; readonly hits: readonly Indicator[] }
	| { readonly kind: 'groups' | 'regions'; readonly hits: readonly Region[] }
	| { readonly kind: 'pages'; readonly hits: readonly SitePage[] };

interface Searched {
	readonly indicators: readonly Indicator[];
	/** Regions and groups. */
	readonly regions: readonly Region[];
	readonly rooms: readonly SitePage[];
	readonly dataPage: (indicator: Indicator) => SitePage;
}

const MOST = { indicators: 7, places: 12, rooms: 4, dataPages: 4 } as const;

type Ranked = SearchSection & {
	/** How well the best hit fits. */
	readonly best: number;
};

/**
 * One search over everything. The section with the best hit comes first, so that the first option, the one Enter takes, is the best over all; equally good
 * sections keep the order regions, indicators, areas, pages. What holds only some of the words is left out where something is called by all of them.
 */
export function searchAtlas({ indicators, regions, rooms, dataPage }: Searched): (query: string) => SearchSection[] {
	const findIndicators = searchIndicators(indicators);
	const findRegions = searchRegions(regions);
	const findRooms = searchRooms(rooms);
	return (query) => {
		const places = findRegions(query, MOST.places);
		const subjects = findIndicators(query, MOST.indicators);
		const pages = [...findRooms(query, MOST.rooms), ...dataPages(query, subjects, dataPage)];
		const isAnyNamed = [...places, ...subjects, ...pages].some(isNamed);
		const ranked = <T>(hits: readonly Hit<T>[]): { readonly hits: readonly T[]; readonly best: number } => {
			const kept = isAnyNamed ? hits.filter((hit) => hit.isWhole) : hits;
			return { hits: kept.map(({ item }) => item), best: kept[0]?.fit ?? 0 };
		};
		const sections: Ranked[] = [
			{ kind: 'regions', ...ranked(places.filter(({ item }) => item.level !== 'group')) },
			{ kind: 'indicators', ...ranked(subjects) },
			{ kind: 'groups', ...ranked(places.filter(({ item }) => item.level === 'group')) },
			{ kind: 'pages', ...ranked(pages.toSorted((a, b) => b.fit - a.fit)) }
		];
		return sections.filter(({ hits }) => hits.length > 0).toSorted((a, b) => b.best - a.best);
	};
}

function isNamed({ fit }: Hit<unknown>): boolean {
	return fit >= FIT.spread;
}

/** The data pages of what was found: above the indicators where data were asked for, else one below them. */
function dataPages(
	query: string,
	subjects: readonly Hit<Indicator>[],
	dataPage: (indicator: Indicator) => SitePage
): Hit<SitePage>[] {
	const areAsked = words(query)
		.map(fold)
		.some((word) => DATA_WORDS.includes(word));
	return subjects
		.filter(isNamed)
		.slice(0, areAsked ? MOST.dataPages : 1)
		.map(({ item, fit, isWhole }) => ({ item: dataPage(item), fit: areAsked ? fit + 1 : fit / 2, isWhole }));
}

function searchRooms(rooms: readonly SitePage[]): Search<SitePage> {
	return searchOf(rooms, ({ address, title }) => ({
		id: address,
		names: [title],
		aliases: PAGE_ALIASES[address] ?? [],
		codes: [],
		text: '',
		weight: 1
	}));
}
