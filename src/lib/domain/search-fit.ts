import { OPTIONAL_WORDS } from './aliases';
import { fold, spellings, words } from './search-terms';

/** How well a query fits an item, comparable between items of all kinds. Grades within a level add less than 1. */
export const FIT = {
	/** The item is called exactly so. */
	name: 6,
	/** One of its aliases or its code is exactly so. */
	alias: 5,
	/** Its name is what was typed less words like "Stadt". */
	bareName: 4,
	/** All words stand in one name or alias. */
	phrase: 2,
	/** All words stand in its names and aliases together. */
	spread: 1
} as const;

/** A name as its words, each in all its spellings. */
export type Phrase = readonly (readonly string[])[];

export function phraseOf(text: string): Phrase {
	return words(text).map(spellings);
}

/** Names and aliases that a query is held against. */
export interface Called {
	readonly names: readonly Phrase[];
	readonly aliases: readonly Phrase[];
}

/** What was typed: all words, and those without which nothing is meant. */
export interface Typed {
	readonly all: readonly string[];
	readonly needed: readonly string[];
}

/** The words of a query; "Stadt" in "Stadt Güstrow" is optional, alone it is what is looked for. */
export function typedOf(query: string): Typed {
	const all = words(query).map(fold);
	const needed = all.filter((word) => !OPTIONAL_WORDS.has(word));
	return { all, needed: needed.length > 0 ? needed : all };
}

/** A name of few more words than were typed comes before one of many, up to so many more. */
const MOST_REST = 5;

/** From how many letters on the inside of a compound counts: "quote" in Arbeitslosenquote. */
const SHORTEST_INSIDE = 4;

/** How well an item fits. `near` are words that the index found for a typing error. */
export function fitOf(typed: Typed, { names, aliases }: Called, near: ReadonlySet<string>): number {
	if (names.some((phrase) => isSame(typed.all, phrase))) return FIT.name;
	if (aliases.some((phrase) => isSame(typed.all, phrase))) return FIT.alias;
	if (typed.needed !== typed.all && names.some((phrase) => isSame(typed.needed, phrase))) return FIT.bareName;
	const all = [...names, ...aliases];
	return Math.max(
		...all.map((phrase) => {
			const grade = gradeOf(typed.needed, phrase, near);
			if (grade === null) return 0;
			const bonus = typed.all.length === typed.needed.length ? 0 : (gradeOf(typed.all, phrase, near) ?? 0);
			const rest = Math.min(MOST_REST, Math.max(0, phrase.length - typed.all.length));
			return FIT.phrase + grade + bonus / 2 - rest / 100;
		}),
		spreadFit(typed, all.flat(), near)
	);
}

function spreadFit(typed: Typed, phrase: Phrase, near: ReadonlySet<string>): number {
	const grade = gradeOf(typed.needed, phrase, near);
	return grade === null ? 0 : FIT.spread + grade;
}

function isSame(query: readonly string[], phrase: Phrase): boolean {
	return query.length === phrase.length && query.every((word, i) => phrase[i]?.includes(word));
}

/** Mean closeness of the query's words, below 1; null where one of them is missing. */
function gradeOf(query: readonly string[], phrase: Phrase, near: ReadonlySet<string>): number | null {
	let sum = 0;
	for (const word of query) {
		const closest = Math.max(0, ...phrase.flat().map((term) => closeness(word, term, near)));
		if (closest === 0) return null;
		sum += closest;
	}
	return query.length === 0 ? null : sum / query.length;
}

function closeness(word: string, term: string, near: ReadonlySet<string>): number {
	if (term === word) return 0.9;
	if (term.startsWith(word)) return 0.7;
	if (word.length >= SHORTEST_INSIDE && term.includes(word)) return 0.5;
	return near.has(term) ? 0.3 : 0;
}
