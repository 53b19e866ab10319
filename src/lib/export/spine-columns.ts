import { PAPER } from '../domain/paper-colors';
import { group, linePath, textLines, unbreakable, type Measure, type Scene } from '../domain/scene';
import { LackOfWidth } from './lack-of-width';
import type { SpineContent, SpineRow } from './spine-scene';

/** Letters of the chart against the sheet's. */
export const SIZE = 0.85;
/** Heads of columns and the numbers below a scale against the chart's letters. */
const HEAD = 0.9;
export const LIMIT = 0.78;
/** Least width of a scale, letters. */
const LEAST_TRACK = 6;

/** Left edges and widths, px. */
export interface Columns {
	readonly title: number;
	/** Right edge of values. */
	readonly value: number;
	readonly left: number;
	readonly track: number;
	readonly width: number;
}

/** Columns as wide as their texts need, the scale in what is left. @throws LackOfWidth */
export function columnsOf({ rows, columns }: SpineContent, width: number, size: number, measure: Measure): Columns {
	const wide = (texts: readonly string[], letter = size, weight: 400 | 600 = 400): number =>
		Math.max(0, ...texts.map((text) => measure(text, letter, weight)));
	const titles = rows.map((row) => row.title);
	const title = Math.max(
		wide(titles.flatMap(unbreakable)) - size * 0.5,
		wide(unbreakable(columns.title), size * HEAD),
		Math.min(width * 0.3, wide(titles))
	);
	const valueWidth = wide(
		rows.map(({ value }) => value),
		size,
		600
	);
	const rankWidth = wide([columns.rank, ...rows.map(({ rank }) => rank)]);
	const value = title + size + valueWidth;
	const left = value + size * 1.8;
	const track = width - rankWidth - size * 1.4 - left;
	const ends = wide(unbreakable(columns.low), size * HEAD) + wide(unbreakable(columns.high), size * HEAD);
	const limits = rows.map(({ spread }) => (spread ? wide([spread.limits.join('')], size * LIMIT) : 0));
	const said = rows.map(({ spread, noSpread }) => (spread ? 0 : wide([noSpread], size * LIMIT)));
	const least = Math.max(size * LEAST_TRACK, ends + size, ...limits.map((one) => one + size * LIMIT), ...said);
	if (track < least) throw new LackOfWidth(((width + least - track) / size) * SIZE);
	return { title, value, left, track, width };
}

/** What the columns are, on as many lines as there must be. */
export function headScene(
	{ columns }: SpineContent,
	at: Columns,
	size: number,
	measure: Measure
): { scene: Scene; height: number } {
	const small = size * HEAD;
	const broken = (text: string, width: number): string[] => textLines(text, width, small, measure);
	const half = (at.track - size) / 2;
	const isWide = measure(`${columns.low}${columns.high}`, small) + size <= at.track;
	const texts = [
		{ lines: broken(columns.title, at.title), x: 0, anchor: 'start' },
		{ lines: isWide ? [columns.low] : broken(columns.low, half), x: at.left, anchor: 'start' },
		{ lines: isWide ? [columns.high] : broken(columns.high, half), x: at.left + at.track, anchor: 'end' },
		{ lines: [columns.rank], x: at.width, anchor: 'end' }
	] as const;
	const most = Math.max(...texts.map(({ lines }) => lines.length));
	const height = size * (0.6 + most);
	return {
		height,
		scene: group([
			...texts.flatMap(({ lines, x, anchor }) =>
				lines.map((text, i): Scene => ({
					kind: 'text',
					text,
					x,
					y: size * (1 + most - lines.length + i),
					size: small,
					anchor,
					fill: PAPER.textSoft
				}))
			),
			{ kind: 'path', d: linePath(0, height, at.width, height), stroke: PAPER.text, strokeWidth: size / 12 }
		])
	};
}

/** The name of a figure beside its value. */
export function titleLines({ title }: SpineRow, at: Columns, size: number, measure: Measure): string[] {
	return textLines(title, at.title + size * 0.5, size, measure);
}
