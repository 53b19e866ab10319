import { messages as german } from '../../../src/lib/i18n/de';
import { messages as english } from '../../../src/lib/i18n/en';
import { LANGS, localPath, type Lang } from '../../../src/lib/i18n/lang';
import type { Messages } from '../../../src/lib/i18n/messages';

/** The very texts the pages are made with. */
export const TEXTS: Readonly<Record<Lang, Messages>> = { de: german, en: english };

/** Address of /indikatoren in a language; `query` without its question mark. */
export function indicatorsPath(query = '', lang: Lang = 'de'): string {
	return localPath('/indikatoren', lang) + (query === '' ? '' : `?${query}`);
}

/** Beginning and end of a text that is made around a part nobody knows in advance. */
export function around(text: (part: string) => string): RegExp {
	const [before = '', after = ''] = text('\0').split('\0').map(escapePattern);
	return new RegExp(`^${before}.+${after}$`);
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const PATHS = [
	'/',
	'/indikatoren',
	'/indikatoren/zwei',
	'/pendeln',
	'/foerderung',
	'/vergleich',
	'/profil',
	'/profil/DE803',
	'/daten',
	'/daten/gdp_per_head',
	'/daten/sql',
	'/hilfe',
	'/barrierefreiheit',
	'/datenschutz',
	'/impressum'
] as const;

/** Every page in every language. */
export const PAGES: readonly string[] = LANGS.flatMap((lang) => PATHS.map((path) => localPath(path, lang)));
