import type { EChartsCoreOption } from 'echarts/core';
import type { Result } from '../domain/result';
import { indicatorTitle } from '../domain/figure-text';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { ChartTheme } from './chartTheme';
import { courseFrame, TITLE_LINE, type ChartSize, type CourseFrame } from './courseFrame';
import { courseLines } from './courseLines';
import { courseMarks } from './courseMarks';
import { courseTooltip } from './courseTooltip';
import { yearTicks } from './yearTicks';

/** Sizes the chart is prerendered in; a page shows the one that fits its column. */
export const COURSE_SIZES: Readonly<Record<'narrow' | 'medium' | 'wide', ChartSize>> = {
	narrow: { width: 360, height: 320 },
	medium: { width: 600, height: 380 },
	wide: { width: 880, height: 420 }
};

/**
 * The course over time of the selected regions and groups as an ECharts option: direct labels, gaps where values are
 * missing, no line across a break, dashed where values are provisional. Pure; the layout depends on nothing but the
 * arguments, so that the prerendered and the live chart are the same.
 */
export function courseOption(
	result: Result,
	t: Messages,
	lang: Lang,
	theme: ChartTheme,
	size: ChartSize = COURSE_SIZES.wide
): EChartsCoreOption {
	const frame = courseFrame(result, t, lang, theme, size);
	return {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: courseDescription(result, t, lang) } },
		grid: { ...frame.margin, outerBoundsMode: 'none' },
		xAxis: [yearAxis(frame), hiddenAxis(frame)],
		yAxis: valueAxis(frame),
		tooltip: tooltip(frame),
		series: [courseMarks(frame), ...courseLines(frame)]
	};
}

/** What the chart shows, for readers who don't see it. */
export function courseDescription(result: Result, t: Messages, lang: Lang): string {
	const first = result.years[0];
	const last = result.years.at(-1);
	if (first === undefined || last === undefined || result.series.length === 0) return t.chart.empty;
	const names = result.series.map(({ name }) => name);
	return t.chart.description(indicatorTitle(result, lang), first, last, names);
}

function yearAxis({ theme, fontSize, firstYear, lastYear, result, size, margin }: CourseFrame) {
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
	const ticks = yearTicks(years, result.view.year, size.width - margin.left - margin.right);
	const isTick = (index: number) => ticks.has(firstYear + index);
	return {
		type: 'category',
		data: years.map(String),
		boundaryGap: false,
		axisLine: { show: true, onZero: false, lineStyle: { color: theme.axis } },
		axisTick: { show: true, length: 4, interval: isTick, lineStyle: { color: theme.axis } },
		axisLabel: {
			interval: isTick,
			hideOverlap: false,
			margin: 10,
			fontFamily: theme.font,
			fontSize,
			color: (year: string | undefined) => (Number(year) === result.view.year ? theme.accent : theme.textSoft)
		},
		axisPointer: { lineStyle: { color: theme.axis, type: 'solid', width: 1 }, label: { show: false } }
	};
}

/** Carries marks that stand between two years. */
function hiddenAxis({ firstYear, lastYear }: CourseFrame) {
	return { type: 'value', show: false, min: firstYear, max: lastYear, axisPointer: { show: false } };
}

function valueAxis({ scale, theme, fontSize, margin, title }: CourseFrame) {
	return {
		type: 'value',
		min: scale.min,
		max: scale.max,
		interval: scale.step,
		inverse: scale.inverse,
		name: title.join('\n'),
		// The upper end of the axis.
		nameLocation: scale.inverse ? 'start' : 'end',
		nameGap: margin.top - 16 - (title.length - 1) * TITLE_LINE,
		nameTextStyle: {
			lineHeight: TITLE_LINE,
			align: 'left',
			color: theme.textSoft,
			fontFamily: theme.font,
			fontSize,
			padding: [0, 0, 0, -margin.left]
		},
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { show: true, lineStyle: { color: theme.line, width: 1 } },
		axisLabel: { margin: 8, formatter: scale.tickText, color: theme.textSoft, fontFamily: theme.font, fontSize },
		axisPointer: { show: false }
	};
}

function tooltip(frame: CourseFrame) {
	const { theme } = frame;
	return {
		trigger: 'axis',
		confine: true,
		transitionDuration: 0,
		className: 'course-tooltip',
		backgroundColor: theme.surface,
		borderColor: theme.axis,
		textStyle: { color: theme.text, fontFamily: theme.font, fontSize: 13 },
		formatter: (params: { axisValue?: string | number }[]) => courseTooltip(frame, Number(params[0]?.axisValue))
	};
}
