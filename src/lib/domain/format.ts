/** Interface language of a number; decimal comma in German, decimal point in English. */
export type NumberLang = 'de' | 'en';

const NARROW_NO_BREAK = '\u202f';
const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

/**
 * A number as the house writes it: decimal comma (German), thousands in groups parted by a narrow no-break space but none
 * in four-digit numbers, true minus. Rounded half away from zero to `decimals` places; a value that rounds to zero has no sign.
 */
export function formatNumber(value: number, decimals: number, lang: NumberLang): string {
	const fixed = roundHalfAway(Math.abs(value), decimals).toFixed(decimals);
	const [whole = '0', fraction] = fixed.split('.');
	const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, NARROW_NO_BREAK) : whole;
	const text = fraction ? `${grouped}${lang === 'de' ? ',' : '.'}${fraction}` : grouped;
	const isZero = /^[0.]*$/.test(fixed);
	return value < 0 && !isZero ? MINUS + text : text;
}

/** Like formatNumber, with a plus before positive numbers: for changes and balances. */
export function formatSigned(value: number, decimals: number, lang: NumberLang): string {
	const text = formatNumber(value, decimals, lang);
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A number with its unit's suffix behind a no-break space ("5,2 %", "1,2 Mio. €"). */
export function withSuffix(text: string, suffix: string): string {
	return suffix === '' ? text : text + NO_BREAK + suffix;
}

/** Formatted value for a narrow place, axis or label: 1 234 567 → "1,2 Mio." (German), "1.2 m" (English). */
export function formatCompact(value: number, decimals: number, lang: NumberLang): string {
	const size = Math.abs(value);
	if (size >= 1e9) return withSuffix(formatNumber(value / 1e9, 1, lang), lang === 'de' ? 'Mrd.' : 'bn');
	if (size >= 1e6) return withSuffix(formatNumber(value / 1e6, 1, lang), lang === 'de' ? 'Mio.' : 'm');
	return formatNumber(value, size >= 1000 ? 0 : decimals, lang);
}

function roundHalfAway(size: number, decimals: number): number {
	const shifted = Number(`${size}e${decimals}`);
	return Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${decimals}`) : size;
}
