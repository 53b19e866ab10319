import { PAPER } from '../domain/paper-colors';
import type { Row } from '../domain/result';
import type { RankingScale } from '../domain/ranking-scale';
import { group, linePath, rectPath, textLines, type Measure, type Scene } from '../domain/scene';
import { LackOfHeight } from './lack-of-height';
import { LackOfWidth } from './lack-of-width';
import type { Block } from './legend-scene';

/** A row of the ranking, or how many were left out between two. */
type RankedItem =
	| { readonly kind: 'row'; readonly row: Pick<Row, 'region' | 'name' | 'shown' | 'rank'> }
	| { readonly kind: 'gap'; readonly count: number };

/** A ranking in words and lengths. */
export interface RankingContent {
	readonly items: readonly RankedItem[];
	readonly scale: RankingScale;
	readonly lengthOf: (shown: number) => number;
	readonly text: (shown: number, region: string) => string;
	/** Status signs and words behind a value, '' for none. */
	readonly statusOf: (region: string) => string;
	/** Of a marked place, which is bold, too; null for all others. */
	readonly colorOf: (region: string) => string | null;
	/** Of all others; grey where it is left out. */
	readonly barColor?: string;
	/** A bar made of parts one behind the other, by their shares of it; one part where it is left out. */
	readonly partsOf?: (region: string) => readonly { readonly share: number; readonly color: string }[];
	readonly skipped: (count: number) => string;
	/** Place on the scale and words of the reference line; null for none. */
	readonly reference: { readonly length: number; readonly text: string } | null;
	/** Said below: how many have no value. */
	readonly note: string;
}

interface Frame {
	readonly width: number;
	readonly fontSize: number;
	readonly measure: Measure;
}

/** Of bars that nothing marks. */
export const PLAIN_BAR = '#a9b6be';

/** Height of a row in letters. */
const ROW = 1.7;

/** Rows that a ranking has at least, where there are so many; least width of its bars, letters. */
const [LEAST_ROWS, LEAST_TRACK] = [3, 4];

/**
 * A ranking of as many rows as there is room for.
 *
 * @param count all rows that there are
 * @param contentOf a ranking of no more than so many rows, as far as it can do with them
 * @throws LackOfHeight, LackOfWidth
 */
export function fittingRanking(
	{ height, ...frame }: Frame & { readonly height: number },
	count: number,
	contentOf: (rows: number) => RankingContent
): Scene {
	const least = Math.min(LEAST_ROWS, Math.max(1, count));
	for (let rows = Math.max(least, Math.min(count, Math.floor(height / (frame.fontSize * ROW)))); ; rows--) {
		const block = rankingScene(contentOf(rows), frame);
		if (block.height <= height) return block.scene;
		if (rows <= least) throw new LackOfHeight(block.height - height);
	}
}

/** Bars by rank, longest first as on the page; the selected ones in their colours and bold. */
function rankingScene(content: RankingContent, { width, fontSize, measure }: Frame): Block {
	const row = fontSize * ROW;
	const size = fontSize;
	const rows = content.items.flatMap((item) => (item.kind === 'row' ? [item.row] : []));
	const valueText = (region: string, shown: number): string => content.text(shown, region) + content.statusOf(region);
	const rankWidth = Math.max(0, ...rows.map(({ rank }) => measure(`${rank ?? ''}`, size * 0.9))) + size * 0.6;
	const nameWidth =
		Math.min(width * 0.4, Math.max(0, ...rows.map(({ name }) => measure(name, size, 600)))) + size * 0.7;
	const valueWidth = Math.max(0, ...rows.map(({ region, shown }) => measure(valueText(region, shown ?? 0), size, 600)));
	const [left, track] = [rankWidth + nameWidth, width - rankWidth - nameWidth - valueWidth - size * 0.7];
	const lacking = size * LEAST_TRACK - track;
	// Names are cut where they take more than four tenths.
	if (lacking > 0) throw new LackOfWidth((width + lacking / 0.6) / size);
	const at = (share: number): number => left + (share / 100) * track;
	const scenes: Scene[] = [];
	let y = 0;
	if (content.reference) {
		const lines = textLines(content.reference.text, width - size * 1.5, size * 0.9, measure);
		scenes.push({
			kind: 'path',
			d: linePath(size * 0.5, y + size * 0.1, size * 0.5, y + size * 1.1),
			stroke: PAPER.text,
			strokeWidth: size / 7,
			dash: [size / 4, size / 5]
		});
		for (const text of lines) {
			scenes.push({ kind: 'text', text, x: size * 1.2, y: y + size * 0.95, size: size * 0.9, fill: PAPER.textSoft });
			y += size * 1.3;
		}
		y += size * 0.3;
	}
	const top = y;
	for (const item of content.items) {
		const base = y + row / 2 + size * 0.36;
		if (item.kind === 'gap') {
			scenes.push({
				kind: 'text',
				text: content.skipped(item.count),
				x: rankWidth,
				y: base,
				size: size * 0.9,
				fill: PAPER.textSoft
			});
			y += row;
			continue;
		}
		const { region, name, shown, rank } = item.row;
		const color = content.colorOf(region);
		const weight = color ? 600 : 400;
		const bar = content.scale.bar(content.lengthOf(shown ?? 0));
		scenes.push(
			{
				kind: 'text',
				text: `${rank ?? ''}`,
				x: rankWidth - size * 0.6,
				y: base,
				size: size * 0.9,
				weight,
				anchor: 'end',
				fill: PAPER.textSoft
			},
			{
				kind: 'text',
				text: shortened(name, nameWidth - size * 0.7, size, weight, measure),
				x: rankWidth,
				y: base,
				size,
				weight,
				fill: PAPER.text
			},
			...barScene(content.partsOf?.(region) ?? [{ share: 1, color: color ?? content.barColor ?? PLAIN_BAR }], {
				x: at(bar.start),
				y: y + row * 0.18,
				width: Math.max(0.75, (bar.width / 100) * track),
				height: row * 0.64
			}),
			{
				kind: 'text',
				text: valueText(region, shown ?? 0),
				x: width,
				y: base,
				size,
				weight,
				anchor: 'end',
				fill: PAPER.text
			}
		);
		y += row;
	}
	if (content.scale.diverging) scenes.push(rule(at(content.scale.origin), top, y, size / 14));
	if (content.reference)
		scenes.push({
			kind: 'path',
			d: linePath(
				at(content.scale.position(content.reference.length)),
				top,
				at(content.scale.position(content.reference.length)),
				y
			),
			stroke: PAPER.text,
			strokeWidth: size / 7,
			dash: [size / 4, size / 5]
		});
	if (content.note !== '') {
		y += size * 0.3;
		for (const text of textLines(content.note, width, size * 0.9, measure)) {
			scenes.push({ kind: 'text', text, x: 0, y: y + size * 0.95, size: size * 0.9, fill: PAPER.textSoft });
			y += size * 1.2;
		}
	}
	return { scene: group(scenes), height: y };
}

function barScene(
	parts: readonly { readonly share: number; readonly color: string }[],
	{ x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
): Scene[] {
	let left = x;
	return parts.map(({ share, color }): Scene => {
		const d = rectPath(left, y, width * share, height);
		left += width * share;
		return { kind: 'path', d, fill: color };
	});
}

function rule(x: number, top: number, bottom: number, strokeWidth: number): Scene {
	return { kind: 'path', d: linePath(x, top, x, bottom), stroke: PAPER.control, strokeWidth };
}

/** A text that fits, with an ellipsis where it had to be cut. */
function shortened(text: string, width: number, size: number, weight: 400 | 600, measure: Measure): string {
	if (measure(text, size, weight) <= width) return text;
	let short = text;
	while (short.length > 1 && measure(`${short}…`, size, weight) > width) short = short.slice(0, -1).trimEnd();
	return `${short}…`;
}
