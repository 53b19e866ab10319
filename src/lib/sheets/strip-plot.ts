import { axisScale } from '../charts/axisScale';
import { beeswarm } from '../charts/beeswarm';
import { labelRows } from '../charts/labelRows';
import { PAPER } from '../domain/paper-colors';
import type { SpreadDot } from '../domain/result-spread';
import { circlePath, group, linePath, mixed, rectPath, type Measure, type Scene } from '../domain/scene';
import type { Spread } from '../domain/spread';

/** Colour of dots that nobody has selected: the page's controls at 55 per cent. */
const DOT = mixed(PAPER.control, PAPER.surface, 0.55);
/** Radii of dots in letters: of up to 90, up to 250 and more of them, as on the page. */
const RADII = [
	[90, 0.42],
	[250, 0.29],
	[Infinity, 0.21]
] as const;
/** Height of the box and of a row of names, in letters. */
const [BOX, ROW] = [1.2, 1.3];

/** What a strip is drawn from. */
interface Strip {
	/** Ascending. */
	readonly dots: readonly SpreadDot[];
	readonly spread: Spread;
	/** A value of the axis: short. */
	readonly tick: (value: number, decimals: number) => string;
}

/** A strip of dots with the names of the selected ones, below it range, middle half and median, below them the axis. No higher than it has to be. */
export function stripPlot(
	{ dots, spread, tick }: Strip,
	{ width, height: most, size, measure }: { width: number; height: number; size: number; measure: Measure }
): { readonly scene: Scene; readonly height: number } {
	const scale = axisScale([spread.min, spread.max], width / size < 30 ? 4 : 5);
	const pad = size * 0.9;
	const x = (value: number): number => pad + ((value - scale.min) / (scale.max - scale.min)) * (width - 2 * pad);
	const marked = dots.filter(({ color }) => color !== null);
	const names = labelRows(
		marked.map(({ name, value }) => ({ text: name, x: x(value) })),
		width,
		size,
		measure
	);
	const rows = Math.max(0, ...names.map(({ row }) => row + 1));
	const top = rows * size * ROW;
	const below = size * (0.5 + BOX + 0.6 + 1.3);
	const room = Math.max((most - top - below) / 2, size * 1.2);
	const { radius, heights } = swarm(
		dots.map(({ value }) => x(value)),
		size,
		room
	);
	const extent = Math.max(0, ...heights.map(Math.abs)) + radius * 1.5;
	const middle = top + extent + size * 0.2;
	const boxTop = middle + extent + size * 0.5;
	const bottom = boxTop + size * (BOX + 0.5);
	const drawn = dots
		.map((dot, i) => ({ ...dot, y: middle + (heights[i] ?? 0) }))
		.sort((a, b) => Number(a.color !== null) - Number(b.color !== null) || Number(a.isPeer) - Number(b.isPeer));
	const ticks = Array.from(
		{ length: Math.round((scale.max - scale.min) / scale.step) + 1 },
		(_, i) => scale.min + i * scale.step
	);
	const scenes: Scene[] = [
		...ticks.flatMap((value) => tickScenes(value)),
		...drawn.map((dot): Scene => ({
			kind: 'path',
			d: circlePath(x(dot.value), dot.y, dot.color ? radius * 1.3 : radius),
			fill: dot.color ?? DOT,
			stroke: dot.isPeer ? PAPER.text : PAPER.surface,
			strokeWidth: dot.isPeer ? size * 0.12 : size * 0.04
		})),
		...names.map((name): Scene => {
			const dot = drawn.find((one) => one.color !== null && one.name === name.text && x(one.value) === name.x);
			const d = linePath(name.x, baseOf(name.row) + size * 0.25, name.x, (dot?.y ?? middle) - radius * 1.3);
			return { kind: 'path', d, stroke: PAPER.control, strokeWidth: size * 0.06 };
		}),
		...names.map(({ text, x: at, row, anchor }): Scene => ({
			kind: 'text',
			text,
			x: at,
			y: baseOf(row),
			size,
			weight: 600,
			anchor,
			fill: PAPER.text,
			halo: PAPER.surface
		})),
		...boxPlot(spread, { x, top: boxTop, height: size * BOX, size })
	];
	return { scene: group(scenes), height: bottom + size * 1.3 };

	function baseOf(row: number): number {
		return top - row * size * ROW - size * 0.4;
	}

	function tickScenes(value: number): Scene[] {
		const text = tick(value, scale.decimals);
		const [at, half] = [x(value), measure(text, size) / 2];
		const anchor = at - half < 0 ? 'start' : at + half > width ? 'end' : 'middle';
		return [
			{ kind: 'path', d: linePath(at, top, at, bottom), stroke: PAPER.line, strokeWidth: size * 0.08 },
			{
				kind: 'text',
				text,
				x: anchor === 'start' ? 0 : anchor === 'end' ? width : at,
				y: bottom + size * 1.1,
				size,
				anchor,
				fill: PAPER.textSoft
			}
		];
	}
}

/** Dots are larger where there is much room, and smaller where a pile would be higher than it. */
function swarm(xs: readonly number[], size: number, room: number): { radius: number; heights: readonly number[] } {
	const wished = size * (RADII.find(([most]) => xs.length <= most)?.[1] ?? RADII[2][1]);
	for (let factor = 1.4; ; factor -= 0.1) {
		const radius = wished * factor;
		const heights = beeswarm(xs, radius * 2, Infinity);
		const fits = heights.every((y) => Math.abs(y) <= room - radius);
		if (fits) return { radius, heights };
		if (factor < 0.6) return { radius, heights: beeswarm(xs, radius * 2, Math.max(0, room - radius)) };
	}
}

/** Range, middle half and median. */
export function boxPlot(
	{ min, lowerQuartile, median, upperQuartile, max }: Spread,
	{ x, top, height, size }: { x: (value: number) => number; top: number; height: number; size: number }
): Scene[] {
	const middle = top + height / 2;
	const [from, to] = [x(lowerQuartile), x(upperQuartile)];
	return [
		{
			kind: 'path',
			d: linePath(x(min), middle, x(max), middle),
			stroke: PAPER.control,
			strokeWidth: size * 0.12
		},
		{
			kind: 'path',
			d: rectPath(from, top, Math.max(1, to - from), height),
			fill: PAPER.accentSoft,
			stroke: PAPER.control,
			strokeWidth: size * 0.08
		},
		{
			kind: 'path',
			d: linePath(x(median), top - size * 0.15, x(median), top + height + size * 0.15),
			stroke: PAPER.accent,
			strokeWidth: size * 0.24
		}
	];
}
