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
}

/** What colours stand for: side by side as long as there is room. */
export function colorKey(
	entries: readonly KeyEntry[],
	mark: 'line' | 'dot' | 'patch',
	width: number,
	{ size, measure }: Letters
): Block {
	const scenes: Scene[] = [];
	const sample = size * (mark === 'line' ? 1.8 : 1);
	let [x, y] = [0, 0];
	for (const entry of entries) {
		const weight = entry.strong ? 600 : 400;
		const length = sample + size * 0.4 + measure(entry.name, size, weight);
		if (x > 0 && x + length > width) [x, y] = [0, y + size * 1.4];
		scenes.push(
			{ kind: 'path', ...markShape(mark, entry, { x, y: y + size * 0.64, size, length: sample }) },
			{
				kind: 'text',
				text: entry.name,
				x: x + sample + size * 0.4,
				y: y + size,
				size,
				weight,
				fill: PAPER.text
			}
		);
		x += length + size * 1.2;
	}
	return { scene: group(scenes), height: entries.length === 0 ? 0 : y + size * 1.5 };
}

function markShape(
	mark: 'line' | 'dot' | 'patch',
	{ color, strong, dash }: KeyEntry,
	{ x, y, size, length }: { readonly x: number; readonly y: number; readonly size: number; readonly length: number }
) {
	if (mark === 'line')
		return {
			d: linePath(x, y, x + length, y),
			stroke: color,
			strokeWidth: size * (strong ? 0.3 : 0.16),
			...(dash ? { dash: dash.map((one) => one * size) } : {})
		};
	if (mark === 'patch') return { d: rectPath(x, y - size * 0.45, size, size * 0.9), fill: color };
	return {
		d: circlePath(x + size * 0.5, y, size * (strong ? 0.5 : 0.33)),
		fill: color,
		...(strong ? { stroke: PAPER.text, strokeWidth: size / 10 } : {})
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

/** Entries with dashes where the paper has no colours. */
export function toldApart(entries: readonly KeyEntry[], colors: 'screen' | 'grey'): readonly KeyEntry[] {
	if (colors !== 'grey') return entries;
	let others = 0;
	return entries.map((entry) => {
		if (entry.strong) return { ...entry, color: PAPER.text };
		others += 1;
		return { ...entry, color: PAPER.textSoft, dash: DASHES[others % DASHES.length] ?? [] };
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
