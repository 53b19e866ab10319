import type { EChartsCoreOption } from 'echarts/core';
import type { ChartSize } from '../charts/courseFrame';
import { renderChartSvg } from '../charts/svgChart';
import { PAPER } from '../domain/paper-colors';
import type { DrawFrame } from '../domain/exportable';
import { group, moved, type Scene } from '../domain/scene';
import { paragraph } from '../export/scene-parts';
import { svgScene } from '../export/svg-scene';

/** Size of letters that charts are laid out with, px. */
const CHART_LETTERS = 12;
/** Least height of a chart in its own pixels. */
const LEAST = 120;

/** A chart to be put on paper. */
export interface ChartSheet {
	/** In the colours of paper, for a size in px. */
	readonly optionFor: (size: ChartSize) => EChartsCoreOption;
	/** The parts of the chart library it needs; those of courses where it is left out. */
	readonly start?: Parameters<typeof renderChartSvg>[3];
	/** Said below it. */
	readonly notes: readonly string[];
}

/** A chart as on screen, in letters of the sheet's size, with its notes below. */
export function drawChart({ notes, ...chart }: ChartSheet, frame: DrawFrame): Scene[] {
	return drawCharts([{ ...chart, caption: '' }], notes, frame);
}

/** A chart among others. */
export interface CaptionedChart extends Omit<ChartSheet, 'notes'> {
	/** Empty: the sheet's title says it. */
	readonly caption: string;
}

/** A chart so wide for its height that others stand better beside it than below, in letters. */
const WIDE = 40;

/** Charts beside or below each other, with notes below all of them. */
export function drawCharts(
	charts: readonly CaptionedChart[],
	notes: readonly string[],
	{ width, height, fontSize, measure }: DrawFrame
): Scene[] {
	const said = notes.map((note) => paragraph(note, width, { size: fontSize * 0.85, measure }));
	const noteHeight = said.reduce((sum, one) => sum + one.height, 0);
	const scale = fontSize / CHART_LETTERS;
	const gap = charts.length > 1 ? fontSize * 1.5 : 0;
	const isBeside = width / charts.length > WIDE * fontSize;
	const columns = isBeside ? charts.length : 1;
	const rows = charts.length / columns;
	const chartWidth = (width - gap * (columns - 1)) / columns;
	const captions = charts.map(({ caption }) =>
		paragraph(caption, chartWidth, { size: fontSize * 0.9, measure, weight: 600, fill: PAPER.text })
	);
	const captionHeight = Math.max(...captions.map((one) => one.height));
	const each = (height - noteHeight - fontSize * 0.5 - gap * (rows - 1)) / rows - captionHeight;
	const room = { width: chartWidth / scale, height: Math.max(LEAST, each / scale) };
	const step = { x: chartWidth + gap, y: room.height * scale + captionHeight + gap };
	const drawn = charts.map(({ optionFor, start }, i) =>
		moved(
			[
				...(captions[i] ? [captions[i].scene] : []),
				group([svgScene(renderChartSvg(optionFor(room), room.width, room.height, start))], {
					transform: [scale, 0, 0, scale, 0, captionHeight]
				})
			],
			(i % columns) * step.x,
			Math.floor(i / columns) * step.y
		)
	);
	let y = rows * step.y - gap + fontSize * 0.5;
	const texts = said.map((one) => {
		y += one.height;
		return moved([one.scene], 0, y - one.height);
	});
	return [group([...drawn, ...texts])];
}
