import type { paper as german } from './de/paper';
import type { Lang } from './lang';
import type { Messages } from './messages';
import type { Translation } from './translation';

/** Texts of files, captions and citations, and of the dialog that makes them. */
export type PaperTexts = Translation<typeof german>;

/** What a drawing on paper is described with, in one language. */
export interface DrawnWords {
	readonly t: Messages;
	readonly lang: Lang;
	readonly paper: PaperTexts;
}

/** Loads them in one language, apart from the interface messages: most readers never need them. */
export async function loadPaperTexts(lang: Lang): Promise<PaperTexts> {
	switch (lang) {
		case 'de':
			return (await import('./de/paper')).paper;
		case 'en':
			return (await import('./en/paper')).paper;
		default:
			return lang satisfies never;
	}
}
