export const LANGS = ['de', 'en'] as const;
/** Interface languages; the first is the default and has no prefix in the address. Danish and Polish are meant to follow. */
export type Lang = (typeof LANGS)[number];

/** `/indikatoren` in a language: German has no prefix, English lives under `/en`. */
export function localPath(path: string, lang: Lang): string {
	if (lang === 'de') return path;
	return path === '/' ? `/${lang}` : `/${lang}${path}`;
}

/** Language and unprefixed path of an address path. */
export function splitPath(pathname: string): { lang: Lang; path: string } {
	const [, first = '', ...rest] = pathname.split('/');
	const lang = LANGS.find((candidate) => candidate === first && candidate !== 'de');
	if (!lang) return { lang: 'de', path: pathname || '/' };
	return { lang, path: `/${rest.join('/')}` };
}

/** The address of the same page in a language, with its query and what stands behind its hash. @throws TypeError for what is no whole address */
export function addressIn(address: string, lang: Lang): URL {
	const url = new URL(address);
	url.pathname = localPath(splitPath(url.pathname).path, lang);
	return url;
}
