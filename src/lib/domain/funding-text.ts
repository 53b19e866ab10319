import type { Period } from './funding-amount';
import { formatNumber, withSuffix, type NumberLang } from './format';

/** EUR as the house writes it: millions with one decimal from a hundred thousand on, whole euros below. */
export function euroText(value: number, million: string, lang: NumberLang): string {
	if (Math.abs(value) >= 100_000) return withSuffix(formatNumber(value / 1e6, 1, lang), `${million}\u00a0€`);
	return withSuffix(formatNumber(value, 0, lang), '€');
}

/** EUR per head: whole euros, one decimal below ten. */
export function perHeadText(value: number, lang: NumberLang): string {
	return withSuffix(smallText(value, lang), '€');
}

/** `2012–2021`, or one year. */
export function yearsText({ from, to }: Period): string {
	return from === to ? String(from) : `${from}–${to}`;
}

/** A share in per cent. */
export function shareText(value: number, lang: NumberLang): string {
	return withSuffix(smallText(value, lang), '%');
}

/** No decimals from ten on, one below; what is there but too little for one decimal is not written as zero. */
function smallText(value: number, lang: NumberLang): string {
	if (value > 0 && value < 0.05) return `<\u00a0${formatNumber(0.1, 1, lang)}`;
	return formatNumber(value, value !== 0 && Math.abs(value) < 10 ? 1 : 0, lang);
}

/** A text of a list of texts by a word of the data; the word itself where the list has none. */
export function wordFor(texts: Readonly<Record<string, string>>, word: string): string {
	return (Object.hasOwn(texts, word) ? texts[word] : undefined) ?? word;
}
