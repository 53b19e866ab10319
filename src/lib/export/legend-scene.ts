import { PAPER } from '../domain/paper-colors';
import type { Classes } from '../domain/classification';
import { symbolValues } from '../domain/legend-figures';
import { circlePath, group, linePath, moved, rectPath, textLines, type Measure, type Scene } from '../domain/scene';
import type { LegendContent, LegendSign } from './legend-content';

/** Least width of what is said beside circles, letters: else it stands below them. */
const LEAST_NOTE = 10;

/** A drawn block and how high it is. */
export interface Block {
	readonly scene: Scene;
	readonly height: number;
}

interface LegendFrame {
	readonly width: number;
	readonly fontSize: number;
	readonly measure: Measure;
	/** Lines or dots of regions without a value, over a swatch of this size with its corner at the origin. */
	readonly hatch: (mark: LegendSign['mark'], width: number, height: number) => Scene;
}

/** The legend of a map as shapes: title, classes in as many columns as there is room for, circles, and why regions are empty. */
export function legendScene(content: LegendContent, frame: LegendFrame): Block {
	const { width, fontSize, measure } = frame;
	const size = fontSize * 0.9;
	const line = size * 1.45;
	const scenes: Scene[] = [];
	let y = 0;
	for (const text of textLines(content.title, width, size, measure, 600)) {
		scenes.push({ kind: 'text', text, x: 0, y: y + size, size, weight: 600, fill: PAPER.text });
		y += size * 1.3;
	}
	y += size * 0.3;
	const blocks = [
		...(content.classes?.unclassed ? [ramp(content, content.classes, frame, size)] : []),
		...(content.symbol ? [circles(content.symbol, content.format, frame, size)] : [])
	];
	for (const block of blocks) {
		scenes.push(moved([block.scene], 0, y));
		y += block.height + size * 0.4;
	}
	const entries = [
		...classEntries(content, line),
		...apartEntries(content, line),
		...signEntries(content, frame, line)
	];
	const bare = uncoveredEntries(content, line);
	const outlines = outlineEntries(content, line);
	// A sentence of countries by itself: it would make all columns as wide.
	const lists = bare.length > 0 ? [entries, bare, outlines] : [[...entries, ...outlines]];
	for (const list of lists.map((one) => entryList(one, frame, size, line))) {
		scenes.push(moved([list.scene], 0, y));
		y += list.height;
	}
	// Outlines alone have no numbers that something would have to be said of.
	if (entries.length > 0 && content.countNote !== '') {
		for (const text of textLines(content.countNote, width, size * 0.9, measure)) {
			scenes.push({ kind: 'text', text, x: 0, y: y + size * 0.95, size: size * 0.9, fill: PAPER.textSoft });
			y += size * 1.2;
		}
	}
	return { scene: group(scenes), height: y };
}

/** Whose outlines a map has, where its legend has no list of classes. */
export function outlineScene(
	outlines: NonNullable<LegendContent['outlines']>,
	frame: Omit<LegendFrame, 'hatch'>
): Block {
	const size = frame.fontSize * 0.9;
	const line = size * 1.45;
	return entryList(outlineEntries({ outlines }, line), frame, size, line);
}

/** Samples with their texts in as many columns as there is room for. */
function entryList(
	entries: readonly Entry[],
	{ width, measure }: Pick<LegendFrame, 'width' | 'measure'>,
	size: number,
	line: number
): Block {
	const scenes: Scene[] = [];
	const sampleWidth = line * 1.2;
	const columnWidth =
		Math.max(0, ...entries.map(({ text }) => sampleWidth + size * 0.5 + measure(text, size))) + size * 1.6;
	const columns = Math.max(1, Math.min(entries.length, Math.floor((width + size * 1.6) / columnWidth)));
	const rows = Math.ceil(entries.length / columns);
	const room = columns > 1 ? Infinity : width - sampleWidth - size * 0.5;
	const written = entries.map(({ text }) => textLines(text, room, size, measure));
	const heights = written.map(({ length }) => line + (length - 1) * size * 1.2);
	entries.forEach(({ sample }, i) => {
		const first = Math.floor(i / rows) * rows;
		const [x, top] = [(first / rows) * columnWidth, heights.slice(first, i).reduce((sum, one) => sum + one, 0)];
		scenes.push(moved([sample(sampleWidth, line * 0.8)], x, top + line * 0.1));
		for (const [at, text] of (written[i] ?? []).entries())
			scenes.push({
				kind: 'text',
				text,
				x: x + sampleWidth + size * 0.5,
				y: top + line * 0.5 + size * (0.36 + at * 1.2),
				size,
				fill: PAPER.text
			});
	});
	return { scene: group(scenes), height: columns > 1 ? rows * line : heights.reduce((sum, one) => sum + one, 0) };
}

interface Entry {
	readonly text: string;
	readonly sample: (width: number, height: number) => Scene;
}

/** A text with a number of regions behind it, if it is told. */
const counted = (text: string, count: string | null): string => (count === null ? text : `${text} (${count})`);

function classEntries({ classes, classText, classCount }: LegendContent, line: number): Entry[] {
	if (!classes || classes.unclassed) return [];
	// Highest class on top, as on the page.
	return classes.colors
		.map((color, i): Entry => {
			const text = classText(classes.bounds[i] ?? 0, classes.bounds[i + 1] ?? 0, i === classes.colors.length - 1);
			return {
				text: counted(text, classCount(i)),
				sample: swatch(color, line)
			};
		})
		.reverse();
}

function apartEntries({ apart }: LegendContent, line: number): Entry[] {
	return apart ? [{ text: apart.text, sample: swatch(apart.color, line) }] : [];
}

function uncoveredEntries({ uncovered }: LegendContent, line: number): Entry[] {
	return uncovered ? [{ text: uncovered, sample: swatch(PAPER.land, line) }] : [];
}

function outlineEntries({ outlines = [] }: Pick<LegendContent, 'outlines'>, line: number): Entry[] {
	return outlines.map(({ color, text, line: drawn }) => ({
		text,
		sample: (width, height) => ({
			kind: 'path',
			d: linePath(0, height / 2, width, height / 2),
			...(drawn ?? { stroke: color, strokeWidth: line / 8 })
		})
	}));
}

function swatch(color: string, line: number): Entry['sample'] {
	return (width, height) => ({
		kind: 'path',
		d: rectPath(0, 0, width, height),
		fill: color,
		stroke: PAPER.control,
		strokeWidth: line / 40
	});
}

function signEntries({ signs }: LegendContent, { hatch }: LegendFrame, line: number): Entry[] {
	return signs.map(({ mark, text, count }) => ({
		text: counted(text, count),
		sample: (width, height) =>
			group([
				{ kind: 'path', d: rectPath(0, 0, width, height), fill: PAPER.land },
				hatch(mark, width, height),
				{ kind: 'path', d: rectPath(0, 0, width, height), stroke: PAPER.control, strokeWidth: line / 40 }
			])
	}));
}

function ramp({ format }: LegendContent, classes: Classes, { width, measure }: LegendFrame, size: number): Block {
	const length = Math.min(width, size * 24);
	const step = length / classes.colors.length;
	const height = size * 1.1;
	const bars = classes.colors.map((color, i): Scene => ({
		kind: 'path',
		d: rectPath(i * step, 0, step + 0.3, height),
		fill: color
	}));
	const [low = 0, high = 0] = [classes.bounds[0], classes.bounds.at(-1)];
	const y = height + size * 1.2;
	const texts: Scene[] = [
		{ kind: 'text', text: format(low), x: 0, y, size, fill: PAPER.text },
		{
			kind: 'text',
			text: format(high),
			x: Math.max(length, measure(format(high), size)),
			y,
			size,
			anchor: 'end',
			fill: PAPER.text
		}
	];
	return { scene: group([...bars, ...texts]), height: y + size * 0.3 };
}

function circles(
	{ max, radius, note, negative }: NonNullable<LegendContent['symbol']>,
	format: (value: number) => string,
	{ width, measure }: LegendFrame,
	size: number
): Block {
	const all = symbolValues(max).map((value) => ({ value, r: radius(value) }));
	const largest = all[0]?.r ?? 0;
	const line = size * 1.25;
	const height = Math.max(2 * largest, all.length * line);
	let free = 0;
	const scenes = all.flatMap(({ value, r }): Scene[] => {
		const top = height - 2 * r;
		const y = Math.max(top, free + line / 2);
		free = y + line / 2;
		return [
			{
				kind: 'path',
				d: circlePath(largest, height - r, r),
				fill: PAPER.accent,
				fillOpacity: 0.18,
				stroke: PAPER.accent,
				strokeWidth: size / 11
			},
			{
				kind: 'path',
				d: linePath(largest, top, 2 * largest + size * 0.5, y) + `h${size * 0.5}`,
				stroke: PAPER.control,
				strokeWidth: size / 16
			},
			{ kind: 'text', text: format(value), x: 2 * largest + size * 1.3, y: y + size * 0.36, size, fill: PAPER.text }
		];
	});
	const x = 2 * largest + size * 2.5 + Math.max(...all.map(({ value }) => measure(format(value), size)), 0);
	const isBeside = width - x >= size * LEAST_NOTE;
	const [noteX, noteTop] = isBeside ? [x, 0] : [0, Math.max(height, free) + size * 0.2];
	const notes = [note, ...(negative ? [negative] : [])].flatMap((text) =>
		textLines(text, width - noteX, size * 0.9, measure)
	);
	const texts = notes.map((text, i): Scene => ({
		kind: 'text',
		text,
		x: noteX,
		y: noteTop + size * (1 + i * 1.2),
		size: size * 0.9,
		fill: PAPER.textSoft
	}));
	const full = Math.max(height, free, noteTop + notes.length * size * 1.2);
	return { scene: group([...scenes, ...texts]), height: full };
}
