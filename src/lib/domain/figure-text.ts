import type { ChangeMeasure } from './change';
import { formatNumber, formatSigned, withSuffix, type NumberLang } from './format';
import type { Indicator, Unit } from './indicator';
import type { FigureWords } from './mode-texts';
import type { Result } from './result';

/** What decides how a figure and its change are written. */
export interface Measured {
	readonly indicator: Pick<Indicator, 'decimals'>;
	readonly unit: Pick<Unit, 'suffixDe' | 'suffixEn'>;
	readonly changeMeasure: ChangeMeasure;
}

/** The parts of a result that decide how a shown value is written. */
export type Figures = Measured & Pick<Result, 'view'> & { readonly indicator: Pick<Indicator, 'kind'> };

/** Written behind a value in a language: "%", "Mio. €"; empty for bare counts. */
export function unitSuffix(unit: Measured['unit'], lang: NumberLang): string {
	return lang === 'de' ? unit.suffixDe : unit.suffixEn;
}

/** Long form of a unit in a language: "Einwohner je km²". */
export function unitLabel(unit: Unit, lang: NumberLang): string {
	return lang === 'de' ? unit.labelDe : unit.labelEn;
}

/** Title of the result's indicator in a language. */
export function indicatorTitle({ indicator }: Pick<Result, 'indicator'>, lang: NumberLang): string {
	return lang === 'de' ? indicator.titleDe : indicator.titleEn;
}

/** A figure as measured, with its unit: "7,2 %", "205 307". */
export function valueText(
	{ indicator, unit }: Pick<Measured, 'indicator' | 'unit'>,
	value: number,
	lang: NumberLang
): string {
	return withSuffix(formatNumber(value, indicator.decimals, lang), unitSuffix(unit, lang));
}

/** Decimals a change is written with: growth in per cent has one, points at least one, differences those of the figure. */
export function changeDecimals({ indicator, changeMeasure }: Pick<Measured, 'indicator' | 'changeMeasure'>): number {
	const decimals: Record<ChangeMeasure, number> = {
		percent: 1,
		points: Math.max(1, indicator.decimals),
		difference: indicator.decimals,
		per_year: 2
	};
	return decimals[changeMeasure];
}

/** A number with the unit changes are counted in: "0,7 %", "1,2 Prozentpunkte", "310 €". `signed` writes the plus too. */
export function changeText(
	figures: Measured,
	value: number,
	options: {
		readonly lang: NumberLang;
		readonly words: Pick<FigureWords, 'points' | 'perYear'>;
		readonly signed: boolean;
	}
): string {
	const { lang, words, signed } = options;
	const suffixes: Record<ChangeMeasure, string> = {
		percent: '%',
		points: words.points,
		difference: unitSuffix(figures.unit, lang),
		per_year: words.perYear
	};
	const write = signed ? formatSigned : formatNumber;
	return withSuffix(write(value, changeDecimals(figures), lang), suffixes[figures.changeMeasure]);
}

/** A shown value in the view's mode with what belongs to it: the figure itself, the bare index, the signed change, the rank in words. */
export function shownText(figures: Figures, shown: number, lang: NumberLang, words: FigureWords): string {
	const { mode } = figures.view;
	const number = shownNumber(figures, shown, lang);
	switch (mode) {
		case 'value':
			return withSuffix(number, unitSuffix(figures.unit, lang));
		case 'per_head':
			return withSuffix(number, isMoney(figures) ? words.eurPerHead : words.perThousand);
		case 'per_km2':
			return withSuffix(withSuffix(number, unitSuffix(figures.unit, lang)), words.perKm2);
		case 'share':
			return withSuffix(number, '%');
		case 'index':
		case 'ratio':
			return number;
		case 'change':
		case 'difference':
		case 'cagr':
			return changeText(figures, shown, { lang, words, signed: true });
		case 'distance':
			return withSuffix(number, figures.changeMeasure === 'points' ? words.points : unitSuffix(figures.unit, lang));
		case 'rank':
			return words.rank(number);
		case 'percentile':
			return words.percentile(number);
		case 'zscore':
			return withSuffix(number, words.deviations);
		default:
			return mode satisfies never;
	}
}

/** A shown value as a bare number, with as many decimals as its mode deserves; signed where it can go both ways. */
export function shownNumber(figures: Figures, shown: number, lang: NumberLang): string {
	const { mode } = figures.view;
	const { decimals } = figures.indicator;
	switch (mode) {
		case 'value':
			return formatNumber(shown, decimals, lang);
		case 'per_head':
			return formatNumber(shown, isMoney(figures) ? 0 : 1, lang);
		case 'per_km2':
			return formatNumber(shown, isMoney(figures) ? 2 : 1, lang);
		case 'share':
			return formatNumber(shown, 2, lang);
		case 'index':
		case 'ratio':
			return formatNumber(shown, 1, lang);
		case 'change':
		case 'difference':
		case 'cagr':
			return formatSigned(shown, changeDecimals(figures), lang);
		case 'distance':
			return formatSigned(shown, figures.changeMeasure === 'points' ? changeDecimals(figures) : decimals, lang);
		case 'rank':
		case 'percentile':
			return formatNumber(shown, 0, lang);
		case 'zscore':
			return formatSigned(shown, 2, lang);
		default:
			return mode satisfies never;
	}
}

/** Decimals that shown values are written with. */
export function shownDecimals(figures: Figures): number {
	return /\.(\d+)$/.exec(shownNumber(figures, 0, 'en'))?.[1]?.length ?? 0;
}

function isMoney({ indicator }: Figures): boolean {
	return indicator.kind === 'money';
}
