import type { Spot } from './scatterPlane';
import { textWidth } from './textWidth';

/** A dot that gets its name written beside it. */
interface NamedDot {
	/** Middle, px. */
	readonly at: Spot;
	/** Diameter, px. */
	readonly size: number;
	readonly name: string;
}

/** Where a name is written. */
export interface DotLabel {
	readonly text: string;
	/** Left end and middle of the height of the text, px from the middle of its dot. */
	readonly offset: Spot;
}

/** Places for names of dots in a room, one for each. */
export type PlaceNames = (dots: readonly NamedDot[], room: Box) => DotLabel[];

/** A place that is taken, px. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export const DOT_LETTERS = 13;
/** Height of a line of a name, px. */
export const NAME_LINE = DOT_LETTERS * 1.25;
const HEIGHT = NAME_LINE;
const GAP = 5;
/** Of the room's width a name may take; longer ones are cut. */
const LONGEST = 0.54;
/** What it costs to lie over another name, over a dot, beyond the edge, per px². */
const COST = { name: 6, dot: 3, edge: 12 } as const;

/**
 * Places for the names of a dozen dots: beside, above or below them, further off where it is crowded. One after the other takes the place that
 * covers least; not the best of all arrangements, but the same in every browser.
 */
export function dotLabels(dots: readonly NamedDot[], room: Box): DotLabel[] {
	const marks = dots.map(({ at, size: across }) => boxAround(at, across, across));
	const taken: Box[] = [];
	return dots.map(({ at, size: across, name }, own) => {
		const text = cut(name, (room.right - room.left) * LONGEST);
		const width = textWidth(text, DOT_LETTERS);
		const [best] = candidates(across / 2, width)
			.map((offset, i) => {
				const box = labelBox(at, { text, offset });
				const others = marks.filter((_, mark) => mark !== own);
				const cost =
					i +
					COST.name * sum(taken.map((one) => overlap(box, one))) +
					COST.dot * sum(others.map((one) => overlap(box, one))) +
					COST.edge * outside(box, room);
				return { offset, box, cost };
			})
			.sort((a, b) => a.cost - b.cost);
		if (best) taken.push(best.box);
		return { text, offset: best?.offset ?? [0, 0] };
	});
}

/** Nearest first. */
function candidates(radius: number, width: number): Spot[] {
	const [right, left] = [radius + GAP, -radius - GAP - width];
	const above = -radius - HEIGHT / 2;
	return [
		[right, 0],
		[left, 0],
		[-width / 2, above],
		[-width / 2, -above],
		...[1, 2, 3, 4].flatMap((step): Spot[] => [
			[right, -step * 0.6 * HEIGHT],
			[right, step * 0.6 * HEIGHT],
			[left, -step * 0.6 * HEIGHT],
			[left, step * 0.6 * HEIGHT]
		]),
		...[1, 2, 3].flatMap((step): Spot[] => [
			[-width / 2, above - step * HEIGHT],
			[-width / 2, -above + step * HEIGHT]
		])
	];
}

function cut(name: string, most: number): string {
	if (textWidth(name, DOT_LETTERS) <= most) return name;
	let end = name.length;
	while (end > 4 && textWidth(`${name.slice(0, end)}…`, DOT_LETTERS) > most) end--;
	return `${name.slice(0, end).trimEnd()}…`;
}

/** Where a name stands beside its dot. */
export function labelBox([x, y]: Spot, { text, offset: [right, down] }: DotLabel): Box {
	const left = x + right;
	const lines = text.split('\n');
	const half = (HEIGHT * lines.length) / 2;
	const width = Math.max(...lines.map((line) => textWidth(line, DOT_LETTERS)));
	return { left, right: left + width, top: y + down - half, bottom: y + down + half };
}

export function boxAround([x, y]: Spot, width: number, height: number): Box {
	return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Area that two places share, px². */
export function overlap(a: Box, b: Box): number {
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return width > 0 && height > 0 ? width * height : 0;
}

function outside({ left, right, top, bottom }: Box, room: Box): number {
	const beside = Math.max(0, room.left - left) + Math.max(0, right - room.right);
	const over = Math.max(0, room.top - top) + Math.max(0, bottom - room.bottom);
	return beside * HEIGHT + over * (right - left);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
