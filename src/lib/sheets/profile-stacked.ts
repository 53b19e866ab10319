import { fittedLines } from '../domain/fitted-lines';
import { PAPER } from '../domain/paper-colors';
import { group, linePath, moved, type Measure, type Scene, type Weight } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph } from '../export/scene-parts';
import { cellScene, COURSE, type ProfileCell } from './profile-cell';
import type { ProfileTablePart } from './profile-part';

interface Letters {
	readonly size: number;
	readonly measure: Measure;
}

/** A piece of a line that isn't broken: what a number is, and the number. */
interface Piece {
	readonly label: string;
	readonly text: string;
	readonly weight?: Weight;
}

/** Between pieces, in letters; height of a line. */
const [GAP, LINE] = [0.9, 1.2];

/**
 * A table for a narrow column: below the title of each row its first number with the course beside it, and then the others, each behind what it is. Whatever is too
 * long for the width is broken.
 */
export function stackedPart({ title, head, rows, notes }: ProfileTablePart, width: number, letters: Letters): Block {
	const { size, measure } = letters;
	const small = size * 0.85;
	const heading = paragraph(title, width, { ...letters, size: size * 1.12, weight: 600, fill: PAPER.accent });
	const scenes: Scene[] = [heading.scene];
	let y = heading.height + size * 0.15;
	const rule = (stroke: string, strokeWidth: number): void => {
		scenes.push({ kind: 'path', d: linePath(0, y, width, y), stroke, strokeWidth });
	};
	rule(PAPER.text, size / 12);
	for (const { title: named, under, cells } of rows) {
		y += size * 0.2;
		const course = cells.find((cell) => cell.course);
		const room = course ? width - size * (COURSE + 0.6) : width;
		const top = y;
		const whole = under === '' ? named : `${named}, ${under}`;
		y = write(fittedLines(whole, room, size, measure), size, PAPER.text);
		const [first, ...others] = cells.map((cell, i) => pieceOf(cell, head?.[i + 1] ?? ''));
		if (first) y = flow([{ ...first, label: course ? '' : first.label, weight: 600 }], size, room);
		if (course) {
			scenes.push(...cellScene(course, { right: width, top, height: y - top, size, small }));
			y = Math.max(y, top + size * 1.9);
		}
		y = flow(
			others.filter((piece, i) => !cells[i + 1]?.course && piece.text !== ''),
			small,
			width
		);
		y += size * 0.25;
		rule(PAPER.line, size / 20);
	}
	for (const text of notes) {
		const said = paragraph(text, width, { size: small, measure });
		scenes.push(moved([said.scene], 0, y + small * 0.35));
		y += said.height + small * 0.35;
	}
	return { scene: group(scenes), height: y };

	function write(lines: readonly string[], letter: number, fill: string): number {
		lines.forEach((text, i) =>
			scenes.push({ kind: 'text', text, x: 0, y: y + letter * (0.9 + i * LINE), size: letter, fill })
		);
		return y + lines.length * letter * LINE;
	}

	/** Pieces side by side as long as there is room; returns where they end. */
	function flow(pieces: readonly Piece[], letter: number, room: number): number {
		let [x, at] = [0, y];
		for (const { label, text, weight = 400 } of pieces) {
			const lead = label === '' ? 0 : measure(`${label}\u00a0`, letter);
			const wide = lead + measure(text, letter, weight);
			if (x > 0 && x + wide > room) [x, at] = [0, at + letter * LINE];
			if (wide > room) {
				const lines = fittedLines(label === '' ? text : `${label} ${text}`, room, letter, measure, weight);
				lines.forEach((line, i) => put(line, 0, at + i * letter * LINE, letter, weight, PAPER.text));
				[x, at] = [0, at + (lines.length - 1) * letter * LINE];
				x = room;
				continue;
			}
			if (lead > 0) put(label, x, at, letter, 400, PAPER.textSoft);
			put(text, x + lead, at, letter, weight, PAPER.text);
			x += wide + letter * GAP;
		}
		return pieces.length === 0 ? y : at + letter * LINE;
	}

	function put(text: string, x: number, at: number, letter: number, weight: Weight, fill: string): void {
		scenes.push({ kind: 'text', text, x, y: at + letter * 0.9, size: letter, weight, fill });
	}
}

function pieceOf({ text = '', under = '' }: ProfileCell, label: string): Piece {
	return { label: label.replaceAll('\u00ad', ''), text: under === '' ? text : `${text} (${under})` };
}
