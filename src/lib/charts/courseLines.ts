import type { LineSeriesOption } from 'echarts/charts';
import { looksAcross } from '../domain/change';
import type { Series } from '../domain/result';
import type { CourseFrame } from './courseFrame';
import { labelLineHeight } from './endLabels';
import { courseSegments, isUncertain, type DrawnPoint, type Segment } from './courseSegments';

type Datum = NonNullable<LineSeriesOption['data']>[number];

/** All lines of the chart; the first selected course is drawn last, on top of the others, and a little stronger. */
export function courseLines(frame: CourseFrame): LineSeriesOption[] {
	return frame.result.series.flatMap((series, place) => {
		const segments = courseSegments(series, looksAcross(frame.result.view));
		const last = segments.at(-1);
		const lines = segments.map((segment) => line(frame, { series, place, segment, isLast: segment === last }));
		return [...leader(frame, series), ...lines];
	});
}

/** The thin line from the end of a course that ends early to its label. */
function leader({ theme, labels, lastYear }: CourseFrame, { region, color }: Series): LineSeriesOption[] {
	const found = labels.get(region)?.leader;
	if (!found) return [];
	const data = [
		[String(found.fromYear), found.from],
		[String(lastYear), found.to]
	];
	const lineStyle = { color: theme.series(color), width: 1, type: [1, 3], opacity: 0.8 };
	return [{ type: 'line', data, symbol: 'none', z: 2, lineStyle, silent: true, emphasis: { disabled: true } }];
}

interface Line {
	readonly series: Series;
	readonly place: number;
	readonly segment: Segment;
	readonly isLast: boolean;
}

function line(frame: CourseFrame, { series, place, segment, isLast }: Line): LineSeriesOption {
	const color = frame.theme.series(series.color);
	return {
		type: 'line',
		name: series.name,
		data: segment.points.map((point, i) => datum(frame, { point, line: { series, segment, place, isLast }, i })),
		z: 20 - place,
		color,
		lineStyle: {
			color,
			width: place === 0 ? 3 : 2,
			type: segment.dashed ? [4, 4] : 'solid',
			cap: 'butt',
			join: 'round'
		},
		itemStyle: { color, borderColor: frame.theme.surface, borderWidth: 1.5 },
		showAllSymbol: true,
		clip: false,
		emphasis: { disabled: true },
		silent: true
	};
}

function datum(frame: CourseFrame, { point, line, i }: { point: DrawnPoint; line: Line; i: number }): Datum {
	const isEnd = i === line.segment.points.length - 1;
	const isDot = isVisible(frame, point, line, isEnd);
	const { surface, series } = frame.theme;
	const base = {
		value: [String(point.year), point.value],
		symbol: isDot ? 'circle' : 'none',
		symbolSize: 8,
		...(isUncertain(point.status)
			? { itemStyle: { color: surface, borderColor: series(line.series.color), borderWidth: 2 } }
			: {})
	};
	return isEnd && line.isLast ? { ...base, label: endLabel(frame, line.series, line.place) } : base;
}

/** Dots stand at the year shown, at the end of a course and where a point has no neighbour to be joined to. */
function isVisible({ result }: CourseFrame, { year }: DrawnPoint, { segment, isLast }: Line, isEnd: boolean): boolean {
	return year === result.view.year || (isEnd && isLast) || segment.points.length === 1;
}

function endLabel({ theme, labels, fontSize }: CourseFrame, { region, name, color }: Series, place: number) {
	return {
		show: true,
		position: 'right' as const,
		distance: 6,
		offset: [...(labels.get(region)?.offset ?? [0, 0])],
		formatter: () => labels.get(region)?.text ?? name,
		color: theme.series(color),
		fontFamily: theme.font,
		fontSize,
		lineHeight: labelLineHeight(fontSize),
		fontWeight: place === 0 ? ('bold' as const) : ('normal' as const),
		align: 'left' as const
	};
}
