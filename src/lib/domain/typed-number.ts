import { formatNumber, type NumberLang } from './format';

/** Spaces that group digits: as typed, no-break, thin and narrow no-break. */
const SPACE = '[ \\u00a0\\u2009\\u202f]';

/**
 * A number as readers of a language type it: decimal sign of the language, thousands in threes parted by its sign or by spaces, any kind of minus.
 * Null for everything else: what could be meant in two ways is not guessed at.
 */
export function typedNumber(text: string, lang: NumberLang): number | null {
	const [decimal, thousands] = lang === 'de' ? [',', '\\.'] : ['\\.', ','];
	const whole = [thousands, SPACE].map((sign) => `[1-9]\\d{0,2}(?:${sign}\\d{3})+`);
	const shape = new RegExp(
		`^([-+\\u2212\\u2013]?)(${[...whole, '\\d+'].join('|')}|(?=${decimal}))(?:${decimal}(\\d+))?$`
	);
	const found = shape.exec(text.trim());
	if (!found) return null;
	const [, sign = '', digits = '', fraction = ''] = found;
	const size = Number(`${digits.replaceAll(/\D/g, '') || '0'}.${fraction || '0'}`);
	if (!Number.isFinite(size)) return null;
	return size !== 0 && sign !== '' && sign !== '+' ? -size : size;
}

/** A number in full as a field shows it and `typedNumber` reads it. */
export function writtenNumber(value: number, lang: NumberLang): string {
	return formatNumber(value, decimalsOf(value), lang);
}

/** The places behind the decimal sign that tell a number from its neighbours; those of 1e-7 are seven. */
function decimalsOf(value: number): number {
	const [mantissa = '', exponent = '0'] = String(value).split('e');
	return Math.min(100, Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent)));
}
