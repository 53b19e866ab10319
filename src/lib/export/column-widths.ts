import { unbreakable, type Measure } from '../domain/scene';
import type { PrintedTable } from './table-scene';

/** Columns that stand beside each other on a page. */
export interface ColumnBlock {
	readonly indices: readonly number[];
	readonly widths: readonly number[];
}

/** So much of the width the column that names the rows has at least, where its words would need more than the others leave. */
const NAMES = 0.5;
/** Shorter ones are no addresses: "1/2", "z. B." */
const LEAST_ADDRESS = 16;

/** All columns in one block where they fit; otherwise as many blocks as are needed, each behind the columns that name the rows. */
export function columnBlocks(table: PrintedTable, width: number, size: number, measure: Measure): ColumnBlock[] {
	const gap = size * 0.7;
	const wide = (text: string): number => measure(text, size, 600);
	const longest = table.columns.map(({ title }, i) => {
		const parts = [title, ...table.rows.map((row) => row[i] ?? '')].flatMap(unbreakable).flatMap(addressParts);
		return Math.max(0, ...[...new Set(parts)].map(wide)) + gap;
	});
	const least = withinWidth(longest, width);
	const natural = table.columns.map(({ title }, i) => {
		const whole = table.rows.reduce((text, row) => ((row[i] ?? '').length > text.length ? (row[i] ?? '') : text), '');
		const words = title.split(' ').flatMap((word) => unbreakable(word).map(wide));
		return Math.max(wide(whole.replaceAll('\u00ad', '')), ...words) + gap;
	});
	return blocksOf(least, width, table.naming ?? 1).map((indices) => {
		const pick = (all: readonly number[]): number[] => indices.map((i) => all[i] ?? 0);
		return { indices, widths: fittedWidths(pick(natural), pick(least), width) };
	});
}

/** What is longer than there is room for beside the names of rows is broken by letters: no word draws a column over the edge. */
function withinWidth([names = 0, ...others]: readonly number[], width: number): number[] {
	const first = Math.min(names, Math.max(width * NAMES, width - Math.max(0, ...others)));
	return [first, ...others.map((one) => Math.min(one, width - first))];
}

function blocksOf(least: readonly number[], width: number, naming: number): number[][] {
	const widest = Math.max(0, ...least.slice(naming));
	// Where they leave a column no room, the first of them has to do.
	const count = sum(least.slice(0, naming)) + widest <= width ? naming : 1;
	const names = Array.from({ length: Math.min(count, least.length) }, (_, i) => i);
	const blocks: number[][] = [];
	let used = Infinity;
	for (let i = count; i < least.length; i++) {
		const one = least[i] ?? 0;
		if (used + one > width) {
			blocks.push([...names]);
			used = sum(least.slice(0, count));
		}
		blocks.at(-1)?.push(i);
		used += one;
	}
	return blocks.length === 0 ? [names] : blocks;
}

function sum(widths: readonly number[]): number {
	return widths.reduce((all, one) => all + one, 0);
}

/** As wide as the widest cell where all fit; otherwise the widest columns give way, down to their longest word. */
function fittedWidths(natural: readonly number[], least: readonly number[], width: number): number[] {
	const all = sum(natural);
	if (all <= width) return natural.map((one) => one * (width / all));
	let widths = [...natural];
	const kept = new Set<number>();
	// Columns that would get narrower than a word keep its width; the others share what is left.
	for (;;) {
		const room = width - [...kept].reduce((used, i) => used + (least[i] ?? 0), 0);
		const limit = waterLevel(
			natural.filter((_, i) => !kept.has(i)),
			room
		);
		widths = natural.map((one, i) => (kept.has(i) ? (least[i] ?? 0) : Math.min(one, limit)));
		const tooNarrow = widths.flatMap((one, i) => (!kept.has(i) && one < (least[i] ?? 0) - 0.01 ? [i] : []));
		if (tooNarrow.length === 0) return widths;
		for (const i of tooNarrow) kept.add(i);
	}
}

/** The width at which cutting off all wider columns makes them fit. */
function waterLevel(widths: readonly number[], room: number): number {
	const sorted = [...widths].sort((a, b) => a - b);
	let left = room;
	for (let i = 0; i < sorted.length; i++) {
		const share = left / (sorted.length - i);
		const one = sorted[i] ?? 0;
		if (one >= share) return share;
		left -= one;
	}
	return room;
}

/** What an address may be broken into; other texts stay whole. */
function addressParts(part: string): string[] {
	return part.length < LEAST_ADDRESS ? [part] : part.split(/(?<=[/._?&=#])/u);
}
