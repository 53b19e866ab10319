import { chartNotes } from '../charts/chartNotes';
import { PRINT_THEME } from '../charts/chartTheme';
import { courseFrame, leastCourseHeight } from '../charts/courseFrame';
import { courseScene } from '../charts/courseScene';
import { isUncertain } from '../charts/courseSegments';
import { looksAcross } from '../domain/change';
import type { DrawFrame, NativeCourses } from '../domain/exportable';
import { shownDecimals, unitLabel } from '../domain/figure-text';
import { modeTitle } from '../domain/mode-title';
import type { Result } from '../domain/result';
import type { Scene } from '../domain/scene';
import { STATUS_SIGNS } from '../domain/status-sign';
import type { Status } from '../domain/status';
import { drawChart } from './chart-sheet';
import type { IndicatorSheetParts } from './indicator-sheet';
import { slideSeries } from './slide-series';

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

/**
 * The same as a chart that slides can hold. Without the peers' range, which such a chart has no shape for, and always interrupted at breaks: not every program
 * draws a dashed piece of a line.
 */
export function courseChart({ result, t, words, lang }: IndicatorSheetParts): NativeCourses {
	const signs = yearSigns(result);
	const drawn = result.series.flatMap(({ points }) =>
		points.filter(({ shown }) => shown !== null).map(({ year }) => year)
	);
	const years = result.years.filter((year) => year >= Math.min(...drawn) && year <= Math.max(...drawn));
	return {
		kind: 'line',
		labels: years.map((year) =>
			[year, ...signs.filter(({ in: years }) => years.has(year)).map(({ sign }) => sign)].join(' ')
		),
		series: result.series.flatMap((series) => slideSeries(series, years)),
		decimals: shownDecimals(result),
		unit: result.view.mode === 'value' ? unitLabel(result.unit, lang) : modeTitle(result, t.modes, lang),
		notes: [
			...chartNotes({ ...result, peers: null, view: { ...result.view, acrossBreaks: false } }, t, lang),
			...(looksAcross(result.view) ? [t.chart.acrossNote] : []),
			...signs.map(({ sign, status }) => words.signOfYear(sign, t.table.statusWords[status]))
		]
	};
}

/** Statuses of values that aren't certain, with their signs and the years in which a course has one. Programs other than PowerPoint draw no hollow marks. */
function yearSigns({ series }: Result): { sign: string; status: Status; in: ReadonlySet<number> }[] {
	const uncertain = series
		.flatMap(({ points }) => points)
		.filter(({ shown, observation }) => shown !== null && isUncertain(observation.status));
	return [...new Set(uncertain.map(({ observation }) => observation.status))].map((status) => ({
		sign: STATUS_SIGNS[status],
		status,
		in: new Set(uncertain.filter(({ observation }) => observation.status === status).map(({ year }) => year))
	}));
}
