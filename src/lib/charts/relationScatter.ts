import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber } from '../domain/format';
import type { Relation, RelationPath, RelationPoint } from '../domain/relation';
import type { Lang } from '../i18n/lang';
import type { ChartTheme } from './chartTheme';
import { escapeHtml } from './courseTooltip';
import { axisStyle, dotLabel, fitLine } from './scatterStyle';

/** The words of a scatter. */
interface ScatterWords {
	/** Titles of the axes with their units. */
	readonly x: string;
	readonly y: string;
	readonly label: string;
	/** Both figures of a region, for its tooltip. */
	readonly pointText: (point: RelationPoint) => readonly string[];
}

interface ScatterFrame {
	readonly relation: Relation;
	readonly words: ScatterWords;
	readonly lang: Lang;
	readonly theme: ChartTheme;
	/** Regions of the brushed set; null while nothing is brushed. */
	readonly brushed: ReadonlySet<string> | null;
	/** The region under the pointer on the map. */
	readonly hovered: string | null;
}

/** Two indicators as dots, one per region of the scope, selected ones named, with regression line and, if wanted, the way through the years. */
export function relationScatter(frame: ScatterFrame): EChartsCoreOption {
	const { relation, words, theme } = frame;
	const { view } = relation;
	const colors = new Map(relation.paths.map(({ region, color }) => [region, color]));
	const plain = relation.drawn.filter(({ region }) => !colors.has(region));
	return {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: words.label } },
		grid: { left: 64, right: 96, top: 40, bottom: 56 },
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
			...axis(
				frame,
				view.logX,
				relation.drawn.map(({ x }) => x.value ?? 0)
			),
			name: words.x,
			nameLocation: 'middle',
			nameGap: 34
		},
		yAxis: {
			...axis(
				frame,
				view.logY,
				relation.drawn.map(({ y }) => y.value ?? 0)
			),
			name: words.y,
			nameTextStyle: { ...axisStyle(theme).nameTextStyle, align: 'left', padding: [0, 0, 0, -56] }
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
			dots(frame, plain),
			...regressionLine(frame),
			...(view.paths ? relation.paths.map((path) => pathLine(frame, path)) : []),
			...relation.paths.flatMap((path) => markedDot(frame, path))
		]
	};
}

function axis({ theme, lang }: ScatterFrame, log: boolean, values: readonly number[]) {
	const small = Math.max(...values.map(Math.abs)) < 20;
	const style = axisStyle(theme);
	return {
		...style,
		type: log ? 'log' : 'value',
		scale: true,
		axisLine: { ...style.axisLine, onZero: false },
		axisLabel: {
			...style.axisLabel,
			formatter: (value: number) => formatNumber(value, small && value % 1 !== 0 ? 1 : 0, lang)
		}
	};
}

function dots({ theme, brushed, hovered }: ScatterFrame, points: readonly RelationPoint[]) {
	return {
		id: 'regions',
		type: 'scatter',
		z: 2,
		emphasis: { scale: false },
		data: points.map((point) => {
			const isIn = brushed?.has(point.region) ?? false;
			const isHovered = point.region === hovered;
			return {
				value: [point.x.value, point.y.value],
				point,
				symbolSize: isHovered ? 14 : 8,
				itemStyle: {
					color: isIn || isHovered ? theme.accent : theme.textSoft,
					opacity: isHovered || isIn ? 0.95 : brushed ? 0.25 : 0.5,
					borderColor: theme.surface,
					borderWidth: 0.5
				}
			};
		})
	};
}

/** The dot of a selected region or group in the year shown, with its name. */
function markedDot({ relation, theme }: ScatterFrame, { region, name, color, steps }: RelationPath): object[] {
	const at = steps.find(({ year }) => year === relation.view.year);
	if (!at) return [];
	const point = relation.drawn.find((one) => one.region === region);
	return [
		{
			type: 'scatter',
			z: 5,
			symbolSize: 13,
			data: [
				{
					value: [at.x, at.y],
					...(point ? { point } : { text: name }),
					itemStyle: { color: theme.series(color), borderColor: theme.surface, borderWidth: 1.5 }
				}
			],
			label: {
				...dotLabel(theme),
				show: true,
				formatter: () => name
			},
			labelLayout: { moveOverlap: 'shiftY' }
		}
	];
}

/** The way through the years, parted at breaks; every fifth year and both ends are written, but for the year that has the name. */
function pathLine({ theme, relation }: ScatterFrame, { color, steps }: RelationPath) {
	const data = steps.flatMap((step, i) => {
		const isEnd = i === 0 || i === steps.length - 1;
		const isNamed = step.year === relation.view.year;
		const point = {
			value: [step.x, step.y],
			text: String(step.year),
			label: {
				show: !isNamed && (isEnd || step.year % 5 === 0),
				formatter: String(step.year),
				fontSize: 11,
				color: theme.textSoft
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
	const { fit, drawn, view } = relation;
	if (!fit) return [];
	const xs = drawn.map(({ x }) => x.value ?? 0);
	const ends = [Math.min(...xs), Math.max(...xs)].map((x) => {
		const y = fit.intercept + fit.slope * (view.logX ? Math.log10(x) : x);
		return [x, view.logY ? 10 ** y : y];
	});
	return [{ ...fitLine(theme, ends), z: 1 }];
}
