import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from './chartTheme';
import type { ChartSize } from './courseFrame';
import { hasMarks, queryMargins } from './queryScene';
import type { QueryFrame } from './queryFrame';
import type { PlaneAxis } from './scatterPlane';
import { axisStyle } from './scatterStyle';

/** The live picture of a query. */
export function queryChart(
	frame: QueryFrame,
	{ theme, label, size }: { readonly theme: ChartTheme; readonly label: string; readonly size: ChartSize }
): EChartsCoreOption {
	const { axes, plane, content, format, formatX } = frame;
	const style = axisStyle(theme);
	const margins = queryMargins(frame, size);
	const valueAxis = ({ min, max, ticks }: PlaneAxis, text: (value: number) => string) => ({
		...style,
		type: 'value',
		min,
		max,
		axisLine: { ...style.axisLine, onZero: false },
		axisTick: { customValues: ticks },
		axisLabel: { ...style.axisLabel, customValues: ticks, formatter: text }
	});
	const across = { nameLocation: 'middle', nameGap: 28, nameTextStyle: { ...style.nameTextStyle, align: 'center' } };
	const up = { nameLocation: 'end', nameGap: 14, nameTextStyle: { ...style.nameTextStyle, align: 'left' } };
	const common = {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: label } },
		grid: { ...margins, outerBoundsMode: 'none' },
		tooltip: {
			trigger: content.kind === 'scatter' ? 'item' : 'axis',
			confine: true,
			renderMode: 'richText',
			valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : String(value))
		}
	};
	if (content.kind === 'bar') {
		return {
			...common,
			xAxis: { ...valueAxis(plane.x, formatX), ...across, name: axes.y },
			yAxis: {
				type: 'category',
				inverse: true,
				data: content.bars.map(({ name }) => name),
				axisLabel: { ...style.nameTextStyle, width: margins.left - 20, overflow: 'truncate' },
				axisLine: style.axisLine,
				axisTick: { show: false }
			},
			series: [
				{
					type: 'bar',
					name: axes.y,
					itemStyle: { color: theme.accent },
					data: content.bars.map(({ value }) => value)
				}
			]
		};
	}
	const isDots = content.kind === 'scatter';
	return {
		...common,
		...(content.groups.length > 1
			? { legend: { top: 0, type: 'plain', textStyle: { color: theme.text, fontFamily: theme.font } } }
			: {}),
		xAxis: { ...valueAxis(plane.x, formatX), ...across, name: axes.x },
		yAxis: { ...valueAxis(plane.y, format), ...up, name: axes.y },
		series: content.groups.map(({ name, color: own, points }) => {
			const color = own === null ? theme.accent : theme.series(own);
			return {
				type: content.kind,
				name: name ?? axes.y,
				showSymbol: hasMarks(points.length),
				symbolSize: isDots ? 7 : 5,
				itemStyle: { color, ...(isDots ? { opacity: 0.6 } : {}) },
				lineStyle: { color, width: 2 },
				data: points.map((point) => ({ value: [point.x, point.y], name: point.name }))
			};
		})
	};
}
