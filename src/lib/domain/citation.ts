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

/** „…, Ausgabe Februar 2026“ and „…, Ausgabe 2023“ as one citation: what differs behind the last comma only, and begins with the same word there. */
function joinedEditions(citations: readonly string[], lang: NumberLang): string[] {
	const tails = new Map<string, string[]>();
	for (const citation of citations) {
		const [, table = citation, edition = ''] = /^(.+), (\p{L}+ [^,]+)$/u.exec(citation) ?? [];
		const key = edition === '' ? citation : `${table}, ${edition.split(' ')[0]}`;
		tails.set(key, [...(tails.get(key) ?? []), edition === '' ? '' : edition.slice(edition.indexOf(' '))]);
	}
	const list = new Intl.ListFormat(lang, { type: 'conjunction' });
	return [...tails].map(
		([key, ends]) => key + (ends.join('') === '' ? '' : ` ${list.format(ends.map((end) => end.trim()))}`)
	);
}

/**
 * Sources as one text, those of one licence together: their citations, no text twice, editions of one table together, and behind them the licence.
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
			const texts = joinedEditions([...new Set(own.map((source) => citationWithoutLicence(source, lang)))], lang);
			return `${texts.join('; ')}, ${texts.length > 1 ? each(nameOf(licence)) : nameOf(licence)}`;
		})
		.join('; ');
}
