import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber, formatSigned } from '../domain/format';
import type { FundingGrowth, GrowthPoint } from '../domain/funding-growth';
import { perHeadText } from '../domain/funding-text';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { ChartTheme } from './chartTheme';
import { escapeHtml } from './courseTooltip';
import { axisStyle, dotLabel, fitLine } from './scatterStyle';

/** Amounts below this stand at the left edge of the logarithmic scale. */
const LEAST = 1;
/** Corners of the regression line, a curve on a logarithmic scale. */
const STEPS = 40;

/** A place that is named in the plot, with its colour. */
export interface MarkedPlace {
	readonly region: string;
	readonly color: string;
}

/** Titles of both axes, and the kind of the horizontal one. */
export interface ScatterAxes {
	readonly log: boolean;
	readonly x: string;
	readonly indicator: string;
}

/** Funding per head against growth, one dot per Kreis, marked places named. */
export function growthScatter(
	growth: FundingGrowth,
	marked: readonly MarkedPlace[],
	titles: ScatterAxes,
	{ funding: { map: t } }: Messages,
	lang: Lang,
	theme: ChartTheme
): EChartsCoreOption {
	const { points, fit, measure } = growth;
	const colorOf = new Map(marked.map(({ region, color }) => [region, color]));
	const least = titles.log ? LEAST : 0;
	const at = ({ perHead, growth: change }: GrowthPoint): [number, number] => [Math.max(least, perHead), change];
	const most = Math.max(LEAST * 10, ...points.map(({ perHead }) => perHead));
	const axis = axisStyle(theme);
	const dots = (own: readonly GrowthPoint[], isMarked: boolean) => ({
		type: 'scatter',
		z: isMarked ? 4 : 2,
		symbolSize: isMarked ? 12 : 7,
		emphasis: { disabled: true },
		data: own.map((point) => ({
			value: at(point),
			name: point.name,
			point,
			itemStyle: {
				color: colorOf.get(point.region) ?? theme.textSoft,
				opacity: isMarked ? 1 : 0.45,
				borderColor: theme.surface,
				borderWidth: isMarked ? 1.5 : 0.5
			},
			label: {
				...dotLabel(theme),
				show: isMarked,
				formatter: point.name
			}
		})),
		labelLayout: { moveOverlap: 'shiftY' }
	});
	const curve = Array.from({ length: STEPS + 1 }, (_, i): [number, number] => {
		const x = titles.log ? LEAST * (most / LEAST) ** (i / STEPS) : (most * i) / STEPS;
		return [x, (fit?.intercept ?? 0) + (fit?.slope ?? 0) * x];
	});
	return {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: t.description(titles.x, titles.indicator, points.length) } },
		grid: { left: 56, right: 84, top: 34, bottom: 52 },
		xAxis: {
			type: titles.log ? 'log' : 'value',
			min: least,
			...(titles.log ? { max: most } : {}),
			name: t.axisX(titles.x, titles.log),
			nameLocation: 'middle',
			nameGap: 32,
			...axis,
			axisLabel: { ...axis.axisLabel, formatter: (value: number) => formatNumber(value, 0, lang) }
		},
		yAxis: {
			type: 'value',
			name: t.axisY[measure],
			...axis,
			nameTextStyle: { ...axis.nameTextStyle, align: 'left' },
			axisLabel: { ...axis.axisLabel, formatter: (value: number) => formatSigned(value, value % 1 === 0 ? 0 : 1, lang) }
		},
		tooltip: {
			confine: true,
			formatter: ({ data }: { data?: { point?: GrowthPoint } }) => {
				const point = data?.point;
				if (!point) return '';
				return `<strong>${escapeHtml(point.name)}</strong><br>${escapeHtml(perHeadText(point.perHead, lang))} ${escapeHtml(t.facts.perHead)}<br>${escapeHtml(t.axisY[measure])}: ${escapeHtml(formatSigned(point.growth, 1, lang))}`;
			}
		},
		series: [
			dots(
				points.filter(({ region }) => !colorOf.has(region)),
				false
			),
			dots(
				points.filter(({ region }) => colorOf.has(region)),
				true
			),
			...(fit ? [{ ...fitLine(theme, curve), z: 3 }] : [])
		]
	};
}
