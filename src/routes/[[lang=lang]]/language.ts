import { LANGS, type Lang } from '$lib/i18n/lang';

/** Language of a route's optional `lang` parameter; German without one. */
export function languageOf(param: string | undefined): Lang {
	return LANGS.find((lang) => lang === param) ?? 'de';
}
