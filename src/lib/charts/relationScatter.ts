import type { EChartsCoreOption } from 'echarts/core';
import type { Relation, RelationPath, RelationPoint } from '../domain/relation';
import type { Lang } from '../i18n/lang';
import type { ChartTheme } from './chartTheme';
import type { ChartSize } from './courseFrame';
import { escapeHtml } from './courseTooltip';
import { DOT_LETTERS } from './dotLabels';
import { DOT, fitEnds, MARKED_DOT, markedDots } from './movingDots';
import { AXIS_LINE, planeTitle } from './planeTitle';
import { marginsAt, tickText, type Plane } from './scatterPlane';
import { axisStyle, dotLabel, fitLine } from './scatterStyle';
import { isYearWritten, YEAR_LETTERS } from './wayYears';

/** The words of a scatter. */
interface ScatterWords {
	/** Titles of the axes with their units. */
	readonly x: string;
	readonly y: string;
	readonly label: string;
	/** Both figures of a region, for its tooltip. */
	readonly pointText: (point: RelationPoint) => readonly string[];
}

/** What a scatter of two indicators is drawn from. */
export interface ScatterFrame {
	readonly relation: Relation;
	readonly words: ScatterWords;
	readonly lang: Lang;
	readonly theme: ChartTheme;
	readonly plane: Plane;
	readonly size: ChartSize;
	/** Without dots and line: they move over the chart (`DotGlide`). */
	readonly groundOnly: boolean;
}

/** Two indicators as dots, one per region of the scope, selected ones named, with regression line and, if wanted, the way through the years. */
export function relationScatter(frame: ScatterFrame): EChartsCoreOption {
	const { relation, words, theme, plane, size, groundOnly } = frame;
	const { view } = relation;
	const colors = new Map(relation.paths.map(({ region, color }) => [region, color]));
	const plain = relation.drawn.filter(({ region }) => !colors.has(region));
	const below = planeTitle(words.x, size.width);
	return {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: words.label } },
		grid: marginsAt(size),
		toolbox: { show: false },
		brush: {
			xAxisIndex: 0,
			yAxisIndex: 0,
			brushType: 'rect',
			brushMode: 'single',
			throttleType: 'debounce',
			throttleDelay: 80,
			outOfBrush: {},
			brushStyle: { color: 'transparent', borderColor: theme.accent, borderWidth: 1.5 }
		},
		xAxis: {
			...axis(frame, plane.x),
			name: below.join('\n'),
			nameLocation: 'middle',
			nameGap: 34 - ((below.length - 1) * AXIS_LINE) / 2
		},
		yAxis: {
			...axis(frame, plane.y),
			name: planeTitle(words.y, size.width).join('\n'),
			nameTextStyle: {
				...axisStyle(theme).nameTextStyle,
				align: 'left',
				padding: [0, 0, 0, -Math.min(56, marginsAt(size).left)]
			}
		},
		tooltip: {
			confine: true,
			transitionDuration: 0,
			backgroundColor: theme.surface,
			borderColor: theme.axis,
			textStyle: { color: theme.text, fontFamily: theme.font, fontSize: 13 },
			formatter: ({ data }: { data?: { point?: RelationPoint; text?: string } }) => {
				if (data?.text) return escapeHtml(data.text);
				if (!data?.point) return '';
				const [name = '', ...lines] = words.pointText(data.point);
				return `<strong>${escapeHtml(name)}</strong><br>${lines.map(escapeHtml).join('<br>')}`;
			}
		},
		series: [
			dots(frame, groundOnly ? [] : plain),
			...(groundOnly ? [] : regressionLine(frame)),
			...(view.paths ? relation.paths.map((path) => pathLine(frame, path)) : []),
			...(groundOnly ? [] : markedDots(relation, plane, size).map((dot) => markedDot(frame, dot)))
		]
	};
}

function axis({ theme, lang }: ScatterFrame, of: Plane['x']) {
	const { log, min, max, ticks } = of;
	const style = axisStyle(theme);
	return {
		...style,
		type: log ? 'log' : 'value',
		min,
		max,
		axisLine: { ...style.axisLine, onZero: false },
		axisTick: { customValues: ticks },
		axisLabel: {
			...style.axisLabel,
			customValues: ticks,
			formatter: tickText(of, lang)
		}
	};
}

function dots({ relation: { brushed }, theme }: ScatterFrame, points: readonly RelationPoint[]) {
	return {
		id: 'regions',
		type: 'scatter',
		z: 2,
		emphasis: { scale: false },
		data: points.map((point) => {
			const isIn = brushed?.has(point.region) ?? false;
			return {
				value: [point.x.value, point.y.value],
				point,
				symbolSize: DOT.size,
				itemStyle: {
					color: isIn ? theme.accent : theme.textSoft,
					opacity: isIn ? DOT.inSet : brushed ? DOT.outOfSet : DOT.opacity,
					borderColor: theme.surface,
					borderWidth: 0.5
				}
			};
		})
	};
}

/** The dot of a selected region or group with its name. */
function markedDot({ theme }: ScatterFrame, { path, at, label, point }: ReturnType<typeof markedDots>[number]): object {
	const { size } = MARKED_DOT;
	return {
		type: 'scatter',
		z: 5,
		symbolSize: size,
		data: [
			{
				value: [...at],
				...(point ? { point } : { text: path.name }),
				itemStyle: {
					color: theme.series(path.color),
					borderColor: theme.surface,
					borderWidth: MARKED_DOT.border
				}
			}
		],
		label: {
			...dotLabel(theme),
			fontSize: DOT_LETTERS,
			show: true,
			// From the corner of the dot's box.
			position: [size / 2 + label.offset[0], size / 2 + label.offset[1]],
			align: 'left',
			verticalAlign: 'middle',
			formatter: () => label.text
		}
	};
}

/** The way through the years, parted at breaks; every tenth year and both ends are written, but for the year that has the name. */
function pathLine({ theme, relation }: ScatterFrame, { color, steps }: RelationPath) {
	const data = steps.flatMap((step, i) => {
		const point = {
			value: [step.x, step.y],
			text: String(step.year),
			label: {
				show: isYearWritten(steps, i, relation.view.year),
				formatter: String(step.year),
				fontSize: YEAR_LETTERS,
				color: theme.textSoft,
				textBorderColor: theme.surface,
				textBorderWidth: 2
			}
		};
		return step.isBreak && i > 0 ? [{ value: [null, null] }, point] : [point];
	});
	return {
		type: 'line',
		z: 3,
		symbol: 'circle',
		symbolSize: 4,
		connectNulls: false,
		lineStyle: { color: theme.series(color), width: 1.5 },
		itemStyle: { color: theme.series(color) },
		labelLayout: { hideOverlap: true },
		data
	};
}

function regressionLine({ relation, theme }: ScatterFrame): object[] {
	const ends = fitEnds(relation);
	return ends ? [{ ...fitLine(theme, ends), z: 1 }] : [];
}
