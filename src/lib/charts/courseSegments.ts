import type { Point, Series } from '../domain/result';
import type { Status } from '../domain/status';

/** A point that has a value to draw. */
export interface DrawnPoint {
	readonly year: number;
	readonly value: number;
	readonly status: Status;
}

/** Part of a course that is drawn as one line of one style; a single point stands alone. */
export interface Segment {
	readonly points: readonly DrawnPoint[];
	readonly dashed: boolean;
}

/**
 * Cuts a course into the lines that may be drawn: never across a missing value, across a break only where the reader asked for that and then dashed,
 * and dashed wherever one of the two ends is provisional, estimated, a forecast or of low reliability. A solid and a dashed part share their point.
 */
export function courseSegments({ points, breakYears }: Series, acrossBreaks: boolean): Segment[] {
	const segments: { points: DrawnPoint[]; dashed: boolean }[] = [];
	let previous: DrawnPoint | null = null;
	for (const candidate of points) {
		const point = drawn(candidate);
		if (point) {
			const last = segments.at(-1);
			const isBreak = breakYears.includes(point.year);
			if (!previous || !last || (isBreak && !acrossBreaks)) {
				segments.push({ points: [point], dashed: false });
			} else {
				const dashed = isBreak || isUncertain(previous.status) || isUncertain(point.status);
				if (last.points.length === 1) last.dashed = dashed;
				if (last.dashed === dashed) last.points.push(point);
				else segments.push({ points: [previous, point], dashed });
			}
		}
		previous = point;
	}
	return segments;
}

const UNCERTAIN: ReadonlySet<Status> = new Set(['provisional', 'estimated', 'forecast', 'low_reliability']);

/** True for statuses that are drawn dashed. */
export function isUncertain(status: Status): boolean {
	return UNCERTAIN.has(status);
}

function drawn({ year, shown, observation }: Point): DrawnPoint | null {
	return shown === null ? null : { year, value: shown, status: observation.status };
}
