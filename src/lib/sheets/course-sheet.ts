import { PAPER } from '../domain/paper-colors';
import { chartNotes } from '../charts/chartNotes';
import { PRINT_THEME } from '../charts/chartTheme';
import { courseOption } from '../charts/courseOption';
import { renderChartSvg } from '../charts/svgChart';
import type { DrawFrame, NativeChart } from '../domain/exportable';
import { unitLabel } from '../domain/figure-text';
import { modeTitle } from '../domain/mode-title';
import type { Series } from '../domain/result';
import { group, moved, textLines, type Scene } from '../domain/scene';
import { svgScene } from '../export/svg-scene';
import type { IndicatorSheetParts } from './indicator-sheet';

/** Size of letters that charts are laid out with, px. */
const CHART_LETTERS = 12;

/** The course over time as on screen, with its notes below. */
export function drawCourse(
	{ result, t, lang }: IndicatorSheetParts,
	{ width, height, fontSize, measure }: DrawFrame
): Promise<Scene[]> {
	const size = fontSize * 0.85;
	const notes = chartNotes(result, t, lang).flatMap((note) => textLines(note, width, size, measure));
	const noteHeight = notes.length * size * 1.3;
	const scale = fontSize / CHART_LETTERS;
	const room = { width: width / scale, height: Math.max(120, (height - noteHeight - fontSize * 0.5) / scale) };
	const chart = svgScene(renderChartSvg(courseOption(result, t, lang, PRINT_THEME, room), room.width, room.height));
	const texts = notes.map((text, i): Scene => ({
		kind: 'text',
		text,
		x: 0,
		y: size + i * size * 1.3,
		size,
		fill: PAPER.textSoft
	}));
	return Promise.resolve([
		group([
			group([chart], { transform: [scale, 0, 0, scale, 0, 0] }),
			moved(texts, 0, room.height * scale + fontSize * 0.5)
		])
	]);
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
