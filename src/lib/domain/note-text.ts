import { parseNote } from './group-note';

/** The words of a note; src/lib/i18n holds them for each language. */
export interface NoteTexts {
	readonly computed: string;
	readonly published: string;
	readonly notAggregable: string;
	readonly zeroDenominator: string;
	readonly missingMembers: (names: readonly string[]) => string;
	readonly without: (names: readonly string[]) => string;
}

/** The note of an observation in words, with members named by `nameOf`; empty where there is nothing to say. */
export function noteText(note: string | null, texts: NoteTexts, nameOf: (code: string) => string): string {
	const parsed = parseNote(note);
	switch (parsed?.kind) {
		case 'missing':
			return texts.missingMembers(parsed.regions.map(nameOf));
		case 'without':
			return texts.without(parsed.regions.map(nameOf));
		case 'published':
			return texts.published;
		case 'computed':
			return texts.computed;
		case 'not_aggregable':
			return texts.notAggregable;
		case 'zero_denominator':
			return texts.zeroDenominator;
		case undefined:
			return '';
		default:
			return parsed satisfies never;
	}
}
