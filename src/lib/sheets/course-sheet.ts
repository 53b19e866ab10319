import { chartNotes } from '../charts/chartNotes';
import { PRINT_THEME } from '../charts/chartTheme';
import { courseFrame, leastCourseHeight } from '../charts/courseFrame';
import { courseScene } from '../charts/courseScene';
import type { DrawFrame, NativeChart } from '../domain/exportable';
import { shownDecimals, unitLabel } from '../domain/figure-text';
import { modeTitle } from '../domain/mode-title';
import type { Series } from '../domain/result';
import type { Scene } from '../domain/scene';
import { drawChart } from './chart-sheet';
import type { IndicatorSheetParts } from './indicator-sheet';

/** The course over time as on screen, with its notes below. */
export function drawCourse({ result, t, lang }: IndicatorSheetParts, frame: DrawFrame): Promise<Scene[]> {
	const grey = frame.colors === 'grey';
	return Promise.resolve(
		drawChart(
			{
				draw: (size) => courseScene(courseFrame(result, t, lang, PRINT_THEME, size, grey)),
				least: (width) => leastCourseHeight(result, t, lang, PRINT_THEME, width),
				notes: chartNotes(result, t, lang)
			},
			frame
		)
	);
}

/** The same as a chart that slides can hold: a course with a break is two, so that no line crosses it. */
export function courseChart({ result, t, lang }: IndicatorSheetParts): NativeChart {
	const drawn = result.series.flatMap(({ points }) =>
		points.filter(({ shown }) => shown !== null).map(({ year }) => year)
	);
	const years = result.years.filter((year) => year >= Math.min(...drawn) && year <= Math.max(...drawn));
	return {
		kind: 'line',
		labels: years.map(String),
		series: result.series.flatMap((series) => parts(series, years)),
		decimals: shownDecimals(result),
		unit: result.view.mode === 'value' ? unitLabel(result.unit, lang) : modeTitle(result, t.modes, lang)
	};
}

function parts(series: Series, years: readonly number[]): NativeChart['series'][number][] {
	const edges = [-Infinity, ...series.breakYears.filter((year) => years.includes(year)), Infinity];
	const valueOf = new Map(series.points.map(({ year, shown }) => [year, shown]));
	return edges.slice(0, -1).flatMap((from, i) => {
		const to = edges[i + 1] ?? Infinity;
		const values = years.map((year) => (year >= from && year < to ? (valueOf.get(year) ?? null) : null));
		if (values.every((value) => value === null)) return [];
		const name = i === 0 ? series.name : `${series.name} (${from}–)`;
		return [{ name, values, color: series.color }];
	});
}
