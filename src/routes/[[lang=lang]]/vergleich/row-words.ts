import type { ComparedFigure, ComparedPlace, ComparedRow, Comparison } from '$lib/domain/comparison';
import { valueText } from '$lib/domain/figure-text';
import { pageColor } from '$lib/domain/page-color';
import type { Lang } from '$lib/i18n/lang';
import type { KeyEntry } from '$lib/ui/ColorKey.svelte';

/** Title of a row's indicator. */
export function rowTitle({ indicator }: ComparedRow, lang: Lang): string {
	return lang === 'de' ? indicator.titleDe : indicator.titleEn;
}

/** A value of a row with its unit; a dash for none. */
export function rowValue(row: ComparedRow, value: number | null, lang: Lang): string {
	return value === null ? '–' : valueText(row, value, lang);
}

/** Figure of a place in a row. */
export function figureOf({ figures }: ComparedRow, { code }: Pick<ComparedPlace, 'code'>): ComparedFigure | undefined {
	return figures.find((figure) => figure.code === code);
}

/** Lowest and highest of the peers and all places: the ends of a row's scale; null where nothing has a value. */
export function rowScale({ figures, spread }: ComparedRow): { readonly low: number; readonly high: number } | null {
	const values = figures.flatMap(({ observation }) => observation.value ?? []);
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
