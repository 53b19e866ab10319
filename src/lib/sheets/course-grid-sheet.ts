import type { DrawFrame } from '../domain/exportable';
import { PAPER } from '../domain/paper-colors';
import { group, moved, textLines, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { colorKey, paragraph, stackedPages, toldApart, type KeyEntry } from '../export/scene-parts';
import { plotLines, plotTicks, tickRoom, type PlotLine, type PlotTick } from './line-plot';

/** One small picture: courses of several places on one scale. */
export interface CoursePicture {
	readonly key: string;
	readonly title: string;
	readonly first: number;
	readonly last: number;
	readonly ticks: readonly PlotTick[];
	/** By the position of their places in the key. */
	readonly lines: readonly { readonly place: number; readonly points: PlotLine['points'] }[];
}

/** Small multiples in words and positions. */
export interface CourseGrid {
	readonly pictures: readonly CoursePicture[];
	readonly key: readonly KeyEntry[];
	readonly notes: readonly string[];
}

/** Least width, and height of the plot of a picture, in letters; room between pictures. */
const [LEAST_WIDTH, LEAST_PLOT, MOST_PLOT, GAP] = [19, 6, 12, 1.6];

/** Without colours every so many years have a mark, each course in other ones: beside each other they would be read as one. */
const MARKED = 7;

/** Small pictures of courses in as many columns as there is room for, on as many pages as they need. */
export function drawCourseGrid({ pictures, key, notes }: CourseGrid, frame: DrawFrame): Scene[] {
	const { width, height, measure } = frame;
	const size = frame.fontSize * 0.85;
	const letters = { size, measure };
	const entries = toldApart(key, frame.colors);
	const legend = colorKey(entries, 'line', width, letters);
	const head: Block = { ...legend, height: legend.height + size * 0.6 };
	const said = paragraph(notes.filter((note) => note !== '').join(' '), width, { size: size * 0.9, measure });
	const gap = size * GAP;
	const columns = Math.max(1, Math.min(pictures.length, Math.floor((width + gap) / (size * LEAST_WIDTH + gap))));
	const pictureWidth = (width - gap * (columns - 1)) / columns;
	const rows = Array.from({ length: Math.ceil(pictures.length / columns) }, (_, i) =>
		pictures.slice(i * columns, (i + 1) * columns)
	);
	const titles = (row: readonly CoursePicture[]): number =>
		Math.max(1, ...row.map(({ title }) => textLines(title, pictureWidth, size, measure, 600).length)) * size * 1.25;
	const left = Math.max(...pictures.map(({ ticks }) => tickRoom(ticks, size * 0.85, measure)), 0);
	// As many rows on a page as keep high enough plots, and these as high as the page has room for.
	const around = Math.max(...rows.map(titles)) + size * 2 + gap;
	const room = height - head.height - said.height + gap;
	const onPage = Math.min(rows.length, Math.max(1, Math.floor(room / (around + size * LEAST_PLOT))));
	const plot = Math.max(size * 3, Math.min(room / onPage - around, size * MOST_PLOT));
	const blocks = rows.map((row): Block => {
		const titleHeight = titles(row);
		return {
			scene: group(row.map((picture, i) => moved(pictureScene(picture, titleHeight), i * (pictureWidth + gap), 0))),
			height: titleHeight + plot + size * 2
		};
	});
	return stackedPages(blocks, { height, gap, head, foot: said });

	function pictureScene({ title, ticks, lines, first, last }: CoursePicture, titleHeight: number): Scene[] {
		const box = { left, top: titleHeight + size * 0.5, width: pictureWidth - left, height: plot, size: size * 0.85 };
		const heading = paragraph(title, pictureWidth, { ...letters, weight: 600, fill: PAPER.text });
		const y = box.top + plot + size * 1.15;
		const year = (text: string, x: number, anchor: 'start' | 'end'): Scene => ({
			kind: 'text',
			text,
			x,
			y,
			size: box.size,
			anchor,
			fill: PAPER.textSoft
		});
		return [
			moved([heading.scene], 0, titleHeight - heading.height),
			...plotTicks(ticks, box),
			...plotLines(
				lines.map(({ place, points }) => {
					const { color, strong, dash, mark } = entries[place] ?? { color: PAPER.control };
					const marks = mark && { ...mark, from: place, every: MARKED };
					return { points, color, strong: strong ?? false, ...(dash ? { dash } : {}), ...(marks ? { marks } : {}) };
				}),
				{ ...box, size }
			),
			year(`${first}`, left, 'start'),
			year(`${last}`, pictureWidth, 'end')
		];
	}
}
