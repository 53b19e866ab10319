import type { messages as german } from './de';
import type { Lang } from './lang';
import type { Translation } from './translation';

/** All interface texts, by area. */
export type Messages = Translation<typeof german>;

/** Loads the texts of one language; each language is a chunk of its own. */
export async function loadMessages(lang: Lang): Promise<Messages> {
	switch (lang) {
		case 'de':
			return (await import('./de')).messages;
		case 'en':
			return (await import('./en')).messages;
		default:
			return lang satisfies never;
	}
}
