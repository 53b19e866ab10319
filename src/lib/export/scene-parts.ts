import { markScene, otherMark, type PlaceMark } from '../domain/mark-shapes';
import { PAPER } from '../domain/paper-colors';
import { circlePath, group, linePath, rectPath, type Measure, type Scene, type Weight } from '../domain/scene';
import { fittedLines } from '../domain/fitted-lines';
import type { Block } from './legend-scene';

/** Letters that something is written in. */
export interface Letters {
	readonly size: number;
	readonly measure: Measure;
	readonly weight?: Weight;
	readonly fill?: string;
}

/** Height of a line in letters. */
const LINE = 1.28;

/** A text in as many lines as it needs. */
export function paragraph(text: string, width: number, { size, measure, weight, fill }: Letters): Block {
	const lines = fittedLines(text, width, size, measure, weight);
	return {
		scene: group(
			lines.map((line, i): Scene => ({
				kind: 'text',
				text: line,
				x: 0,
				y: size * (1 + i * LINE),
				size,
				...(weight ? { weight } : {}),
				fill: fill ?? PAPER.textSoft
			}))
		),
		height: lines.length * size * LINE
	};
}

/** What a colour stands for. */
export interface KeyEntry {
	readonly name: string;
	readonly color: string;
	/** Drawn larger or thicker than the others. */
	readonly strong?: boolean;
	readonly dash?: readonly number[];
	/** Its shape where there are no colours; left out: a circle. */
	readonly mark?: PlaceMark;
}

/** What colours stand for: side by side as long as there is room. */
export function colorKey(
	entries: readonly KeyEntry[],
	mark: 'line' | 'dot' | 'patch',
	width: number,
	{ size, measure }: Letters
): Block {
	const scenes: Scene[] = [];
	// Beside a mark enough of the line has to be seen.
	const sample = size * (mark !== 'line' ? 1 : entries.some((entry) => entry.mark) ? 3 : 1.8);
	let [x, y] = [0, 0];
	for (const entry of entries) {
		const weight = entry.strong ? 600 : 400;
		const length = sample + size * 0.4 + measure(entry.name, size, weight);
		if (x > 0 && x + length > width) [x, y] = [0, y + size * 1.4];
		scenes.push(...sampleScenes(mark, entry, { x, y: y + size * 0.64, size, length: sample }), {
			kind: 'text',
			text: entry.name,
			x: x + sample + size * 0.4,
			y: y + size,
			size,
			weight,
			fill: PAPER.text
		});
		x += length + size * 1.2;
	}
	return { scene: group(scenes), height: entries.length === 0 ? 0 : y + size * 1.5 };
}

function sampleScenes(
	kind: 'line' | 'dot' | 'patch',
	entry: KeyEntry,
	{ x, y, size, length }: { readonly x: number; readonly y: number; readonly size: number; readonly length: number }
): Scene[] {
	const { color, strong, dash, mark } = entry;
	if (kind === 'patch') return [{ kind: 'path', d: rectPath(x, y - size * 0.45, size, size * 0.9), fill: color }];
	if (kind === 'dot') return [keyDot(entry, [x + size * 0.5, y], size)];
	return [
		{
			kind: 'path',
			d: linePath(x, y, x + length, y),
			stroke: color,
			strokeWidth: size * (strong ? 0.3 : 0.16),
			...(dash ? { dash: dash.map((one) => one * size) } : {})
		},
		...(mark ? [markScene(mark, [x + length / 2, y], size * MARK_RADIUS, color)] : [])
	];
}

/** Radius of a dot beside others and of the strong one, and of a mark on a line, in letters. */
const [DOT_RADIUS, STRONG_RADIUS] = [0.33, 0.52];
export const MARK_RADIUS = 0.34;

/** The dot of a place, as in a drawing so in its key. */
export function keyDot({ color, strong, mark }: KeyEntry, at: readonly [x: number, y: number], size: number): Scene {
	if (mark) return markScene(mark, at, size * (strong ? STRONG_RADIUS : DOT_RADIUS * 1.15), color);
	return {
		kind: 'path',
		d: circlePath(...at, size * (strong ? STRONG_RADIUS : DOT_RADIUS)),
		fill: color,
		stroke: strong ? PAPER.text : PAPER.surface,
		strokeWidth: size / 10
	};
}

/** Dashes, in letters, that lines without colours are told apart by. The strong one is whole. */
const DASHES: readonly (readonly number[])[] = [
	[],
	[0.7, 0.35],
	[0.2, 0.25],
	[1.2, 0.3],
	[0.7, 0.25, 0.2, 0.25],
	[1.6, 0.25, 0.2, 0.25, 0.2, 0.25],
	[0.35, 0.5],
	[1.2, 0.7]
];

/** Entries with dashes and marks where the paper has no colours: a place has the same ones in all drawings. */
export function toldApart(entries: readonly KeyEntry[], colors: 'screen' | 'grey'): readonly KeyEntry[] {
	if (colors !== 'grey') return entries;
	let others = 0;
	return entries.map((entry) => {
		if (entry.strong) return { ...entry, color: PAPER.text, mark: { shape: 0, hollow: false } };
		others += 1;
		const dash = DASHES[others % DASHES.length] ?? [];
		return { ...entry, color: PAPER.textSoft, dash, mark: otherMark(others - 1) };
	});
}

/** Blocks below each other, on as many pages as they need; `head` and `foot` stand on each. */
export function stackedPages(
	blocks: readonly Block[],
	{
		height,
		gap,
		head,
		foot
	}: { readonly height: number; readonly gap: number; readonly head: Block; readonly foot: Block }
): Scene[] {
	const bottom = height - foot.height;
	const pages: Scene[][] = [];
	let y = Infinity;
	for (const block of blocks) {
		if (y + block.height > bottom) {
			pages.push([head.scene]);
			y = head.height;
		}
		pages.at(-1)?.push(group([block.scene], { transform: [1, 0, 0, 1, 0, y] }));
		y += block.height + gap;
	}
	return pages.map((page, i) => {
		const isLast = i === pages.length - 1;
		const at = isLast ? Math.min(y, bottom) : bottom;
		return group([...page, group([foot.scene], { transform: [1, 0, 0, 1, 0, at] })]);
	});
}
