import { moved, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { leastWidth, profilePart, roomyParts, type ProfileTablePart } from './profile-part';
import { rowParts, rowsWithin, type Room } from './profile-rows';

/** Between columns and between tables, in letters. */
const [COLUMN_GAP, GAP] = [2, 0.8];

/** Where tables may stand: on the first page below what is above them. */
interface Pages extends Room {
	readonly top: number;
}

/** What stands on a page, and where it ends. */
interface PageOfTables {
	readonly scenes: readonly Scene[];
	readonly bottom: number;
}

/**
 * Tables of a profile in two columns where both are as wide as the tables need, else one below the other, and stacked where not even one column is wide enough:
 * on as many pages as they take, each of which is read down its left column first. The first table of a column says what its columns are. A table goes on in the next
 * column or on the next page where enough of its rows stand before.
 */
export function profileColumns(parts: readonly ProfileTablePart[], pages: Pages): PageOfTables[] {
	const { width, height, size, top } = pages;
	const least = Math.max(0, ...parts.map((part) => leastWidth(part, pages)));
	const gap = size * COLUMN_GAP;
	const half = (width - gap) / 2;
	const [count, columnWidth] = least <= half ? [2, half] : [1, width];
	const room = { ...pages, width: columnWidth };
	let rest = roomyParts(parts, columnWidth, pages).flatMap((part) =>
		blockOf(part, room, true).height > height ? rowParts(part, room) : part
	);
	const result: PageOfTables[] = [];
	for (let from = top; rest.length > 0; from = 0) {
		const { columns, left } = columnsOnPage(rest, count, height - from, room, from === 0);
		rest = left;
		result.push({
			scenes: columns.flatMap((column, i) => columnScenes(column, i * (columnWidth + gap), from, size)),
			bottom: from + Math.max(...columns.map((column) => heightOf(column, size)))
		});
	}
	return result;
}

function columnScenes(blocks: readonly Block[], x: number, top: number, size: number): Scene[] {
	let y = top;
	return blocks.map(({ scene, height }) => {
		y += height + size * GAP;
		return moved([scene], x, y - height - size * GAP);
	});
}

/** What stands on a page, and the tables left for the next one. */
interface FilledPage {
	readonly columns: Block[][];
	readonly left: ProfileTablePart[];
}

/** The next tables: in columns of about the same height where one page holds them all, else as many as a column holds. `isWhole`: nothing else is on the page. */
function columnsOnPage(
	parts: readonly ProfileTablePart[],
	count: number,
	height: number,
	room: Room,
	isWhole: boolean
): FilledPage {
	const cuts = count === 1 ? [[parts]] : parts.map((_, i) => [parts.slice(0, i + 1), parts.slice(i + 1)]);
	const [first = [], ...others] = cuts.map((columns) => columns.map((column) => column.map(inColumn)));
	const longer = (columns: readonly (readonly Block[])[]): number =>
		Math.max(...columns.map((blocks) => heightOf(blocks, room.size)));
	const best = others.reduce((shortest, one) => (longer(one) < longer(shortest) ? one : shortest), first);
	if (longer(best) <= height) return { columns: best, left: [] };
	const left = [...parts];
	const columns = Array.from({ length: count }, () => filledColumn(left, height, room, isWhole));
	return { columns, left };

	function inColumn(part: ProfileTablePart, at: number): Block {
		return blockOf(part, room, at === 0);
	}
}

/** As many of the tables as a column holds, which are taken from the list; of the last one as many rows as there is room for. */
function filledColumn(left: ProfileTablePart[], height: number, room: Room, isWhole: boolean): Block[] {
	const column: Block[] = [];
	for (let y = 0; ;) {
		const [part] = left;
		if (!part) return column;
		const block = blockOf(part, room, column.length === 0);
		if (y + block.height <= height || (isWhole && column.length === 0)) {
			column.push(block);
			left.shift();
			y += block.height + room.size * GAP;
			continue;
		}
		const split = rowsWithin(part, height - y, room, column.length === 0);
		if (split) {
			column.push(blockOf(split[0], room, column.length === 0));
			left[0] = split[1];
		}
		return column;
	}
}

function blockOf(part: ProfileTablePart, { width, size, measure }: Room, isFirst: boolean): Block {
	return profilePart(part, width, { size, measure, isFirst });
}

function heightOf(blocks: readonly Block[], size: number): number {
	return blocks.reduce((sum, { height }) => sum + height + size * GAP, -size * GAP);
}
