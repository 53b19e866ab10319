import type { Fit } from './correlation';
import { formatNumber, type NumberLang } from './format';

/** Digits of a coefficient that say something. */
const DIGITS = 3;

/** The equation of a regression line as it is drawn: `y = 2380 − 79,9 x`, of decimal logarithms where an axis is logarithmic. */
export function fitEquation(
	{ slope, intercept }: Pick<Fit, 'slope' | 'intercept'>,
	{ logX, logY }: { readonly logX: boolean; readonly logY: boolean },
	lang: NumberLang
): string {
	const log = { de: 'lg', en: 'log10' }[lang];
	const of = (name: string, isLog: boolean): string => (isLog ? `${log} ${name}` : name);
	const sign = slope < 0 ? '−' : '+';
	return `${of('y', logY)} = ${digits(intercept, lang)} ${sign} ${digits(Math.abs(slope), lang)} ${of('x', logX)}`;
}

function digits(value: number, lang: NumberLang): string {
	const power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
	const decimals = Math.max(0, DIGITS - 1 - power);
	// Below this a number has more zeros than digits.
	if (decimals <= 8) return formatNumber(value, decimals, lang);
	return `${formatNumber(value / 10 ** power, DIGITS - 1, lang)} · 10^${power}`;
}
