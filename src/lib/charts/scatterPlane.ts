import { formatNumber, type NumberLang } from '../domain/format';
import type { Relation, RelationExtents } from '../domain/relation';
import { axisScale } from './axisScale';
import type { ChartSize } from './courseFrame';
import type { Box } from './dotLabels';
import { logScale } from './logScale';

/** A point in values, or in px once it is placed. */
export type Spot = readonly [x: number, y: number];

/** An axis with round ends and the ticks between them. */
export interface PlaneAxis {
	readonly log: boolean;
	readonly min: number;
	readonly max: number;
	readonly ticks: readonly number[];
}

/** Both axes of a scatter. */
export interface Plane {
	readonly x: PlaneAxis;
	readonly y: PlaneAxis;
}

/** Room around the plot for axes and names, px. */
const MARGINS = { left: 64, right: 96, top: 40, bottom: 56 } as const;
const NARROW = 480;
const TICKS = 6;

/** The same on a phone, where names go to the left of dots anyway. */
export function marginsAt({ width }: ChartSize): PlotMargins {
	return width < NARROW ? { ...MARGINS, left: 52, right: 16 } : MARGINS;
}

/** @param held axes reach over all years, so that dots move and not the ground below them; otherwise they fit the year and the paths drawn */
export function scatterPlane(relation: Relation, held: boolean): Plane {
	const { view, extents } = relation;
	const { x, y } = (held ? extents : extentsOfYear(relation)) ?? { x: [1, 10], y: [1, 10] };
	return { x: planeAxis(view.logX, x), y: planeAxis(view.logY, y) };
}

/** Room left of, right of, above and below a plot, px. */
export type PlotMargins = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** Values to px of a drawing. */
export function placeOn(
	{ x, y }: Plane,
	size: ChartSize,
	margins: PlotMargins = marginsAt(size)
): (spot: Spot) => Spot {
	const { left, right, top, bottom } = margins;
	const [width, height] = [size.width - left - right, size.height - top - bottom];
	return ([across, up]) => [left + share(x, across) * width, top + (1 - share(y, up)) * height];
}

/** Where names may stand: not over the numbers of the axes, but above and beside the plot. */
export function roomForNames({ width, height }: ChartSize, { left, bottom }: PlotMargins): Box {
	return { left, top: 0, right: width, bottom: height - bottom };
}

function share({ log, min, max }: PlaneAxis, value: number): number {
	const scaled = (one: number): number => (log ? Math.log10(one) : one);
	return (scaled(value) - scaled(min)) / (scaled(max) - scaled(min));
}

/** An axis that holds two values and what lies between. */
export function planeAxis(log: boolean, [low, high]: readonly [number, number]): PlaneAxis {
	if (log) return { log, ...logScale(low, high) };
	const { min, max, step, decimals } = axisScale([low, high], TICKS);
	const count = Math.round((max - min) / step);
	const ticks = Array.from({ length: count + 1 }, (_, i) => Number((min + i * step).toFixed(decimals)));
	return { log, min, max, ticks };
}

/** The number of a tick: as many decimals as all of them need. */
export function tickText({ log, ticks }: PlaneAxis, lang: NumberLang): (value: number) => string {
	const decimals = Math.max(0, ...ticks.map(decimalsOf));
	// A logarithmic axis reaches over decimals of very different length.
	return (value) => formatNumber(value, log ? decimalsOf(value) : decimals, lang);
}

function decimalsOf(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}

function extentsOfYear({ view, drawn, paths }: Relation): RelationExtents | null {
	const steps = paths.flatMap(({ steps }) => (view.paths ? steps : steps.filter(({ year }) => year === view.year)));
	const xs = [...drawn.map(({ x }) => x.value ?? 0), ...steps.map(({ x }) => x)];
	const ys = [...drawn.map(({ y }) => y.value ?? 0), ...steps.map(({ y }) => y)];
	if (xs.length === 0) return null;
	return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] };
}
