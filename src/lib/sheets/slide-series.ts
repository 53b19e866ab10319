import { courseSegments, isUncertain, type DrawnPoint, type Segment } from '../charts/courseSegments';
import type { Course } from '../domain/course';
import type { NativeSeries } from '../domain/exportable';
import type { Series } from '../domain/result';

/**
 * A course as series of a chart on a slide, whose lines are interrupted where a value is missing and nowhere else: pieces between which a year is missing
 * share a series, a piece that follows on the last one at once is in a second series, which is in the legend no more. None for a course without values.
 *
 * @param years the chart's labels
 */
export function slideSeries(series: Series, years: readonly number[]): NativeSeries[] {
	const lanes: { values: (number | null)[]; hollow: number[]; dashed: number[]; spans: string[] }[] = [];
	for (const piece of pieces(courseSegments(series, false))) {
		const places = piece.points.map(({ year }) => years.indexOf(year));
		const [from = 0] = places;
		const lane = lanes.find(({ values }) => from === 0 || values[from - 1] === null) ?? {
			values: years.map(() => null),
			hollow: [],
			dashed: [],
			spans: []
		};
		if (!lanes.includes(lane)) lanes.push(lane);
		piece.points.forEach(({ value, status }, i) => {
			const place = places[i] ?? 0;
			lane.values[place] = value;
			if (isUncertain(status)) lane.hollow.push(place);
			if (piece.dashed.has(i)) lane.dashed.push(place);
		});
		const [first, last] = [piece.points[0]?.year, piece.points.at(-1)?.year];
		lane.spans.push(first === last ? `${first}` : `${first}–${last}`);
	}
	return lanes.map(({ values, hollow, dashed, spans }, i) => ({
		name: i === 0 ? series.name : `${series.name} (${spans.join(', ')})`,
		values,
		color: series.color,
		inLegend: i === 0,
		hollow,
		dashed
	}));
}

interface Piece {
	readonly points: DrawnPoint[];
	/** Points to which a dashed line leads. */
	readonly dashed: Set<number>;
}

/** Solid and dashed parts that share a point are one piece. */
function pieces(segments: readonly Segment[]): Piece[] {
	const joined: Piece[] = [];
	for (const { points, dashed } of segments) {
		const last = joined.at(-1);
		const isContinued = last !== undefined && last.points.at(-1) === points[0];
		const piece = isContinued ? last : { points: [], dashed: new Set<number>() };
		if (!isContinued) joined.push(piece);
		for (const [i, point] of points.entries()) {
			if (i === 0 && isContinued) continue;
			if (dashed && i > 0) piece.dashed.add(piece.points.length);
			piece.points.push(point);
		}
	}
	return joined;
}

/** A course without statuses, its years as labels: pieces between breaks take turns in two series. */
export function slideCourse({
	firstYear,
	values,
	breaks,
	name,
	color
}: Course & Pick<NativeSeries, 'name' | 'color'>): NativeSeries[] {
	const isBreak = (i: number): boolean => i > 0 && breaks.includes(firstYear + i);
	const laneOf = values.map((_, i) => values.slice(0, i + 1).filter((_, at) => isBreak(at)).length % 2);
	return [0, 1].flatMap((lane) => {
		const own = values.map((value, i) => (laneOf[i] === lane ? value : null));
		const isEmpty = own.every((value) => value === null);
		return isEmpty && lane > 0 ? [] : [{ name, color, values: own, inLegend: lane === 0, hollow: [], dashed: [] }];
	});
}
