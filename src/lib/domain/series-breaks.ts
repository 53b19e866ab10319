import type { NumberLang } from './format';
import type { Indicator, SeriesBreak } from './indicator';

/**
 * What the catalogue says about a break in `year` of the courses with these codes. Codes begin with their country;
 * where only groups are broken, every reason of that year may apply.
 */
export function breaksIn({ breaks }: Indicator, year: number, codes: readonly string[]): SeriesBreak[] {
	const ofYear = breaks.filter((candidate) => candidate.year === year);
	const ofCountries = ofYear.filter(({ countries }) =>
		codes.some((code) => countries.some((country) => code.startsWith(country)))
	);
	return ofCountries.length > 0 ? ofCountries : ofYear;
}

/** The full reason of a break in a language. */
export function breakReason({ reasonDe, reasonEn }: SeriesBreak, lang: NumberLang): string {
	return lang === 'de' ? reasonDe : reasonEn;
}

/** The reason's key word, up to its colon: "Zensus 2022". Without a colon the whole reason, without full stop. */
export function breakHead(found: SeriesBreak, lang: NumberLang): string {
	const [head = ''] = breakReason(found, lang).split(':');
	return head.trim().replace(/\.$/, '');
}
