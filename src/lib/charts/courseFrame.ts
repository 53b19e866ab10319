import { formatNumber } from '../domain/format';
import { shownText } from '../domain/figure-text';
import type { Result, Series } from '../domain/result';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { ChartTheme } from './chartTheme';
import { breakRules, type BreakRule } from './courseBreaks';
import { courseScale, type CourseScale } from './courseScale';
import { endLabels, labelLineHeight, type EndLabel } from './endLabels';
import { textWidth, wrapText } from './textWidth';

/** Size of a drawing in CSS pixels. */
export interface ChartSize {
	readonly width: number;
	readonly height: number;
}

/** Everything the parts of the course chart share. Margins come from estimated text widths, never from a measurement. */
export interface CourseFrame {
	readonly result: Result;
	readonly t: Messages;
	readonly lang: Lang;
	readonly theme: ChartTheme;
	readonly size: ChartSize;
	readonly scale: CourseScale;
	readonly firstYear: number;
	readonly lastYear: number;
	readonly rules: readonly PlacedRule[];
	readonly margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
	/** Text at the end of each course, by region. */
	readonly labels: ReadonlyMap<string, EndLabel>;
	readonly fontSize: number;
	/** What is measured, in lines. */
	readonly title: readonly string[];
	/** For paper without colours: courses have marks of different shapes. */
	readonly grey: boolean;
}

/** A break rule with the text row its label stands in and the side it points to. */
export interface PlacedRule extends BreakRule {
	readonly row: number;
	readonly toLeft: boolean;
}

export const ROW_HEIGHT = 16;
/** Height of a line of the title. */
export const TITLE_LINE = 15;
/** Room for the title of one line above the plot, and for the years below it. */
const [HEAD, FOOT] = [33, 28];
/** Of the drawing's height the names of breaks may take; where they need more they are shorter. */
const MOST_NAMES = 0.2;
/** Height that a value beside the axis needs, and the most values. */
const [TICK_ROOM, MOST_TICKS] = [22, 5];
/** Least height of a plot. */
const LEAST_PLOT = 64;

/** Lays out the chart for a size. */
export function courseFrame(
	result: Result,
	t: Messages,
	lang: Lang,
	theme: ChartTheme,
	size: ChartSize,
	grey = false
): CourseFrame {
	const fontSize = 12;
	const { labelRoom, names } = roomForNames(result, size, fontSize);
	const least = leastPlot(names.length, fontSize);
	const forNames = Math.max(0, Math.min(size.height * MOST_NAMES, size.height - HEAD - FOOT - least));
	const tickCount = Math.floor((size.height - HEAD - FOOT - forNames) / TICK_ROOM);
	const scale = courseScale(result, t, lang, Math.max(2, Math.min(MOST_TICKS, tickCount)));
	const title = wrapText(scale.title, size.width, fontSize).split('\n');
	const right = widest(names, fontSize);
	const left = widest([scale.min, scale.max, scale.min + scale.step].map(scale.tickText), fontSize);
	const { firstYear, lastYear } = drawnYears(result);
	const margin = { left: Math.ceil(left) + 10, right: Math.ceil(right * 1.08) + 16, bottom: FOOT };
	const perYear = (size.width - margin.left - margin.right) / Math.max(1, lastYear - firstYear);
	const breaks = breakRules(result, t, lang).filter(({ year }) => year > firstYear && year <= lastYear);
	const rules = namedRules(breaks, t, {
		xOf: (year) => (year - firstYear) * perYear,
		// Over the names of the courses there is room, too.
		room: size.width - margin.left,
		fontSize: fontSize - 1,
		most: forNames
	});
	const top = HEAD + (title.length - 1) * TITLE_LINE + rowsOf(rules) * ROW_HEIGHT;
	const plot = { firstYear, lastYear, perYear, top, bottom: size.height - margin.bottom };
	const labels = endLabels(result, scale, { ...plot, width: labelRoom, fontSize });
	return {
		result,
		t,
		lang,
		theme,
		size,
		scale,
		firstYear,
		lastYear,
		rules,
		margin: { ...margin, top },
		labels,
		fontSize,
		title,
		grey
	};
}

/** Height in which a chart of a size has room for all names of its courses; without a height, of the lowest one. */
export function leastCourseHeight(
	result: Result,
	t: Messages,
	lang: Lang,
	theme: ChartTheme,
	width: number,
	height = 0
): number {
	const { margin, labels, fontSize } = courseFrame(result, t, lang, theme, { width, height });
	const lines = [...labels.values()].reduce((sum, { text }) => sum + text.split('\n').length, 0);
	return margin.top + margin.bottom + leastPlot(lines, fontSize);
}

/** Width of the column of names and their lines: in a low drawing it is wider, so that there are fewer of them. */
function roomForNames({ series }: Result, { width, height }: ChartSize, fontSize: number): NamesRoom {
	const within = (share: number): NamesRoom => {
		const labelRoom = Math.min(width * share, 200);
		return { labelRoom, names: series.flatMap(({ name }) => wrapText(name, labelRoom, fontSize).split('\n')) };
	};
	const usual = within(0.3);
	return HEAD + FOOT + leastPlot(usual.names.length, fontSize) <= height ? usual : within(0.4);
}

interface NamesRoom {
	readonly labelRoom: number;
	readonly names: readonly string[];
}

/** Height of a plot beside which so many lines of names have room: the first and the last may stand half above and half below it. */
function leastPlot(lines: number, fontSize: number): number {
	return Math.max(LEAST_PLOT, (lines - 1) * (labelLineHeight(fontSize) + 1));
}

/** The years from the first to the last drawn value; the year shown is always among them. */
function drawnYears({ series, view }: Result): { firstYear: number; lastYear: number } {
	const drawn = series.flatMap(({ points }) => points.filter(({ shown }) => shown !== null).map(({ year }) => year));
	return { firstYear: Math.min(view.year, ...drawn), lastYear: Math.max(view.year, ...drawn) };
}

function widest(texts: readonly string[], fontSize: number): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
}

/** Breaks with their names, or as „Bruch 2011“, or as the year alone: the longest that need no more than `most` of the height. */
function namedRules(
	rules: readonly BreakRule[],
	t: Messages,
	{ most, xOf, ...frame }: { most: number; xOf: (year: number) => number; room: number; fontSize: number }
): PlacedRule[] {
	const [named, counted, years] = [
		rules,
		rules.map((rule) => ({ ...rule, label: t.chart.break(rule.year) })),
		rules.map((rule) => ({ ...rule, label: String(rule.year) }))
	].map((one) => placeRules(one, xOf, frame));
	const fitting = [named, counted].find((placed) => placed && rowsOf(placed) * ROW_HEIGHT <= most);
	return fitting ?? years ?? [];
}

function rowsOf(rules: readonly PlacedRule[]): number {
	return Math.max(0, ...rules.map(({ row }) => row + 1));
}

/** Puts each label into the first row where it doesn't touch the one before; labels that would end beyond the drawing point left. */
function placeRules(
	rules: readonly BreakRule[],
	xOf: (year: number) => number,
	{ room, fontSize }: { room: number; fontSize: number }
): PlacedRule[] {
	// Left of the plot, the lowest row is the axis'.
	const ends: number[] = [0];
	return rules.map((rule) => {
		const width = textWidth(rule.label, fontSize) + 10;
		const x = xOf(rule.year - 0.5);
		const toLeft = x + width > room;
		const start = toLeft ? x - width : x;
		const free = ends.findIndex((end) => end <= start);
		const row = free === -1 ? ends.length : free;
		ends[row] = start + width;
		return { ...rule, row, toLeft };
	});
}

/** A course's value in a year as text with its status, or the words for no value. */
export function pointText({ result, t, lang }: CourseFrame, series: Series, year: number): string {
	const point = series.points.find((candidate) => candidate.year === year);
	const words = point ? t.table.statusWords[point.observation.status] : '';
	const bracket = words === '' ? '' : ` (${words})`;
	if (!point || point.shown === null) return t.chart.noValue + bracket;
	return (
		shownText(result, point.shown, lang, t.modes.words) + measured(result, point.observation.value, lang) + bracket
	);
}

/** In relative modes the figure itself stands behind the shown value. */
function measured({ view, indicator }: Result, value: number | null, lang: Lang): string {
	return view.mode === 'value' || value === null ? '' : ` · ${formatNumber(value, indicator.decimals, lang)}`;
}
