import { looksAcross } from '../domain/change';
import { markPath } from '../domain/mark-shapes';
import type { Series } from '../domain/result';
import { group, rectPath, type Scene, type SceneGroup } from '../domain/scene';
import { ROW_HEIGHT, TITLE_LINE, type CourseFrame } from './courseFrame';
import { courseSegments, isUncertain, type DrawnPoint } from './courseSegments';
import { labelLineHeight } from './endLabels';
import type { Spot } from './scatterPlane';
import { bottomAxis, polyline, textBlock, valueGrid, type PlotBox } from './sceneShapes';
import { yearTicks } from './yearTicks';

const DOT = 4;

/** The course chart as plain shapes: the same frame, and so the same picture, as the live chart's (courseOption.ts). */
export function courseScene(frame: CourseFrame): SceneGroup {
	const plot = new CoursePlot(frame);
	const series = [...frame.result.series].map((one, place) => ({ one, place })).reverse();
	return group([
		...plot.axes(),
		...plot.marks(),
		...series.flatMap(({ one, place }) => plot.leader(one, place)),
		...series.flatMap(({ one, place }) => plot.course(one, place))
	]);
}

class CoursePlot {
	readonly #frame: CourseFrame;
	readonly #box: PlotBox;

	constructor(frame: CourseFrame) {
		const { margin, size } = frame;
		this.#frame = frame;
		this.#box = {
			left: margin.left,
			right: size.width - margin.right,
			top: margin.top,
			bottom: size.height - margin.bottom
		};
	}

	axes(): Scene[] {
		const { result, theme, scale, fontSize, title } = this.#frame;
		const box = this.#box;
		const values = Array.from(
			{ length: Math.round((scale.max - scale.min) / scale.step) + 1 },
			(_, i) => scale.min + i * scale.step
		);
		return [
			...valueGrid(
				box,
				values.map((value) => ({ at: this.#y(value), text: scale.tickText(value) })),
				theme
			),
			...bottomAxis(
				box,
				[...this.#written()].map((year) => ({
					at: this.#x(year),
					text: String(year),
					...(year === result.view.year ? { color: theme.accent } : {})
				})),
				theme
			),
			...textBlock(title.join('\n'), [0, 15 + ((title.length - 1) * TITLE_LINE) / 2], {
				size: fontSize,
				lineHeight: TITLE_LINE,
				fill: theme.textSoft
			})
		];
	}

	/** Years that are written below. */
	#written(): ReadonlySet<number> {
		const { firstYear, lastYear, result } = this.#frame;
		const { left, right } = this.#box;
		const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
		return yearTicks(years, result.view.year, right - left);
	}

	/** The peers' range, the year shown, the line that parts more from less, a dashed rule per break. */
	marks(): Scene[] {
		const { theme, scale, rules, result, fontSize } = this.#frame;
		const { left, right, top, bottom } = this.#box;
		const upright = (x: number): string =>
			polyline([
				[x, top],
				[x, bottom]
			]);
		const origin: Scene[] =
			scale.origin === null
				? []
				: [
						{
							kind: 'path',
							d: polyline([
								[left, this.#y(scale.origin)],
								[right, this.#y(scale.origin)]
							]),
							stroke: theme.axis,
							strokeWidth: 1.25
						}
					];
		return [
			...this.#peers(),
			{ kind: 'path', d: upright(this.#x(result.view.year)), stroke: theme.accent, strokeOpacity: 0.7 },
			...origin,
			...rules.flatMap(({ year, label, row, toLeft }): Scene[] => {
				const x = this.#x(year - 0.5);
				return [
					{ kind: 'path', d: upright(x), stroke: theme.axis, dash: [3, 3] },
					...textBlock(label, [x, top - 12 - row * ROW_HEIGHT], {
						size: fontSize - 1,
						fill: theme.textSoft,
						anchor: toLeft ? 'end' : 'start'
					})
				];
			})
		];
	}

	/** The thin line from the end of a course that ends early to its label. */
	leader(series: Series, place: number): Scene[] {
		const { labels, lastYear } = this.#frame;
		const found = labels.get(series.region)?.leader;
		if (!found) return [];
		const d = polyline([this.#at(found.fromYear, found.from), this.#at(lastYear, found.to)]);
		return [{ kind: 'path', d, stroke: this.#color(series, place), strokeOpacity: 0.8, dash: [1, 3] }];
	}

	/** Lines, dots where they say something, and the name at the end; without colours more of them, each course in a shape of its own. */
	course(series: Series, place: number): Scene[] {
		const { theme, result, grey } = this.#frame;
		const color = this.#color(series, place);
		const marked = grey ? this.#written() : new Set([result.view.year]);
		const segments = courseSegments(series, looksAcross(result.view));
		const last = segments.at(-1)?.points.at(-1);
		const lines = segments.map(({ points, dashed }): Scene => ({
			kind: 'path',
			d: polyline(points.map(({ year, value }) => this.#at(year, value))),
			stroke: color,
			strokeWidth: place === 0 ? 3 : 2,
			...(dashed ? { dash: [4, 4] } : {})
		}));
		const dots = segments.flatMap(({ points }) =>
			points.filter((point) => marked.has(point.year) || point === last || points.length === 1)
		);
		return [
			...lines,
			...dots.map(({ year, value, status }): Scene => ({
				kind: 'path',
				d: markPath(grey ? place : 0, this.#at(year, value), DOT),
				...(isUncertain(status)
					? { fill: theme.surface, stroke: color, strokeWidth: 2 }
					: { fill: color, stroke: theme.surface, strokeWidth: 1.5 })
			})),
			...(last ? this.#name(series, last, place) : [])
		];
	}

	#color({ color }: Series, place: number): string {
		const { theme, grey } = this.#frame;
		if (!grey) return theme.series(color);
		return place === 0 ? theme.text : theme.textSoft;
	}

	#name(series: Series, end: DrawnPoint, place: number): Scene[] {
		const { labels, fontSize } = this.#frame;
		const { region, name } = series;
		const { text = name, offset: [right, down] = [0, 0] } = labels.get(region) ?? {};
		const [x, y] = this.#at(end.year, end.value);
		return textBlock(text, [x + DOT + 6 + right, y + down], {
			size: fontSize,
			lineHeight: labelLineHeight(fontSize),
			fill: this.#color(series, place),
			...(place === 0 ? { weight: 600 as const } : {})
		});
	}

	/** A light upright band of a year's width. */
	#peers(): Scene[] {
		const { result, theme, firstYear, lastYear } = this.#frame;
		const { peers, view } = result;
		if (!peers || view.mode !== 'value') return [];
		const half = Math.max(0.25, (lastYear - firstYear) / 80);
		const [left, top] = this.#at(Math.max(firstYear, view.year - half), peers.max.value);
		const [right, bottom] = this.#at(Math.min(lastYear, view.year + half), peers.min.value);
		const d = rectPath(left, top, right - left, bottom - top);
		return [{ kind: 'path', d, fill: theme.band, fillOpacity: 0.9 }];
	}

	#at(year: number, value: number): Spot {
		return [this.#x(year), this.#y(value)];
	}

	#x(year: number): number {
		const { firstYear, lastYear } = this.#frame;
		const { left, right } = this.#box;
		return left + ((year - firstYear) / Math.max(1, lastYear - firstYear)) * (right - left);
	}

	#y(value: number): number {
		const { scale } = this.#frame;
		const { top, bottom } = this.#box;
		const share = (value - scale.min) / (scale.max - scale.min);
		return scale.inverse ? top + share * (bottom - top) : bottom - share * (bottom - top);
	}
}
