import type { DrawFrame } from '../domain/exportable';
import { group, moved, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { pagesOf } from '../export/page-parts';
import { profilePart, roomyParts, type ProfileTablePart } from './profile-part';
import { rowParts } from './profile-rows';
import type { ProfilePlot } from './profile-sheet';
import { yearPlot } from './year-plot';

/** Least width of a plot, least and greatest height, in letters. */
const [LEAST_PLOT, LEAST, MOST] = [16, 9, 22];

/** One table of a profile under the sheet's own title: rows that have no room follow on further pages; numbers without room for columns stand below each other. */
export function drawProfilePart(part: ProfileTablePart, { width, height, fontSize, measure }: DrawFrame): Scene[] {
	const letters = { size: fontSize, measure };
	const blocks = roomyParts([{ ...part, title: '' }], width, letters)
		.flatMap((one) => rowParts(one, { width, height, ...letters }))
		.map((one) => profilePart(one, width, { ...letters, isFirst: true }));
	return pagesOf(blocks, { height, fontSize });
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
