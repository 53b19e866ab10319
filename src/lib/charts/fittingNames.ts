import type { Measure } from '../domain/scene';
import { boxAround, DOT_LETTERS, NAME_LINE, overlap, type Box, type DotLabel, type PlaceNames } from './dotLabels';
import { wrapText } from './textWidth';
import type { Spot } from './scatterPlane';

/** Between a dot and its name, px. */
const GAP = 4;
/** How far off a name may stand, in lines: further away it would be another dot's. */
const STEPS = [0, -0.5, 0.5, -1, 1] as const;

/**
 * Names of dots on paper, where nobody can ask a dot for its name: whole, in one or two lines, none over another, over a named dot or beyond the room. Those
 * that come first are placed first; a name without a place is ''.
 */
export function fittingNames(measure: Measure): PlaceNames {
	return (dots, room) => {
		const marks = dots.map(({ at, size }) => boxAround(at, size, size));
		const taken: Box[] = [...marks];
		return dots.map(({ at, size, name }) => {
			const [best] = writings(name, measure)
				.flatMap((writing) => candidates(size / 2, writing))
				.map((candidate) => ({ ...candidate, box: boxOf(at, candidate) }))
				.filter(({ box }) => isWithin(box, room) && taken.every((one) => overlap(box, one) === 0));
			if (!best) return { text: '', offset: [0, 0] };
			taken.push(best.box);
			return { text: best.text, offset: best.offset };
		});
	};
}

interface Writing {
	readonly text: string;
	/** px. */
	readonly width: number;
	readonly height: number;
}

/** In one line, then in two. */
function writings(name: string, measure: Measure): Writing[] {
	const texts = new Set([name, wrapText(name, measure(name, DOT_LETTERS, 600) * 0.62, DOT_LETTERS)]);
	return [...texts].flatMap((text) => {
		const lines = text.split('\n');
		if (lines.length > 2) return [];
		const width = Math.max(...lines.map((line) => measure(line, DOT_LETTERS, 600)));
		return [{ text, width, height: lines.length * NAME_LINE }];
	});
}

/** Beside the dot, above and below it: nearest first. */
function candidates(radius: number, writing: Writing): (Writing & Pick<DotLabel, 'offset'>)[] {
	const { width, height } = writing;
	const [right, left] = [radius + GAP, -radius - GAP - width];
	const off = radius + 1 + height / 2;
	return STEPS.flatMap((step): Spot[] => {
		const down = step * NAME_LINE;
		const beyond = Math.abs(down);
		return [
			[right, down],
			[left, down],
			...[-width / 2, -width / 3, (-width * 2) / 3, -radius, radius - width].flatMap((across): Spot[] => [
				[across, -off - beyond],
				[across, off + beyond]
			])
		];
	}).map((offset) => ({ ...writing, offset }));
}

function boxOf([x, y]: Spot, { width, height, offset: [right, down] }: Writing & Pick<DotLabel, 'offset'>): Box {
	const [left, middle] = [x + right, y + down];
	return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

function isWithin(box: Box, room: Box): boolean {
	return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}
