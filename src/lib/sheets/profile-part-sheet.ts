import type { DrawFrame } from '../domain/exportable';
import { group, moved, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { pagesOf } from '../export/page-parts';
import { columnWidths, LEAST_TITLES, profilePart, type ProfileTablePart } from './profile-part';
import { rowParts, type Room } from './profile-rows';
import type { ProfilePlot } from './profile-sheet';
import { yearPlot } from './year-plot';

/** Least width of a plot, least and greatest height, in letters. */
const [LEAST_PLOT, LEAST, MOST] = [16, 9, 22];

/** One table of a profile under the sheet's own title: columns and rows that have no room follow below or on further pages. */
export function drawProfilePart(part: ProfileTablePart, { width, height, fontSize, measure }: DrawFrame): Scene[] {
	const letters = { size: fontSize, measure };
	const untitled = { ...part, title: '' };
	const split = columnBlocks(untitled, width, letters);
	const blocks = split.flatMap((columns, i) => {
		const notes = i === split.length - 1 ? part.notes : [];
		return rowBlocks({ ...columns, notes }, { width, height, ...letters });
	});
	return pagesOf(blocks, { height, fontSize });
}

type Letters = Pick<DrawFrame, 'measure'> & { readonly size: number };

/** As many columns beside each other as there is room for, each time behind the titles of the rows. */
function columnBlocks(part: ProfileTablePart, width: number, letters: Letters): ProfileTablePart[] {
	const blocks: number[][] = [];
	let used = Infinity;
	for (const [i, wide] of columnWidths(part, letters).entries()) {
		if (used + wide > width) {
			blocks.push([]);
			used = letters.size * LEAST_TITLES * 1.4;
		}
		blocks.at(-1)?.push(i);
		used += wide;
	}
	return blocks.map((columns) => ({
		...part,
		head: part.head && [part.head[0] ?? '', ...columns.map((i) => part.head?.[i + 1] ?? '')],
		rows: part.rows.map((row) => ({ ...row, cells: columns.flatMap((i) => row.cells[i] ?? []) }))
	}));
}

/** As many rows to a page as it holds; notes stand below the last ones. */
function rowBlocks(part: ProfileTablePart, room: Room): Block[] {
	return rowParts(part, room).map((one) => profilePart(one, room.width, { ...room, isFirst: true }));
}

/** The plots of a profile, side by side where there is room. */
export function drawProfilePlots(plots: readonly ProfilePlot[], frame: DrawFrame): Scene[] {
	const { width, height, fontSize: size, measure } = frame;
	const gap = size * 1.2;
	const columns = Math.max(1, Math.min(plots.length, Math.floor((width + gap) / (size * LEAST_PLOT + gap))));
	const rows = Math.ceil(plots.length / columns);
	const plotWidth = (width - gap * (columns - 1)) / columns;
	const each = (height - gap * (rows - 1)) / rows;
	// Rather one page for each than plots too low to be read.
	const plotHeight = each < size * LEAST ? Math.min(height, size * MOST) : Math.min(each, size * MOST);
	const blocks = Array.from({ length: rows }, (_, row): Block => ({
		scene: group(
			plots
				.slice(row * columns, (row + 1) * columns)
				.map((plot, i) =>
					moved([yearPlot(plot, { width: plotWidth, height: plotHeight, size, measure })], i * (plotWidth + gap), 0)
				)
		),
		height: plotHeight
	}));
	return pagesOf(blocks, { height, fontSize: size });
}
