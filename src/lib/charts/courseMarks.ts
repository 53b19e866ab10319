import type { LineSeriesOption } from 'echarts/charts';
import { ROW_HEIGHT, type CourseFrame, type PlacedRule } from './courseFrame';

type MarkLine = NonNullable<LineSeriesOption['markLine']>;
type Mark = NonNullable<MarkLine['data']>[number];

/**
 * The lines behind the courses: the year shown, the line that parts more from less, a dashed rule per break. They hang
 * on a series without data over a hidden numeric axis, because a rule stands between two years.
 */
export function courseMarks(frame: CourseFrame): LineSeriesOption {
	const { theme, scale, rules, result } = frame;
	const yearMark: Mark = {
		xAxis: result.view.year,
		lineStyle: { color: theme.accent, width: 1, type: 'solid', opacity: 0.7 },
		label: { show: false }
	};
	const originMark: Mark[] =
		scale.origin === null
			? []
			: [{ yAxis: scale.origin, lineStyle: { color: theme.axis, width: 1.25, type: 'solid' }, label: { show: false } }];
	return {
		type: 'line',
		xAxisIndex: 1,
		data: [],
		silent: true,
		z: 1,
		markLine: {
			silent: true,
			symbol: 'none',
			animation: false,
			data: [yearMark, ...originMark, ...rules.map((rule) => breakMark(frame, rule))]
		},
		...peersMark(frame)
	};
}

function breakMark({ theme, fontSize, scale }: CourseFrame, { year, label, row, toLeft }: PlacedRule): Mark {
	return {
		xAxis: year - 0.5,
		lineStyle: { color: theme.axis, width: 1, type: [3, 3] },
		label: {
			show: true,
			position: scale.inverse ? 'start' : 'end',
			rotate: 0,
			formatter: () => label,
			align: toLeft ? 'right' : 'left',
			verticalAlign: 'bottom',
			distance: [0, 5 + row * ROW_HEIGHT],
			color: theme.textSoft,
			fontFamily: theme.font,
			fontSize: fontSize - 1
		}
	};
}

/** The peers' range in the year shown: a light upright band of a year's width. */
function peersMark({ result, theme, firstYear, lastYear }: CourseFrame): Pick<LineSeriesOption, 'markArea'> {
	const { peers, view } = result;
	if (!peers || view.mode !== 'value') return {};
	const half = Math.max(0.25, (lastYear - firstYear) / 80);
	return {
		markArea: {
			silent: true,
			animation: false,
			itemStyle: { color: theme.band, opacity: 0.9 },
			data: [
				[
					{ coord: [Math.max(firstYear, view.year - half), peers.max.value] },
					{ coord: [Math.min(lastYear, view.year + half), peers.min.value] }
				]
			]
		}
	};
}
