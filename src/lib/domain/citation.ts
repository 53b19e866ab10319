import type { NumberLang } from './format';
import type { Source } from './indicator';

/** A source's citation without its licence, which gets a link of its own. */
export function citationWithoutLicence({ citationDe, citationEn, licence }: Source, lang: NumberLang): string {
	const full = lang === 'de' ? citationDe : citationEn;
	const ending = `; ${licence}`;
	return full.endsWith(ending) ? full.slice(0, -ending.length) : full;
}
