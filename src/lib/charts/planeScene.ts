import type { Scene } from '../domain/scene';
import { apartTicks } from './apartTicks';
import type { ChartTheme } from './chartTheme';
import type { ChartSize } from './courseFrame';
import { AXIS_LETTERS, AXIS_LINE, planeTitle } from './planeTitle';
import { placeOn, type Plane, type PlotMargins } from './scatterPlane';
import { bottomAxis, polyline, textBlock, valueGrid } from './sceneShapes';
import { textWidth } from './textWidth';

interface PlaneFrame {
	readonly margins: PlotMargins;
	readonly size: ChartSize;
	readonly theme: ChartTheme;
	readonly x: {
		readonly title: string;
		readonly text: (value: number) => string;
		/** From the axis to its title, px. */
		readonly gap: number;
	};
	readonly y: {
		readonly title: string;
		readonly text: (value: number) => string;
		/** Left end of the title, px. */
		readonly left: number;
	};
}

/** Room between numbers beside each other. */
const APART = 8;

/** The ground of a scatter: both axes with grid, numbers and titles. */
export function planeScene(plane: Plane, { margins, size, theme, x, y }: PlaneFrame): Scene[] {
	const place = placeOn(plane, size, margins);
	const box = {
		left: margins.left,
		right: size.width - margins.right,
		top: margins.top,
		bottom: size.height - margins.bottom
	};
	const across = apartTicks(
		plane.x.ticks.map((value) => ({ at: place([value, plane.y.min])[0], text: x.text(value) })),
		(text) => textWidth(text, AXIS_LETTERS) + APART
	);
	const up = apartTicks(
		plane.y.ticks.map((value) => ({ at: place([plane.x.min, value])[1], text: y.text(value) })),
		() => AXIS_LINE
	);
	const below = planeTitle(x.title, size.width);
	const above = planeTitle(y.title, size.width - y.left);
	const half = Math.max(...below.map((line) => textWidth(line, AXIS_LETTERS))) / 2;
	const middle = Math.max(half, Math.min((box.left + box.right) / 2, size.width - half));
	return [
		...across.map(({ at }): Scene => ({
			kind: 'path',
			d: polyline([
				[at, box.top],
				[at, box.bottom]
			]),
			stroke: theme.line
		})),
		...valueGrid(box, up, theme),
		...bottomAxis(box, across, theme),
		{
			kind: 'path',
			d: polyline([
				[box.left, box.top],
				[box.left, box.bottom]
			]),
			stroke: theme.axis
		},
		...textBlock(below.join('\n'), [middle, box.bottom + x.gap + 4], {
			size: AXIS_LETTERS,
			lineHeight: AXIS_LINE,
			fill: theme.textSoft,
			anchor: 'middle'
		}),
		// Numbers of the axis reach above it.
		...textBlock(above.join('\n'), [y.left, box.top - 17 - (above.length - 1) * 5], {
			size: AXIS_LETTERS,
			lineHeight: AXIS_LINE,
			fill: theme.textSoft
		})
	];
}
