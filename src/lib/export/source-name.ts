import { citationWithoutLicence } from '../domain/citation';
import type { Source } from '../domain/indicator';
import { shortPublisher } from '../domain/short-publisher';
import type { Lang } from '../i18n/lang';

/** Who published a source, as short as its citation in the language says it: "Eurostat", "BBSR", "Europäische Kommission". */
export function sourceName(source: Source, lang: Lang): string {
	const citation = shortPublisher(citationWithoutLicence(source, lang));
	// "infas, DLR, IVT und infas 360 (2025): …": several authors and a year.
	const authors = /^([^:]*) \(\d{4}\): /.exec(citation)?.[1];
	return authors ?? citation.split(/, |: /)[0] ?? citation;
}
