import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber, formatSigned } from '../domain/format';
import type { FundingGrowth, GrowthPoint } from '../domain/funding-growth';
import { perHeadText } from '../domain/funding-text';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { ChartTheme } from './chartTheme';
import { escapeHtml } from './courseTooltip';
import { axisScale } from './axisScale';
import type { ChartSize } from './courseFrame';
import { DOT_LETTERS, dotLabels, type DotLabel } from './dotLabels';
import { axisStyle, dotLabel, fitLine } from './scatterStyle';

/** Amounts below this stand at the left edge of the logarithmic scale. */
const LEAST = 1;
/** Corners of the regression line, a curve on a logarithmic scale. */
const STEPS = 40;

/** Room around the plot for axes and names, px. */
const GRID = { left: 56, right: 84, top: 34, bottom: 52 };
/** Diameter of the dot of a named place, px. */
const MARKED = 12;

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
interface GrowthFrame {
	readonly marked: readonly MarkedPlace[];
	readonly titles: ScatterAxes;
	readonly t: Messages;
	readonly lang: Lang;
	readonly theme: ChartTheme;
	readonly size: ChartSize;
}

/** Funding per head against growth, one dot per Kreis, marked places named. */
export function growthScatter(growth: FundingGrowth, frame: GrowthFrame): EChartsCoreOption {
	const { marked, titles, lang, theme, size } = frame;
	const { map: t } = frame.t.funding;
	const { points, fit, measure } = growth;
	const colorOf = new Map(marked.map(({ region, color }) => [region, color]));
	const least = titles.log ? LEAST : 0;
	const at = ({ perHead, growth: change }: GrowthPoint): [number, number] => [Math.max(least, perHead), change];
	const most = Math.max(LEAST * 10, ...points.map(({ perHead }) => perHead));
	const axis = axisStyle(theme);
	const plane = {
		x: titles.log ? { min: LEAST, max: most } : ends([0, most]),
		y: ends(points.map((one) => one.growth))
	};
	const labels = namesBeside(
		points.filter(({ region }) => colorOf.has(region)).map((point) => ({ point, at: at(point) })),
		{ ...plane, log: titles.log },
		size
	);
	const dots = (own: readonly GrowthPoint[], isMarked: boolean) => ({
		type: 'scatter',
		z: isMarked ? 4 : 2,
		symbolSize: isMarked ? MARKED : 7,
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
			label: nameLabel(theme, labels.get(point.region))
		}))
	});
	const curve = Array.from({ length: STEPS + 1 }, (_, i): [number, number] => {
		const x = titles.log ? LEAST * (most / LEAST) ** (i / STEPS) : (most * i) / STEPS;
		return [x, (fit?.intercept ?? 0) + (fit?.slope ?? 0) * x];
	});
	return {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: t.description(titles.x, titles.indicator, points.length) } },
		grid: GRID,
		xAxis: {
			type: titles.log ? 'log' : 'value',
			...plane.x,
			name: t.axisX(titles.x, titles.log),
			nameLocation: 'middle',
			nameGap: 32,
			...axis,
			axisLabel: { ...axis.axisLabel, formatter: (value: number) => formatNumber(value, 0, lang) }
		},
		yAxis: {
			type: 'value',
			...plane.y,
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

/** Round ends of an axis. */
function ends(values: readonly number[]): { readonly min: number; readonly max: number } {
	const { min, max } = axisScale([Math.min(...values), Math.max(...values)], 6);
	return { min, max };
}

type Ends = ReturnType<typeof ends>;

/** Where the names of marked places stand without covering each other, by region. */
function namesBeside(
	dots: readonly { readonly point: GrowthPoint; readonly at: readonly [number, number] }[],
	{ x, y, log }: { readonly x: Ends; readonly y: Ends; readonly log: boolean },
	size: ChartSize
): ReadonlyMap<string, DotLabel> {
	const scaled = (value: number): number => (log ? Math.log10(value) : value);
	const [width, height] = [size.width - GRID.left - GRID.right, size.height - GRID.top - GRID.bottom];
	const placed = dots.map(({ point, at: [across, up] }) => ({
		name: point.name,
		size: MARKED,
		at: [
			((scaled(across) - scaled(x.min)) / (scaled(x.max) - scaled(x.min))) * width,
			GRID.top + ((y.max - up) / (y.max - y.min)) * height
		] as const
	}));
	// Left of the plot are the numbers of the axis.
	const labels = dotLabels(placed, { width: size.width - GRID.left, height: size.height });
	return new Map(dots.flatMap(({ point }, i) => (labels[i] ? [[point.region, labels[i]] as const] : [])));
}

/** From the corner of the dot's box. */
function nameLabel(theme: ChartTheme, label: DotLabel | undefined): object {
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
