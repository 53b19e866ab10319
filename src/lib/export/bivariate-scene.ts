import { PAPER } from '../domain/paper-colors';
import { ruled } from '../domain/scene-hatching';
import { cut, group, linePath, moved, rectPath, textLines, type Measure, type Scene } from '../domain/scene';
import type { Block } from './legend-scene';

/** One of the nine colours, and how many regions have it. */
interface BivariateField {
	readonly color: string;
	readonly count: number;
	/** What it means, in words. */
	readonly text: string;
	/** Strength of the lines over it, where there are no colours. */
	readonly rules?: number;
}

/** What the legend of a map of two indicators says. */
export interface BivariateContent {
	/** How the classes are made. */
	readonly hint: string;
	/** Titles of both sides. */
	readonly x: string;
	readonly y: string;
	/** From the top; empty without figures. */
	readonly rows: readonly (readonly BivariateField[])[];
	/** Where the classes meet, from the left and from the top. */
	readonly xBounds: readonly string[];
	readonly yBounds: readonly string[];
	/** How many regions lack a figure; empty for none. */
	readonly missing: string;
}

interface Frame {
	readonly width: number;
	readonly fontSize: number;
	readonly measure: Measure;
	/** Lines of regions without a value, over a swatch with its corner at the origin. */
	readonly hatch: (width: number, height: number) => Scene;
	/** What else the legend names: below the words where they stand beside the square, else below all. */
	readonly more: (width: number) => Block;
}

/** Room for the arrow behind a title, in letters. */
const ARROW = 1.6;
/** Sides of a field, and least room of a title, in letters. */
const [CELL, WIDEST_CELL, TITLE] = [3, 4.2, 15];
/** Letters beside the square that make it worth to stand beside and not below. */
const LEAST_BESIDE = 14;

/** The legend of a map of two indicators as shapes: the square of nine colours with bounds and titles, words beside or above it. */
export function bivariateScene(content: BivariateContent, frame: Frame): Block {
	const size = frame.fontSize * 0.9;
	if (content.rows.length === 0) return stacked([words(content, frame.width, frame, size), frame.more(frame.width)]);
	const square = squareBlock(content, frame, size);
	const left = square.width + size * 1.5;
	if (frame.width - left > size * LEAST_BESIDE) {
		const said = stacked([words(content, frame.width - left, frame, size), frame.more(frame.width - left)]);
		return {
			scene: group([square.scene, moved([said.scene], left, 0)]),
			height: Math.max(square.height, said.height)
		};
	}
	return stacked([words(content, frame.width, frame, size), square, frame.more(frame.width)]);
}

function stacked(blocks: readonly Block[]): Block {
	let height = 0;
	const scenes = blocks.map((block) => {
		const scene = moved([block.scene], 0, height);
		height += block.height;
		return scene;
	});
	return { scene: group(scenes), height };
}

/** How the classes are made, and who has none. */
function words({ hint, missing }: BivariateContent, width: number, { measure, hatch }: Frame, size: number): Block {
	const scenes: Scene[] = [];
	let y = 0;
	const say = (text: string, x: number): void => {
		for (const line of textLines(text, width - x, size, measure)) {
			scenes.push({ kind: 'text', text: line, x, y: y + size, size, fill: PAPER.textSoft });
			y += size * 1.3;
		}
	};
	say(hint, 0);
	if (missing !== '') {
		const [swatch, height] = [size * 1.7, size];
		scenes.push(
			moved(
				[
					{ kind: 'path', d: rectPath(0, 0, swatch, height), fill: PAPER.land },
					hatch(swatch, height),
					{ kind: 'path', d: rectPath(0, 0, swatch, height), stroke: PAPER.control, strokeWidth: size / 28 }
				],
				0,
				y + size * 0.3
			)
		);
		y += size * 0.1;
		say(missing, swatch + size * 0.5);
	}
	return { scene: group(scenes), height: y + size * 0.6 };
}

function squareBlock(
	content: BivariateContent,
	{ width, measure }: Frame,
	size: number
): Block & { readonly width: number } {
	const { rows, x, y, xBounds, yBounds } = content;
	const line = size * 1.3;
	const wide = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => measure(text, size)));
	const left = wide(yBounds) + size * 0.5;
	// Bounds stand side by side where they have the room, else one above the other.
	const wished = Math.max(CELL * size, Math.min(wide(xBounds) + size * 0.6, WIDEST_CELL * size));
	const cell = Math.min(wished, (width - left) / 3);
	const isStaggered = wide(xBounds) + size * 0.4 > cell;
	const titleWidth = Math.min(width, Math.max(left + cell * 3, TITLE * size)) - ARROW * size;
	const [yLines, xLines] = [y, x].map((title) => textLines(title, titleWidth, size, measure)) as [string[], string[]];
	const top = yLines.length * line + size * 0.4;
	const bottom = top + cell * 3;
	const isGrey = rows.flat().some((field) => field.rules !== undefined);
	const fields = rows.flatMap((row, i) =>
		row.map(({ color, count, rules = 0 }, j): Scene =>
			moved(
				[
					{ kind: 'path', d: rectPath(0, 0, cell, cell), fill: color, stroke: PAPER.surface, strokeWidth: size / 12 },
					...(rules > 0 ? [ruled(rectPath(0, 0, cell, cell), rules, { width: cell, height: cell }, size / 13)] : []),
					{
						kind: 'text',
						text: `${count}`,
						x: cell / 2,
						y: cell / 2 + size * 0.36,
						size,
						anchor: 'middle',
						// The dark colours are those of much of y.
						fill: isGrey || i > 0 ? PAPER.text : PAPER.surface,
						...(isGrey ? { halo: PAPER.surface } : {})
					}
				],
				left + j * cell,
				top + i * cell
			)
		)
	);
	const text = (words: string, at: { x: number; y: number }, anchor: 'start' | 'middle' | 'end'): Scene => ({
		kind: 'text',
		text: words,
		...at,
		size,
		anchor,
		fill: PAPER.text
	});
	const titled = (lines: readonly string[], isUp: boolean): Scene[] => [
		...lines.map((words, i) => text(words, { x: 0, y: size + i * line }, 'start')),
		arrow(measure(lines.at(-1) ?? '', size) + size * 0.4, (lines.length - 1) * line + size * 0.68, { size, isUp })
	];
	const below = bottom + line * (isStaggered ? 2 : 1) + size * 0.2;
	const xLeft = Math.max(0, Math.min(left, width - wide(xLines) - ARROW * size));
	return {
		scene: group([
			...titled(yLines, true),
			...fields,
			...yBounds.map((bound, i) => text(bound, { x: left - size * 0.4, y: top + (i + 1) * cell + size * 0.36 }, 'end')),
			...xBounds.map((bound, i) =>
				text(bound, { x: left + (i + 1) * cell, y: bottom + size * 1.1 + (isStaggered ? i * line : 0) }, 'middle')
			),
			moved(titled(xLines, false), xLeft, below)
		]),
		height: below + xLines.length * line + size * 0.3,
		width: Math.max(left + cell * 3, wide(yLines) + ARROW * size, xLeft + wide(xLines) + ARROW * size)
	};
}

/** Which way it grows: the font has no such sign. */
function arrow(x: number, y: number, { size, isUp }: { readonly size: number; readonly isUp: boolean }): Scene {
	const [length, head] = [size, size * 0.25];
	const d = `${linePath(0, 0, length, 0)}M${cut(length - head)} ${cut(-head)}L${cut(length)} 0L${cut(length - head)} ${cut(head)}`;
	const line: Scene = { kind: 'path', d, stroke: PAPER.text, strokeWidth: size / 10 };
	return group([line], { transform: isUp ? [0, -1, 1, 0, x + head, y + length / 2] : [1, 0, 0, 1, x, y] });
}
