import type { Course } from '../domain/course';
import { brokenPath, type CoursePoint } from './brokenPath';

/** Units of the drawing; it is stretched to whatever place it gets. */
export const SPARKLINE = { width: 220, height: 48 } as const;
const PAD = 4;

/** The years a course is drawn over, so that several stand above each other. */
export interface YearSpan {
	readonly from: number;
	readonly to: number;
}

/** A course as paths. */
export interface SparklineShape {
	/** Anew after gaps and at breaks. */
	readonly line: string;
	/** A dot at a year; null where the course has no value. */
	readonly dotAt: (year: number) => string | null;
}

/** Draws a course from its lowest to its highest value over its own years, or over a span. */
export function sparklineShape({ firstYear, values, breaks }: Course, span?: YearSpan): SparklineShape {
	const known = values.filter((value) => value !== null);
	const [low, high] = [Math.min(...known), Math.max(...known)];
	const from = span?.from ?? firstYear;
	const years = Math.max((span?.to ?? firstYear + values.length - 1) - from, 1);
	const points = values.map((value, i): CoursePoint => {
		const share = value === null ? null : high > low ? (value - low) / (high - low) : 0.5;
		return {
			x: PAD + ((firstYear + i - from) / years) * (SPARKLINE.width - 2 * PAD),
			y: share === null ? null : SPARKLINE.height - PAD - share * (SPARKLINE.height - 2 * PAD),
			isBreak: breaks.includes(firstYear + i)
		};
	});
	return {
		line: brokenPath(points),
		dotAt(year) {
			const point = points[year - firstYear];
			return point && point.y !== null ? brokenPath([point]) : null;
		}
	};
}
