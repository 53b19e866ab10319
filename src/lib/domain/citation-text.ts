/** What a citation of a view says. */
export interface Cited {
	readonly title: string;
	readonly site: string;
	/** Address with data version. */
	readonly url: string;
	readonly dataVersion: string;
	/** Day of access. */
	readonly accessed: Date;
	readonly sourceLine: string;
}

export const CITATION_STYLES = ['plain', 'bibtex', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Words that a style needs in the language of the page. */
export interface CitationWords {
	readonly version: (version: string) => string;
	readonly accessed: (date: string) => string;
}

/**
 * A view cited in a style: one sentence; a BibTeX entry (`@misc`, with braces around what must keep its capitals); or as the Chicago Manual of Style
 * cites web pages (17th edition, 14.207), which is in English.
 */
export function citationText(style: CitationStyle, cited: Cited, words: CitationWords, lang: 'de' | 'en'): string {
	const { title, site, url, dataVersion, accessed, sourceLine } = cited;
	const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(accessed);
	if (style === 'plain') return `${site}: ${title}. ${words.version(dataVersion)}, ${words.accessed(day)}, ${url}`;
	if (style === 'chicago') {
		const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(accessed);
		return `${site}. “${title}.” Data version ${dataVersion}. Accessed ${date}. ${url}.`;
	}
	const iso = accessed.toISOString().slice(0, 10);
	const said = words.version(dataVersion);
	// The line below a drawing names the version itself.
	const note = [...(sourceLine.includes(said) ? [] : [said]), sourceLine].filter((text) => text !== '').join('. ');
	return [
		`@misc{regiopolatlas_${dataVersion}_${iso.replaceAll('-', '')}_${keyOf(title)},`,
		`  title = {{${tex(title)}}},`,
		`  author = {{${tex(site)}}},`,
		`  year = {${iso.slice(0, 4)}},`,
		`  url = {${url}},`,
		`  urldate = {${iso}},`,
		`  note = {${tex(note)}}`,
		'}'
	].join('\n');
}

/** A title as part of a key: two views cited on one day must not have the same. */
function keyOf(title: string): string {
	const ascii = title.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
	return ascii
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 40);
}

/** Signs that TeX would read as commands, escaped. */
function tex(text: string): string {
	const signs: Record<string, string> = {
		'\\': '\\textbackslash{}',
		'~': '\\textasciitilde{}',
		'^': '\\textasciicircum{}'
	};
	return text.replace(/[\\~^&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
}
