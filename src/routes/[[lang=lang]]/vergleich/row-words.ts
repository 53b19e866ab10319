import type { ComparedFigure, ComparedPlace, ComparedRow, Comparison } from '$lib/domain/comparison';
import { changeUnit, totalText, yearlyText } from '$lib/domain/comparison-change';
import { valueText } from '$lib/domain/figure-text';
import { pageColor } from '$lib/domain/page-color';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { KeyEntry } from '$lib/ui/ColorKey.svelte';

export interface Words {
	readonly t: Messages;
	readonly lang: Lang;
}

/** Title of a row's indicator. */
export function rowTitle({ indicator }: Pick<ComparedRow, 'indicator'>, lang: Lang): string {
	return lang === 'de' ? indicator.titleDe : indicator.titleEn;
}

/** The year of a row's values, or the years its changes lie between. */
export function rowPeriod({ since, year }: ComparedRow): string {
	return since && since.year < year ? `${since.year}\u2060–\u2060${year}` : String(year);
}

/** What a row's changes are counted in; empty where it has none. */
export function rowChangeUnit({ since, unit }: ComparedRow, { t, lang }: Words): string {
	return since ? changeUnit(since.measure, unit, lang, t.comparison.points) : '';
}

/** What a row compares, with its unit: a value, or a change per year; a dash for none. */
export function rowValue(row: ComparedRow, value: number | null, words: Words): string {
	if (value === null) return '–';
	const { since, indicator } = row;
	if (!since) return valueText(row, value, words.lang);
	return yearlyText(value, since.measure, indicator, rowChangeUnit(row, words), words.lang);
}

/** What a row compares of a place; why it can't be told where a break forbids it. */
export function figureText(row: ComparedRow, figure: ComparedFigure | undefined, words: Words): string {
	if (figure?.change?.kind === 'break') return words.t.comparison.broken;
	return rowValue(row, figure?.shown ?? null, words);
}

/** A point of a course: a value, or the whole change since the row's first year. */
export function courseText(row: ComparedRow, value: number | null, words: Words): string {
	if (value === null) return '–';
	const { since, indicator } = row;
	if (!since) return valueText(row, value, words.lang);
	return totalText(value, since.measure, indicator, rowChangeUnit(row, words), words.lang);
}

/** Figure of a place in a row. */
export function figureOf({ figures }: ComparedRow, { code }: Pick<ComparedPlace, 'code'>): ComparedFigure | undefined {
	return figures.find((figure) => figure.code === code);
}

/** Lowest and highest of the peers and all places: the ends of a row's scale; null where nothing has a value. */
export function rowScale({ figures, spread }: ComparedRow): { readonly low: number; readonly high: number } | null {
	const values = figures.flatMap(({ shown }) => shown ?? []);
	const all = spread ? [...values, spread.min, spread.max] : values;
	return all.length === 0 ? null : { low: Math.min(...all), high: Math.max(...all) };
}

/** Where a value stands on a row's scale, per cent; the middle where the scale has no length. */
export function positionOn({ low, high }: { readonly low: number; readonly high: number }, value: number): number {
	return high === low ? 50 : ((value - low) / (high - low)) * 100;
}

/** What the colours of the places stand for, the ranked one strong. */
export function placeKey({ places }: Pick<Comparison, 'places'>, focus: string): KeyEntry[] {
	return places.map(({ code, name, color }) => ({ text: name, color: pageColor(color), strong: code === focus }));
}
