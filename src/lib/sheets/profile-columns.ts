import { moved, type Scene } from '../domain/scene';
import { LackOfWidth } from '../export/lack-of-width';
import type { Block } from '../export/legend-scene';
import { leastWidth, profilePart, type ProfileTablePart } from './profile-part';
import { rowParts, type Room } from './profile-rows';

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
 * Tables of a profile in two columns where both are as wide as the tables need, else one below the other: on as many pages as they take, each of which is read
 * down its left column first. The first table of a column says what its columns are.
 *
 * @throws LackOfWidth where not even one column is wide enough
 */
export function profileColumns(parts: readonly ProfileTablePart[], pages: Pages): PageOfTables[] {
	const { width, height, size, top } = pages;
	const least = Math.max(0, ...parts.map((part) => leastWidth(part, pages)));
	if (least > width) throw new LackOfWidth(least / size);
	const gap = size * COLUMN_GAP;
	const half = (width - gap) / 2;
	const [count, columnWidth] = least <= half ? [2, half] : [1, width];
	const room = { ...pages, width: columnWidth };
	let rest = parts.flatMap((part) => (blockOf(part, room, true).height > height ? rowParts(part, room) : part));
	const result: PageOfTables[] = [];
	for (let from = top; rest.length > 0; from = 0) {
		const columns = columnsOnPage(rest, count, height - from, room, from === 0);
		rest = rest.slice(columns.reduce((sum, column) => sum + column.length, 0));
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

/** The next tables: in columns of about the same height where one page holds them all, else as many as a column holds. `isWhole`: nothing else is on the page. */
function columnsOnPage(
	parts: readonly ProfileTablePart[],
	count: number,
	height: number,
	room: Room,
	isWhole: boolean
): Block[][] {
	const cuts = count === 1 ? [[parts]] : parts.map((_, i) => [parts.slice(0, i + 1), parts.slice(i + 1)]);
	const [first = [], ...others] = cuts.map((columns) => columns.map((column) => column.map(inColumn)));
	const longer = (columns: readonly (readonly Block[])[]): number =>
		Math.max(...columns.map((blocks) => heightOf(blocks, room.size)));
	const best = others.reduce((shortest, one) => (longer(one) < longer(shortest) ? one : shortest), first);
	if (longer(best) <= height) return best;
	const columns: Block[][] = [];
	let next = 0;
	while (columns.length < count) {
		const column: Block[] = [];
		for (let y = 0; next < parts.length; next++) {
			const part = parts[next];
			if (!part) break;
			const block = inColumn(part, column.length);
			const isAlone = isWhole && column.length === 0;
			if (y + block.height > height && !isAlone) break;
			column.push(block);
			y += block.height + room.size * GAP;
		}
		columns.push(column);
	}
	return columns;

	function inColumn(part: ProfileTablePart, at: number): Block {
		return blockOf(part, room, at === 0);
	}
}

function blockOf(part: ProfileTablePart, { width, size, measure }: Room, isFirst: boolean): Block {
	return profilePart(part, width, { size, measure, isFirst });
}

function heightOf(blocks: readonly Block[], size: number): number {
	return blocks.reduce((sum, { height }) => sum + height + size * GAP, -size * GAP);
}
