import type { NumberLang } from './format';
import type { Source } from './indicator';

/** A source's citation without its licence, which gets a link of its own. */
export function citationWithoutLicence(source: Source, lang: NumberLang): string {
	const full = lang === 'de' ? source.citationDe : source.citationEn;
	const ending = `; ${licenceName(source, lang)}`;
	return full.endsWith(ending) ? full.slice(0, -ending.length) : full;
}

export function licenceName({ licenceDe, licenceEn }: Source, lang: NumberLang): string {
	return lang === 'de' ? licenceDe : licenceEn;
}

/** A licence by its abbreviation, where its name gives one in brackets. */
export function shortLicence(licence: string): string {
	return /\(([^()]+)\)$/.exec(licence)?.[1] ?? licence;
}

/**
 * Sources as one text, those of one licence together: their citations, no text twice, and behind them the licence.
 *
 * @param each "each under" a licence, for several of them
 * @param nameOf how a licence is called
 */
export function citationsByLicence(
	sources: readonly Source[],
	lang: NumberLang,
	each: (licence: string) => string,
	nameOf: (licence: string) => string = (licence) => licence
): string {
	const licences = [...new Set(sources.map((source) => licenceName(source, lang)))];
	return licences
		.map((licence) => {
			const own = sources.filter((source) => licenceName(source, lang) === licence);
			const texts = [...new Set(own.map((source) => citationWithoutLicence(source, lang)))];
			return `${texts.join('; ')}, ${texts.length > 1 ? each(nameOf(licence)) : nameOf(licence)}`;
		})
		.join('; ');
}
