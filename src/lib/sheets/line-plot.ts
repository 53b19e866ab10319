import { brokenPath, type CoursePoint } from '../charts/brokenPath';
import { markScene, type PlaceMark } from '../domain/mark-shapes';
import { PAPER } from '../domain/paper-colors';
import { linePath, type Measure, type Scene } from '../domain/scene';
import { MARK_RADIUS } from '../export/scene-parts';

/** A line of a plot, its points in per cent of width and height. */
export interface PlotLine {
	readonly points: readonly CoursePoint[];
	readonly color: string;
	readonly strong: boolean;
	/** In letters; whole where it is left out. */
	readonly dash?: readonly number[];
	/** A mark on every so many points, from one of them on, and on the last one. */
	readonly marks?: PlaceMark & { readonly from: number; readonly every: number };
}

/** A value of an axis, in per cent from above. */
export interface PlotTick {
	readonly text: string;
	readonly top: number;
}

/** Where a plot stands. */
export interface PlotBox {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** Of its letters. */
	readonly size: number;
}

/** Lines that start anew at gaps and breaks, as in the page. */
export function plotLines(lines: readonly PlotLine[], { left, top, width, height, size }: PlotBox): Scene[] {
	return lines.flatMap(({ points, color, strong, dash, marks }): Scene[] => {
		const placed = points.map((point) => ({
			...point,
			x: point.x === null ? null : left + (point.x / 100) * width,
			y: point.y === null ? null : top + (point.y / 100) * height
		}));
		const d = brokenPath(placed);
		if (d === '') return [];
		const strokeWidth = size * (strong ? 0.3 : 0.15);
		return [
			{ kind: 'path', d, stroke: color, strokeWidth, ...(dash ? { dash: dash.map((one) => one * size) } : {}) },
			...(marks ? markScenes(placed, marks, size * MARK_RADIUS, color) : [])
		];
	});
}

function markScenes(
	points: readonly CoursePoint[],
	marks: NonNullable<PlotLine['marks']>,
	radius: number,
	color: string
): Scene[] {
	const spots = points.flatMap(({ x, y }) => (x === null || y === null ? [] : [[x, y] as const]));
	return spots
		.filter((_, i) => i % marks.every === marks.from % marks.every || i === spots.length - 1)
		.map((spot) => markScene(marks, spot, radius, color));
}

/** Lines of the grid with their values to the left. */
export function plotTicks(ticks: readonly PlotTick[], { left, top, width, height, size }: PlotBox): Scene[] {
	return ticks.flatMap(({ text, top: at }): Scene[] => {
		const y = top + (at / 100) * height;
		return [
			{ kind: 'path', d: linePath(left, y, left + width, y), stroke: PAPER.line, strokeWidth: size / 14 },
			{ kind: 'text', text, x: left - size * 0.4, y: y + size * 0.36, size, anchor: 'end', fill: PAPER.textSoft }
		];
	});
}

/** Room that the values of an axis need. */
export function tickRoom(ticks: readonly PlotTick[], size: number, measure: Measure): number {
	return Math.max(0, ...ticks.map(({ text }) => measure(text, size))) + size * 0.5;
}
