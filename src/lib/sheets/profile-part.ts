import { PAPER } from '../domain/paper-colors';
import { group, linePath, moved, textLines, unbreakable, type Measure, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph } from '../export/scene-parts';
import { cellScene, COURSE, type ProfileCell } from './profile-cell';
import { stackedPart } from './profile-stacked';

/** A table of a profile. */
export interface ProfileTablePart {
	readonly title: string;
	/** Of all columns, the first one too; null for none. */
	readonly head: readonly string[] | null;
	/** A table right below another one with the same columns doesn't say them again. */
	readonly sharesHead: boolean;
	readonly rows: readonly {
		readonly title: string;
		readonly under: string;
		readonly cells: readonly ProfileCell[];
	}[];
	readonly notes: readonly string[];
	/** Its numbers stand below the titles of rows, as there is no room for columns. */
	readonly isStacked?: boolean;
}

interface Letters {
	readonly size: number;
	readonly measure: Measure;
}

/** Least width of the titles of rows, letters. */
const LEAST_TITLES = 7;

/** Widths of the columns of numbers: as narrow as they can be. */
function columnWidths({ head, rows }: Pick<ProfileTablePart, 'head' | 'rows'>, { size, measure }: Letters): number[] {
	const small = size * 0.8;
	const count = rows[0]?.cells.length ?? 0;
	return Array.from({ length: count }, (_, i) => {
		const cells = rows.flatMap((row) => row.cells[i] ?? []);
		const words = (head?.[i + 1] ?? '').split(/ |\u00ad|(?<=-)/).map((word) => measure(`${word}-`, small));
		const numbers = cells.map(({ course, text = '', under = '', strong }) =>
			course ? size * COURSE : Math.max(measure(text, size, strong ? 600 : 400), measure(under, small))
		);
		return Math.max(...words, ...numbers, 0) + size * 0.5;
	});
}

/** Width below which titles of rows or numbers of a table would run over each other. */
export function leastWidth(part: Pick<ProfileTablePart, 'head' | 'rows'>, letters: Letters): number {
	const { size, measure } = letters;
	const words = part.rows.flatMap(({ title, under }) => [
		...unbreakable(title).map((word) => measure(word, size)),
		...unbreakable(under).map((word) => measure(word, size * 0.8))
	]);
	const titles = Math.max(size * LEAST_TITLES, ...words.map((one) => one + size * 0.5));
	return columnWidths(part, letters).reduce((sum, one) => sum + one, titles);
}

/** A table with its heading: in columns, or number below number where it is stacked. */
export function profilePart(
	part: ProfileTablePart,
	width: number,
	letters: Letters & { readonly isFirst: boolean }
): Block {
	return part.isStacked ? stackedPart(part, width, letters) : columnsPart(part, width, letters);
}

/** Tables with the ones stacked for which there is no room: all those that share their head, or none of them. */
export function roomyParts(
	parts: readonly ProfileTablePart[],
	width: number,
	letters: Letters
): readonly ProfileTablePart[] {
	const isTooWide = (part: ProfileTablePart): boolean => leastWidth(part, letters) > width;
	const shared = parts.some((part) => part.sharesHead && isTooWide(part));
	return parts.map((part) => ((part.sharesHead ? shared : isTooWide(part)) ? { ...part, isStacked: true } : part));
}

/** Numbers as narrow as they can be, titles in what is left. */
function columnsPart(
	{ title, head: columns, sharesHead, rows, notes }: ProfileTablePart,
	width: number,
	{ isFirst, ...letters }: Letters & { readonly isFirst: boolean }
): Block {
	const { size, measure } = letters;
	const head = isFirst || !sharesHead ? columns : null;
	const small = size * 0.8;
	const gap = size * 0.5;
	const wide = columnWidths({ head: columns, rows }, letters);
	const first = Math.max(width - wide.reduce((sum, one) => sum + one, 0), size * LEAST_TITLES);
	const rights = wide.map((_, i) => first + wide.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
	const heading = paragraph(title, width, { ...letters, size: size * 1.12, weight: 600, fill: PAPER.accent });
	const scenes: Scene[] = [heading.scene];
	let y = heading.height + size * 0.1;
	const rule = (stroke: string, strokeWidth: number): void => {
		scenes.push({ kind: 'path', d: linePath(0, y, width, y), stroke, strokeWidth });
	};
	if (head) {
		const lines = head.slice(1).map((text, i) => textLines(text, (wide[i] ?? 0) - gap * 0.4, small, measure));
		const most = Math.max(1, ...lines.map(({ length }) => length));
		lines.forEach((all, i) =>
			all.forEach((text, line) =>
				scenes.push({
					kind: 'text',
					text,
					x: rights[i] ?? width,
					y: y + small * (1 + (most - all.length + line) * 1.15),
					size: small,
					anchor: 'end',
					fill: PAPER.textSoft
				})
			)
		);
		y += small * (most * 1.15 + 0.3);
	}
	rule(PAPER.text, size / 12);
	for (const row of rows) {
		const named = textLines(row.title, first - gap, size, measure);
		const under = row.under === '' ? [] : textLines(row.under, first - gap, small, measure);
		const hasUnder = row.cells.some((cell) => (cell.under ?? '') !== '');
		const height = Math.max(
			named.length * size * 1.15 + under.length * small * 1.15,
			size * 1.15 + (hasUnder ? small * 1.1 : 0)
		);
		const top = y + size * 0.12;
		named.forEach((text, i) =>
			scenes.push({ kind: 'text', text, x: 0, y: top + size * (0.9 + i * 1.15), size, fill: PAPER.text })
		);
		under.forEach((text, i) =>
			scenes.push({
				kind: 'text',
				text,
				x: 0,
				y: top + named.length * size * 1.15 + small * (0.85 + i * 1.15),
				size: small,
				fill: PAPER.textSoft
			})
		);
		row.cells.forEach((cell, i) =>
			scenes.push(...cellScene(cell, { right: rights[i] ?? width, top, height, size, small }))
		);
		y += height + size * 0.2;
		rule(PAPER.line, size / 20);
	}
	for (const text of notes) {
		const said = paragraph(text, width, { size: small, measure });
		scenes.push(moved([said.scene], 0, y + small * 0.35));
		y += said.height + small * 0.35;
	}
	return { scene: group(scenes), height: y };
}
