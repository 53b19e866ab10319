import { markPath } from '../domain/mark-shapes';
import { group, rectPath, type Scene, type SceneGroup } from '../domain/scene';
import { apartTicks } from './apartTicks';
import { brokenPath } from './brokenPath';
import type { ChartTheme } from './chartTheme';
import type { ChartSize } from './courseFrame';
import { planeScene } from './planeScene';
import { AXIS_LETTERS } from './planeTitle';
import type { QueryFrame, QueryGroup } from './queryFrame';
import { placeOn, type PlotMargins, type Spot } from './scatterPlane';
import { bottomAxis, polyline, textBlock } from './sceneShapes';
import { textWidth } from './textWidth';

/** Room around the plot, px; bars have their names to the left. */
const MARGINS = { left: 64, right: 32, top: 40, bottom: 52 };
/** Of the width, and px, that names of bars may take. */
const [NAME_SHARE, MOST_NAME] = [0.42, 190];
/** Height of a row of the key and of a bar with its gap; least height of a plot. */
const [KEY_ROW, LEAST_BAR, LEAST_PLOT] = [18, 15, 80];
/** In the key: length of a sample, and room between entries. */
const [SAMPLE, APART] = [18, 14];

/** Whether a line of so many points shows each of them. */
export function hasMarks(count: number): boolean {
	return count < 60;
}

/** Room around the plot of a query's picture. */
export function queryMargins({ content }: QueryFrame, { width }: ChartSize): PlotMargins {
	if (content.kind === 'bar') {
		const left = Math.min(MOST_NAME, width * NAME_SHARE);
		return { ...MARGINS, left, top: 8 };
	}
	return { ...MARGINS, top: MARGINS.top + keyRows(content.groups, width).height };
}

/** Height that the picture needs with a width. */
export function leastQueryHeight(frame: QueryFrame, width: number): number {
	const { top, bottom } = queryMargins(frame, { width, height: 0 });
	const { content } = frame;
	return top + bottom + (content.kind === 'bar' ? content.bars.length * LEAST_BAR : LEAST_PLOT);
}

/**
 * The picture of a query as plain shapes: the same as the live chart's (queryChart.ts).
 *
 * @param grey groups are told apart by the shapes of their marks
 */
export function queryScene(frame: QueryFrame, size: ChartSize, theme: ChartTheme, grey = false): SceneGroup {
	const { content, axes, plane, format, formatX } = frame;
	const margins = queryMargins(frame, size);
	if (content.kind === 'bar') return group(barScenes(frame, content.bars, { size, theme, margins }));
	const place = placeOn(plane, size, margins);
	const looks = content.groups.map((one, i) => ({
		...one,
		color: grey ? theme.text : one.color === null ? theme.accent : theme.series(one.color),
		shape: grey ? i : 0
	}));
	const isDots = content.kind === 'scatter';
	return group([
		...keyScenes(looks, { width: size.width, theme, isDots }),
		...planeScene(plane, {
			margins,
			size,
			theme,
			x: { title: axes.x, text: formatX, gap: 30 },
			y: { title: axes.y, text: format, left: 0 }
		}),
		...looks.flatMap(({ color, shape, points }): Scene[] => {
			const spots = points.flatMap(({ x, y }): Spot[] => (y === null ? [] : [place([x, y])]));
			const line = brokenPath(
				points.map(({ x, y }) => {
					const [across, up] = y === null ? [null, null] : place([x, y]);
					return { x: across, y: up };
				})
			);
			const opacity = isDots ? 0.6 : 1;
			const marks = isDots || grey || hasMarks(points.length) ? spots : [];
			return [
				...(isDots ? [] : [{ kind: 'path', d: line, stroke: color, strokeWidth: 2 } as const]),
				...marks.map((spot): Scene => ({
					kind: 'path',
					d: markPath(shape, spot, isDots ? 3.5 : 2.5),
					fill: color,
					fillOpacity: opacity
				}))
			];
		})
	]);
}

interface Room {
	readonly size: ChartSize;
	readonly theme: ChartTheme;
	readonly margins: PlotMargins;
}

function barScenes(
	{ axes, plane, formatX }: QueryFrame,
	bars: readonly { readonly name: string; readonly value: number | null }[],
	{ size, theme, margins }: Room
): Scene[] {
	const place = placeOn(plane, size, margins);
	const [left, right] = [margins.left, size.width - margins.right];
	const [top, bottom] = [margins.top, size.height - margins.bottom];
	const each = (bottom - top) / Math.max(1, bars.length);
	const zero = place([0, 0])[0];
	const ticks = apartTicks(
		plane.x.ticks.map((value) => ({ at: place([value, 0])[0], text: formatX(value) })),
		(text) => textWidth(text, AXIS_LETTERS) + 8
	);
	return [
		...ticks.map(({ at }): Scene => ({ kind: 'path', d: upright(at, top, bottom), stroke: theme.line })),
		...bottomAxis({ left, right, top, bottom }, ticks, theme),
		...bars.flatMap(({ name, value }, i): Scene[] => {
			const middle = top + (i + 0.5) * each;
			const end = value === null ? zero : place([value, 0])[0];
			const d = rectPath(Math.min(zero, end), middle - each * 0.35, Math.abs(end - zero), each * 0.7);
			return [
				...(value === null ? [] : [{ kind: 'path', d, fill: theme.accent } as const]),
				...textBlock(fitted(name, left - 10), [left - 8, middle], {
					size: AXIS_LETTERS,
					fill: theme.textSoft,
					anchor: 'end'
				})
			];
		}),
		{ kind: 'path', d: upright(zero, top, bottom), stroke: theme.axis },
		...textBlock(axes.y, [(left + right) / 2, bottom + 34], {
			size: AXIS_LETTERS,
			fill: theme.textSoft,
			anchor: 'middle'
		})
	];
}

function upright(x: number, top: number, bottom: number): string {
	return polyline([
		[x, top],
		[x, bottom]
	]);
}

function fitted(name: string, width: number): string {
	if (textWidth(name, AXIS_LETTERS) <= width) return name;
	let end = name.length;
	while (end > 1 && textWidth(`${name.slice(0, end)}…`, AXIS_LETTERS) > width) end--;
	return `${name.slice(0, end).trimEnd()}…`;
}

/** Where the entries of the key stand: beside each other, in as many rows as they need. */
function keyRows(groups: readonly Pick<QueryGroup, 'name'>[], width: number) {
	if (groups.length < 2) return { spots: [], height: 0 };
	let [x, y] = [0, 0];
	const spots = groups.map(({ name }): Spot => {
		const length = SAMPLE + 6 + textWidth(name ?? '', AXIS_LETTERS);
		if (x > 0 && x + length > width) [x, y] = [0, y + KEY_ROW];
		const spot = [x, y] as const;
		x += length + APART;
		return spot;
	});
	return { spots, height: y + KEY_ROW };
}

function keyScenes(
	groups: readonly (Pick<QueryGroup, 'name'> & { readonly color: string; readonly shape: number })[],
	{ width, theme, isDots }: { readonly width: number; readonly theme: ChartTheme; readonly isDots: boolean }
): Scene[] {
	return keyRows(groups, width).spots.flatMap(([x, y], i): Scene[] => {
		const { name, color, shape } = groups[i] ?? { name: '', color: theme.accent, shape: 0 };
		const middle = y + KEY_ROW / 2;
		return [
			...(isDots ? [] : [{ kind: 'path', d: `M${x} ${middle}h${SAMPLE}`, stroke: color, strokeWidth: 2 } as const]),
			{ kind: 'path', d: markPath(shape, [x + SAMPLE / 2, middle], 3.5), fill: color },
			...textBlock(name ?? '', [x + SAMPLE + 6, middle], { size: AXIS_LETTERS, fill: theme.text })
		];
	});
}
