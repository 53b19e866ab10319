import type { DrawnWords } from '../i18n/paper-texts';

/** Names of a tie that are told; more of them are counted. */
const MOST_NAMES = 3;

/** Names as a list in the language: "A und B", "A, B und 12 weitere". */
export function namesText(names: readonly string[], { paper, lang }: Pick<DrawnWords, 'paper' | 'lang'>): string {
	const list = new Intl.ListFormat(lang);
	if (names.length <= MOST_NAMES) return list.format(names);
	const shown = names.slice(0, MOST_NAMES - 1);
	return list.format([...shown, paper.findings.others(names.length - shown.length)]);
}
