import type { EChartsCoreOption } from 'echarts/core';
import type { ChartSize } from '../charts/courseFrame';
import { renderChartSvg } from '../charts/svgChart';
import { PAPER } from '../domain/paper-colors';
import type { DrawFrame } from '../domain/exportable';
import { group, moved, textLines, type Scene } from '../domain/scene';
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
export function drawChart(
	{ optionFor, start, notes }: ChartSheet,
	{ width, height, fontSize, measure }: DrawFrame
): Scene[] {
	const size = fontSize * 0.85;
	const lines = notes.flatMap((note) => textLines(note, width, size, measure));
	const noteHeight = lines.length * size * 1.3;
	const scale = fontSize / CHART_LETTERS;
	const room = { width: width / scale, height: Math.max(LEAST, (height - noteHeight - fontSize * 0.5) / scale) };
	const chart = svgScene(renderChartSvg(optionFor(room), room.width, room.height, start));
	const texts = lines.map((text, i): Scene => ({
		kind: 'text',
		text,
		x: 0,
		y: size + i * size * 1.3,
		size,
		fill: PAPER.textSoft
	}));
	return [
		group([
			group([chart], { transform: [scale, 0, 0, scale, 0, 0] }),
			moved(texts, 0, room.height * scale + fontSize * 0.5)
		])
	];
}
