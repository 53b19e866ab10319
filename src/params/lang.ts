import { LANGS } from '$lib/i18n/lang';

/** The language prefixes of addresses: every language except German, which has none. */
export function match(param: string): boolean {
	return LANGS.some((lang) => lang === param && lang !== 'de');
}
