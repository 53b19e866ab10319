import type { NumberLang } from './format';
import type { Indicator, SeriesBreak } from './indicator';

/** Years that the first value of a new segment may come after the break that the catalogue declares, where values are missing or of 31 December. */
const LATE_YEARS = 2;

/**
 * What the catalogue says about a break in `year` of the courses with these codes. Codes begin with their country;
 * where only groups are broken, every reason of that year may apply. Where nothing is declared for the year, the last
 * break shortly before it is the reason.
 */
export function breaksIn({ breaks }: Pick<Indicator, 'breaks'>, year: number, codes: readonly string[]): SeriesBreak[] {
	for (let late = 0; late <= LATE_YEARS; late++) {
		const ofYear = breaks.filter((candidate) => candidate.year === year - late);
		const ofCountries = ofYear.filter(({ countries }) =>
			codes.some((code) => countries.some((country) => code.startsWith(country)))
		);
		const found = ofCountries.length > 0 || codes.some(isOfCountry) ? ofCountries : ofYear;
		if (found.length > 0) return found;
	}
	return [];
}

/** Breaks as a list tells them: what has the same year and reason is one break of all the countries it names. */
export function mergedBreaks(breaks: readonly SeriesBreak[]): SeriesBreak[] {
	const merged = new Map<string, SeriesBreak>();
	for (const one of breaks) {
		const key = `${one.year} ${one.reasonDe}`;
		const known = merged.get(key);
		merged.set(key, known ? { ...known, countries: [...new Set([...known.countries, ...one.countries])] } : one);
	}
	return [...merged.values()];
}

/** Codes of units begin with their country in capitals, codes of groups are in small letters. */
function isOfCountry(code: string): boolean {
	return /^[A-Z]{2}/.test(code);
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
