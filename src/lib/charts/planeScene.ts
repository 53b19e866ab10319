import type { Scene } from '../domain/scene';
import type { ChartTheme } from './chartTheme';
import type { ChartSize } from './courseFrame';
import { placeOn, type Plane, type PlotMargins } from './scatterPlane';
import { bottomAxis, polyline, textBlock, valueGrid } from './sceneShapes';

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

const LETTERS = 12;

/** The ground of a scatter: both axes with grid, numbers and titles. */
export function planeScene(plane: Plane, { margins, size, theme, x, y }: PlaneFrame): Scene[] {
	const place = placeOn(plane, size, margins);
	const box = {
		left: margins.left,
		right: size.width - margins.right,
		top: margins.top,
		bottom: size.height - margins.bottom
	};
	const across = plane.x.ticks.map((value) => ({ at: place([value, plane.y.min])[0], text: x.text(value) }));
	const up = plane.y.ticks.map((value) => ({ at: place([plane.x.min, value])[1], text: y.text(value) }));
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
		...textBlock(x.title, [(box.left + box.right) / 2, box.bottom + x.gap + 4], {
			size: LETTERS,
			fill: theme.textSoft,
			anchor: 'middle'
		}),
		...textBlock(y.title, [y.left, box.top - 17], { size: LETTERS, fill: theme.textSoft })
	];
}
