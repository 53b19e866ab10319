import type { ChangeMeasure } from './change';
import { formatNumber, formatSigned, withSuffix, type NumberLang } from './format';
import type { Indicator, Unit } from './indicator';
import type { Result } from './result';

/** What decides how a figure and its change are written. */
export interface Measured {
	readonly indicator: Pick<Indicator, 'decimals'>;
	readonly unit: Pick<Unit, 'suffixDe' | 'suffixEn'>;
	readonly changeMeasure: ChangeMeasure;
}

/** The parts of a result that decide how a shown value is written. */
export type Figures = Measured & Pick<Result, 'view'>;

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
		difference: indicator.decimals
	};
	return decimals[changeMeasure];
}

/**
 * A number with the unit changes are counted in: "0,7 %", "1,2 Prozentpunkte", "310 €". `signed` writes the plus too.
 * `points` is the word for percentage points.
 */
export function changeText(
	figures: Measured,
	value: number,
	options: { readonly lang: NumberLang; readonly points: string; readonly signed: boolean }
): string {
	const { lang, points, signed } = options;
	const suffixes: Record<ChangeMeasure, string> = {
		percent: '%',
		points,
		difference: unitSuffix(figures.unit, lang)
	};
	const write = signed ? formatSigned : formatNumber;
	return withSuffix(write(value, changeDecimals(figures), lang), suffixes[figures.changeMeasure]);
}

/** A shown value in the view's mode: the figure itself, the bare index, or the signed change. */
export function shownText(figures: Figures, shown: number, lang: NumberLang, points: string): string {
	switch (figures.view.mode) {
		case 'value':
			return valueText(figures, shown, lang);
		case 'index':
			return formatNumber(shown, 1, lang);
		case 'change':
			return changeText(figures, shown, { lang, points, signed: true });
		default:
			return figures.view.mode satisfies never;
	}
}
