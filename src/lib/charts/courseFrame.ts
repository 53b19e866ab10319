import { formatNumber } from '../domain/format';
import { shownText } from '../domain/figure-text';
import type { Result, Series } from '../domain/result';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { ChartTheme } from './chartTheme';
import { breakRules, type BreakRule } from './courseBreaks';
import { courseScale, type CourseScale } from './courseScale';
import { endLabels, type EndLabel } from './endLabels';
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
}

/** A break rule with the text row its label stands in and the side it points to. */
export interface PlacedRule extends BreakRule {
	readonly row: number;
	readonly toLeft: boolean;
}

export const ROW_HEIGHT = 16;

/** Lays out the chart for a size. */
export function courseFrame(result: Result, t: Messages, lang: Lang, theme: ChartTheme, size: ChartSize): CourseFrame {
	const fontSize = 12;
	const scale = courseScale(result, t, lang);
	const labelRoom = Math.min(size.width * 0.3, 200);
	const names = result.series.map(({ name }) => wrapText(name, labelRoom, fontSize));
	const right = widest(
		names.flatMap((name) => name.split('\n')),
		fontSize
	);
	const left = widest([scale.min, scale.max, scale.min + scale.step].map(scale.tickText), fontSize);
	const { firstYear, lastYear } = drawnYears(result);
	const margin = { left: Math.ceil(left) + 10, right: Math.ceil(right * 1.08) + 16, bottom: 28 };
	const perYear = (size.width - margin.left - margin.right) / Math.max(1, lastYear - firstYear);
	const breaks = breakRules(result, t, lang).filter(({ year }) => year > firstYear && year <= lastYear);
	const rules = placeRules(breaks, (year) => (year - firstYear) * perYear, {
		room: (lastYear - firstYear) * perYear + 16,
		fontSize: fontSize - 1
	});
	const rows = Math.max(0, ...rules.map(({ row }) => row + 1));
	const top = 33 + rows * ROW_HEIGHT;
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
		fontSize
	};
}

/** The years from the first to the last drawn value; the year shown is always among them. */
function drawnYears({ series, view }: Result): { firstYear: number; lastYear: number } {
	const drawn = series.flatMap(({ points }) => points.filter(({ shown }) => shown !== null).map(({ year }) => year));
	return { firstYear: Math.min(view.year, ...drawn), lastYear: Math.max(view.year, ...drawn) };
}

function widest(texts: readonly string[], fontSize: number): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
}

/** Puts each label into the first row where it doesn't touch the one before; labels near the right edge point left. */
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
