import type { EChartsCoreOption } from 'echarts/core';
import { seriesColors } from '../domain/palette';
import { numericColumns, type QueryTable } from '../domain/query-table';
import type { ChartTheme } from './chartTheme';
import { axisStyle } from './scatterStyle';

/** Which columns are drawn; `series` null for one line. */
export interface QueryAxes {
	readonly x: string;
	readonly y: string;
	readonly series: string | null;
}

/** Bars that can still be told apart. */
export const MOST_BARS = 40;
const MOST_LINES = 12;

/**
 * A first guess: years across and a line per text, else texts across and the last number up, else one number by another. Null without a number and a
 * second column.
 */
export function guessAxes(table: QueryTable): QueryAxes | null {
	const numeric = numericColumns(table);
	const texts = table.columns.filter((column) => !numeric.includes(column));
	const year = numeric.find((column) => /^(year|jahr)$/i.test(column));
	const y = numeric.filter((column) => column !== year).at(year === undefined ? -1 : 0);
	if (y === undefined) return null;
	if (year !== undefined) {
		const repeated = new Set(table.rows.map((row) => row[year])).size < table.rows.length;
		return { x: year, y, series: repeated ? (texts[0] ?? null) : null };
	}
	// Too many texts for bars: the first number by the last one.
	const isLong = table.rows.length > MOST_BARS;
	const other = numeric.find((column) => column !== y);
	const x = isLong ? (other ?? texts[0]) : (texts[0] ?? other);
	return x === undefined ? null : { x, y, series: null };
}

/** The picture of a query: lines over years, dots for two numbers, bars for texts. */
export function queryChart(
	table: QueryTable,
	axes: QueryAxes,
	theme: ChartTheme,
	options: { readonly label: string; readonly format: (value: number) => string }
): EChartsCoreOption {
	const numeric = numericColumns(table);
	const isYear = /^(year|jahr)$/i.test(axes.x);
	const kind = !numeric.includes(axes.x) ? 'bar' : isYear ? 'line' : 'scatter';
	const groups = kind === 'bar' ? [null] : groupsOf(table, axes.series);
	const colors = seriesColors(groups.flatMap((group) => group ?? []));
	const [nameColumn] = table.columns.filter((column) => !numeric.includes(column));
	const rows = kind === 'bar' ? table.rows.slice(0, MOST_BARS) : table.rows;
	const style = axisStyle(theme);
	const valueAxis = (name: string, isX: boolean) => ({
		...style,
		type: 'value',
		scale: kind !== 'bar',
		name,
		nameLocation: isX ? 'middle' : 'end',
		nameGap: isX ? 28 : 14,
		nameTextStyle: { ...style.nameTextStyle, align: isX ? 'center' : 'left' },
		axisLabel: { ...style.axisLabel, formatter: isX && isYear ? String : options.format }
	});
	const textAxis = {
		type: 'category',
		inverse: true,
		data: rows.map((row) => String(row[axes.x] ?? '')),
		axisLabel: { ...style.nameTextStyle, width: 170, overflow: 'truncate' },
		axisLine: style.axisLine,
		axisTick: { show: false }
	};
	return {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: options.label } },
		grid: { left: kind === 'bar' ? 190 : 64, right: 32, top: groups.length > 1 ? 64 : 36, bottom: 44 },
		...(groups.length > 1
			? { legend: { top: 0, type: 'plain', textStyle: { color: theme.text, fontFamily: theme.font } } }
			: {}),
		tooltip: {
			trigger: kind === 'scatter' ? 'item' : 'axis',
			confine: true,
			renderMode: 'richText',
			valueFormatter: (value: unknown) => (typeof value === 'number' ? options.format(value) : String(value))
		},
		xAxis: kind === 'bar' ? valueAxis(axes.y, true) : valueAxis(axes.x, true),
		yAxis: kind === 'bar' ? textAxis : valueAxis(axes.y, false),
		series: groups.map((group) => {
			const own = group === null ? rows : rows.filter((row) => String(row[axes.series ?? ''] ?? '') === group);
			const color = group === null ? theme.accent : theme.series(colors.get(group) ?? '#5b6770');
			return {
				type: kind,
				name: group ?? axes.y,
				showSymbol: own.length < 60,
				symbolSize: kind === 'scatter' ? 7 : 5,
				itemStyle: { color, ...(kind === 'scatter' ? { opacity: 0.6 } : {}) },
				lineStyle: { color, width: 2 },
				data:
					kind === 'bar'
						? own.map((row) => row[axes.y])
						: own.map((row) => ({ value: [row[axes.x], row[axes.y]], name: String(row[nameColumn ?? ''] ?? '') }))
			};
		})
	};
}

function groupsOf({ rows }: QueryTable, series: string | null): (string | null)[] {
	if (series === null) return [null];
	return [...new Set(rows.map((row) => String(row[series] ?? '')))].slice(0, MOST_LINES);
}
