import type { EChartsCoreOption } from 'echarts/core';
import { formatSigned } from '../domain/format';
import type { FundingGrowth, GrowthPoint } from '../domain/funding-growth';
import { perHeadText } from '../domain/funding-text';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { ChartTheme } from './chartTheme';
import { escapeHtml } from './courseTooltip';
import type { ChartSize } from './courseFrame';
import { DOT_LETTERS, type DotLabel, type PlaceNames } from './dotLabels';
import { GROWTH_MARGINS, growthDots, growthTicks, MARKED, type GrowthDot } from './growthDots';
import { AXIS_LINE, planeTitle } from './planeTitle';
import type { PlaneAxis } from './scatterPlane';
import { axisStyle, dotLabel, fitLine } from './scatterStyle';

/** A place that is named in the plot, with its colour. */
export interface MarkedPlace {
	readonly region: string;
	readonly color: string;
}

/** Titles of both axes, and the kind of the horizontal one. */
interface ScatterAxes {
	readonly log: boolean;
	readonly x: string;
	readonly indicator: string;
}

/** What a scatter is drawn with. */
export interface GrowthFrame {
	readonly marked: readonly MarkedPlace[];
	readonly titles: ScatterAxes;
	readonly t: Messages;
	readonly lang: Lang;
	readonly theme: ChartTheme;
	readonly size: ChartSize;
	/** How names are placed, where it isn't as on screen. */
	readonly names?: PlaceNames;
}

/** Funding per head against growth, one dot per Kreis, marked places named. */
export function growthScatter(growth: FundingGrowth, frame: GrowthFrame): EChartsCoreOption {
	const { marked, titles, lang, theme, size } = frame;
	const { map: t } = frame.t.funding;
	const { points, measure } = growth;
	const axis = axisStyle(theme);
	const { plane, dots: all, curve } = growthDots(growth, { marked, log: titles.log, size });
	const text = growthTicks(lang);
	const below = planeTitle(t.axisX(titles.x, titles.log), size.width);
	const dots = (own: readonly GrowthDot[], isMarked: boolean) => ({
		type: 'scatter',
		z: isMarked ? 4 : 2,
		symbolSize: isMarked ? MARKED : 7,
		emphasis: { disabled: true },
		data: own.map(({ point, at, color, label }) => ({
			value: [...at],
			name: point.name,
			point,
			itemStyle: {
				color: color ?? theme.textSoft,
				opacity: isMarked ? 1 : 0.45,
				borderColor: theme.surface,
				borderWidth: isMarked ? 1.5 : 0.5
			},
			label: nameLabel(theme, label)
		}))
	});
	const axisOf = ({ log, min, max, ticks }: PlaneAxis, formatter: (value: number) => string) => ({
		...axis,
		type: log ? 'log' : 'value',
		min,
		max,
		axisLine: { ...axis.axisLine, onZero: false },
		axisTick: { customValues: ticks },
		axisLabel: { ...axis.axisLabel, customValues: ticks, formatter }
	});
	return {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: t.description(titles.x, titles.indicator, points.length) } },
		grid: GROWTH_MARGINS,
		xAxis: {
			...axisOf(plane.x, text.x),
			name: below.join('\n'),
			nameLocation: 'middle',
			nameGap: 32 - ((below.length - 1) * AXIS_LINE) / 2
		},
		yAxis: {
			...axisOf(plane.y, text.y),
			name: t.axisY[measure],
			nameTextStyle: { ...axis.nameTextStyle, align: 'left' }
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
				all.filter(({ color }) => color === null),
				false
			),
			dots(
				all.filter(({ color }) => color !== null),
				true
			),
			...(curve ? [{ ...fitLine(theme, curve), z: 3 }] : [])
		]
	};
}

/** From the corner of the dot's box. */
function nameLabel(theme: ChartTheme, label: DotLabel | null): object {
	if (!label) return { show: false };
	const [x, y] = label.offset;
	return {
		...dotLabel(theme),
		fontSize: DOT_LETTERS,
		show: true,
		position: [MARKED / 2 + x, MARKED / 2 + y],
		align: 'left',
		verticalAlign: 'middle',
		formatter: () => label.text
	};
}
