import type { SheetTexts } from '$lib/export/sheet';
import type { PaperTexts } from '$lib/i18n/paper-texts';

/** Signs of an address on paper, where it ends in more than a view needs. */
const LONGEST_LINK = 300;

/** An address as it is printed. A query of the console too long for it stands below as it was typed, or as much of it as leaves the drawing room. */
export function printedLink(
	link: string,
	words: Pick<PaperTexts, 'query' | 'queryCut'>
): Pick<SheetTexts, 'link' | 'linkNote'> {
	const [short = link] = link.split('#');
	if (link.length <= LONGEST_LINK || short === link) return { link };
	return { link: short, linkNote: printedQuery(link.slice(short.length + 1), words) };
}

/** Signs of a query on paper: about as many as ten lines below a drawing of a text's width. */
const LONGEST = 1200;

/**
 * A query of the console as it is printed below a drawing: whole, or its beginning with a word where the whole is. Lines are kept only where a comment ends with one.
 *
 * @param escaped what stands behind the hash of the address
 */
function printedQuery(escaped: string, { query, queryCut }: Pick<PaperTexts, 'query' | 'queryCut'>): string {
	const typed = decoded(escaped);
	const lines = typed.includes('--') ? typed.split('\n') : [typed];
	const text = lines
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
	return text.length <= LONGEST ? query(text) : queryCut(text.slice(0, LONGEST).trimEnd());
}

function decoded(escaped: string): string {
	try {
		return decodeURIComponent(escaped);
	} catch {
		// A broken escape: as it stands in the address.
		return escaped;
	}
}
