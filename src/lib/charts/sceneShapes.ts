import { cut, type Anchor, type Scene, type SceneText, type Weight } from '../domain/scene';
import type { ChartTheme } from './chartTheme';
import { AXIS_LETTERS } from './planeTitle';
import type { Spot } from './scatterPlane';

/** From the middle of the height of letters to their base line, by their size. */
const TO_BASE = 0.36;

/** Lines of text whose block has its middle at a spot. */
export function textBlock(
	text: string,
	[x, y]: Spot,
	{ size, lineHeight = size * 1.25, ...look }: TextLook & { readonly lineHeight?: number }
): SceneText[] {
	const lines = text.split('\n');
	return lines.map((line, i) => ({
		kind: 'text',
		text: line,
		x: cut(x),
		y: cut(y + (i - (lines.length - 1) / 2) * lineHeight + size * TO_BASE),
		size,
		...look
	}));
}

interface TextLook {
	readonly size: number;
	readonly fill: string;
	readonly weight?: Weight;
	readonly anchor?: Anchor;
	readonly halo?: string;
}

/** A line through spots. */
export function polyline(spots: readonly Spot[]): string {
	return spots.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${cut(x)} ${cut(y)}`).join('');
}

/** Position and text of a tick, along its axis. */
interface Tick {
	readonly at: number;
	readonly text: string;
	/** Its text in another colour. */
	readonly color?: string;
}

/** Where the plot is, px. */
export interface PlotBox {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const TICK = 4;

/** Lines across the plot with their numbers to the left. */
export function valueGrid({ left, right }: PlotBox, ticks: readonly Tick[], theme: ChartTheme): Scene[] {
	return ticks.flatMap(({ at, text }): Scene[] => [
		{
			kind: 'path',
			d: polyline([
				[left, at],
				[right, at]
			]),
			stroke: theme.line,
			strokeWidth: 1
		},
		...textBlock(text, [left - 8, at], { size: AXIS_LETTERS, fill: theme.textSoft, anchor: 'end' })
	]);
}

/** The axis below the plot with its ticks. */
export function bottomAxis({ left, right, bottom }: PlotBox, ticks: readonly Tick[], theme: ChartTheme): Scene[] {
	const lines = [
		polyline([
			[left, bottom],
			[right, bottom]
		]),
		...ticks.map(({ at }) =>
			polyline([
				[at, bottom],
				[at, bottom + TICK]
			])
		)
	];
	return [
		{ kind: 'path', d: lines.join(''), stroke: theme.axis, strokeWidth: 1 },
		...ticks.flatMap(({ at, text, color }) =>
			textBlock(text, [at, bottom + 13], { size: AXIS_LETTERS, fill: color ?? theme.textSoft, anchor: 'middle' })
		)
	];
}
