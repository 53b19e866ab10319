import { BLANK_PAGE } from '$lib/domain/embed-drawings';

/** Nothing links to embeds, so that each names its pages itself. */
export const bothLanguages = (): { lang?: string }[] => [{}, { lang: 'en' }];

/** With the drawing of the default view and without, in both languages. */
export const embedPages = (): { lang?: string; blank?: string }[] =>
	bothLanguages().flatMap((page) => [page, { ...page, blank: BLANK_PAGE }]);
