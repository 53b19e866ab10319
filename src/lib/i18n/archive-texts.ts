import type { archive as german } from './de/archive';
import type { Lang } from './lang';
import type { Translation } from './translation';

/** Texts about older versions of the data. */
export type ArchiveTexts = Translation<typeof german>;

/** Loads them in one language, apart from the interface messages: most readers never need them. */
export async function loadArchiveTexts(lang: Lang): Promise<ArchiveTexts> {
	switch (lang) {
		case 'de':
			return (await import('./de/archive')).archive;
		case 'en':
			return (await import('./en/archive')).archive;
		default:
			return lang satisfies never;
	}
}

/** The day an edition was filed, written out. */
export function filedText(isoDate: string, lang: Lang): string {
	return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}
