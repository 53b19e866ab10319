import type PptxGenJS from 'pptxgenjs';
import type { NativeBars, NativeChart, NativeCourses, NativeDots, NativeGroups } from '../domain/exportable';

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Where a chart stands, in inches, and what is told of it. */
interface ChartPlace {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly altText: string;
}

/** Points of letters, and height of a row in them. */
const [LETTERS, ROW] = [11, 1.25];
/** Share of a chart's height that is left for its rows. */
const PLOT = 0.7;

/** A chart that can be edited; what the library can't write is added to the finished file (slide-parts.ts). */
export function addChart(deck: PptxGenJS, slide: Slide, chart: NativeChart, place: ChartPlace): void {
	const common = {
		...place,
		showTitle: false,
		showValAxisTitle: true,
		valAxisTitle: chart.unit,
		valAxisTitleFontSize: LETTERS,
		catAxisLabelFontSize: LETTERS,
		valAxisLabelFontSize: LETTERS,
		valAxisLabelFormatCode: axisFormat(chart),
		valGridLine: { color: 'D3DDE2', size: 0.5 },
		legendFontSize: LETTERS,
		legendPos: 'r'
	} as const;
	const { line, bar, scatter } = deck.ChartType;
	switch (chart.kind) {
		case 'line':
			return void slide.addChart(line, courseData(chart), { ...common, ...courseLook(chart) });
		case 'bar':
			return void slide.addChart(bar, barData(chart), { ...common, ...barLook(chart, place) });
		case 'groups':
			return void slide.addChart(bar, groupData(chart), { ...common, ...groupLook(chart, place) });
		case 'dots':
			return void slide.addChart(scatter, dotData(chart), { ...common, ...dotLook(chart) });
		default:
			return chart satisfies never;
	}
}

function courseLook({ series, scale, sharedLabels }: NativeCourses) {
	const values = series.flatMap((one) => one.values.filter((value) => value !== null));
	return {
		chartColors: series.map(({ color }) => bare(color)),
		showLegend: true,
		// A value alone between two breaks has no line: its mark is all there is of it.
		lineDataSymbol: 'circle',
		lineDataSymbolSize: 5,
		lineSize: 2,
		displayBlanksAs: 'gap',
		catAxisMultiLevelLabels: sharedLabels !== undefined,
		...(scale === 'log' ? logAxis(values) : scale === 'zero' ? { valAxisMinVal: 0 } : {})
	} as const;
}

/** From the power of ten below the least value. */
function logAxis(values: readonly number[]) {
	return { valAxisLogScaleBase: 10, valAxisMinVal: powerBelow(values) };
}

/** The power of ten that a logarithmic axis begins with. */
function powerBelow(values: readonly number[]): number {
	return 10 ** Math.floor(Math.log10(Math.min(...values)));
}

function courseData({ series, labels, sharedLabels }: NativeCourses) {
	const axis = sharedLabels ? { labels: [[...labels], [...sharedLabels]] } : { labels: [...labels] };
	return series.map(({ name, values }) => ({ name, ...axis, values: cells(values) }));
}

function barLook({ colors, labels, decimals, isSigned = false }: NativeBars, place: ChartPlace) {
	return {
		...rowLook(labels.length, place),
		chartColors: colors.map(bare).reverse(),
		showLegend: false,
		showValue: true,
		dataLabelFormatCode: isSigned ? signedFormat(decimals) : numberFormat(decimals)
	} as const;
}

/** Letters of bars so small that no name is left out. */
function rowLook(count: number, { h }: ChartPlace) {
	const fitting = Math.floor((h * PLOT * 72) / (Math.max(1, count) * ROW));
	const size = Math.max(5, Math.min(LETTERS, fitting));
	return {
		barDir: 'bar',
		barGapWidthPct: 40,
		catAxisLabelFontSize: size,
		dataLabelFontSize: Math.min(10, size),
		// Beside the plot, not beside the middle, where bars go to both sides.
		catAxisLabelPos: 'low',
		// No name is left out.
		catAxisLabelFrequency: '1'
	} as const;
}

/** Bars are drawn from below: the first one belongs on top. */
function barData({ name, labels, values }: NativeBars) {
	return [{ name, labels: [...labels].reverse(), values: cells(values).reverse() }];
}

function groupLook({ series, labels, shape, isMirrored, decimals }: NativeGroups, place: ChartPlace) {
	return {
		...(shape === 'rows' ? rowLook(labels.length, place) : { barDir: 'col', barGapWidthPct: 30 }),
		// Bars to both sides are in one row, and have their numbers at their ends.
		...(isMirrored ? { barGrouping: 'clustered', barOverlapPct: 100 } : { barGrouping: 'stacked' }),
		chartColors: series.map(({ color }) => bare(color)),
		showLegend: true,
		legendPos: 't',
		showValue: isMirrored,
		dataLabelFormatCode: mirroredFormat(decimals)
	} as const;
}

function groupData({ series, labels, shape }: NativeGroups) {
	const ordered = <T>(cells: T[]): T[] => (shape === 'rows' ? cells.reverse() : cells);
	return series.map(({ name, values }) => ({ name, labels: ordered([...labels]), values: ordered(cells(values)) }));
}

function dotLook({ series, isLog, unitX }: NativeDots) {
	return {
		chartColors: series.map(({ color }) => bare(color)),
		showLegend: true,
		lineSize: 0,
		lineDataSymbol: 'circle',
		lineDataSymbolSize: 5,
		displayBlanksAs: 'gap',
		showCatAxisTitle: true,
		catAxisTitle: unitX,
		catAxisTitleFontSize: LETTERS,
		...(isLog.x ? { catAxisMinVal: powerBelow(series.flatMap(({ points }) => points.map(([x]) => x))) } : {}),
		...(isLog.y ? logAxis(series.flatMap(({ points }) => points.map(([, y]) => y))) : {})
	} as const;
}

/** One column of numbers across for all series: each is empty where the others have their dots. */
function dotData({ series, unitX }: NativeDots) {
	const across = series.flatMap(({ points }) => points.map(([x]) => x));
	let before = 0;
	return [
		{ name: unitX, values: across },
		...series.map(({ name, points }) => {
			const start = before;
			before += points.length;
			return { name, values: cells(across.map((_, i) => points[i - start]?.[1] ?? null)) };
		})
	];
}

/** The library writes an empty cell for what is no number. */
function cells(values: readonly (number | null)[]): number[] {
	return values.map((value) => value ?? (null as unknown as number));
}

function bare(color: string): string {
	return color.replace('#', '');
}

/** A spreadsheet's format of numbers, with a true minus. */
export function numberFormat(decimals: number): string {
	return `${digits(decimals)};"\u2212"${digits(decimals)}`;
}

function signedFormat(decimals: number): string {
	return `"+"${digits(decimals)};"\u2212"${digits(decimals)};${digits(decimals)}`;
}

function mirroredFormat(decimals: number): string {
	return `${digits(decimals)};${digits(decimals)}`;
}

function digits(decimals: number): string {
	return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

function axisFormat(chart: NativeChart): string {
	const decimals = axisDecimals(valuesOf(chart), chart.decimals);
	return chart.kind === 'groups' && chart.isMirrored ? mirroredFormat(decimals) : numberFormat(decimals);
}

/** Steps of an axis are whole numbers where values are large. */
export function axisDecimals(values: readonly (number | null)[], decimals: number): number {
	const numbers = values.filter((value) => value !== null);
	const reach = Math.max(0, ...numbers) - Math.min(0, ...numbers);
	return reach >= 10 ? 0 : decimals;
}

function valuesOf(chart: NativeChart): readonly (number | null)[] {
	if (chart.kind === 'bar') return chart.values;
	if (chart.kind === 'dots') return chart.series.flatMap(({ points }) => points.map(([, y]) => y));
	return chart.series.flatMap(({ values }) => values);
}
