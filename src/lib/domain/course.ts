import type { SliceIndex } from './slice-index';
import { joinSources } from './source-ids';

/** The values of one place over the years of an indicator; null is a gap. */
export interface Course {
	readonly firstYear: number;
	readonly values: readonly (number | null)[];
	/** Years that can't be compared with those before. */
	readonly breaks: readonly number[];
}

/** The course of a region or group, from the first to the last year with a value. */
export function courseOf(index: SliceIndex, region: string): Course {
	const { years } = index.slice;
	const known = years.filter((year) => index.valueAt(region, year) !== null);
	const [first = 0, last = -1] = [known[0], known.at(-1)];
	// A year that a slice leaves out altogether is a gap too.
	const all = Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
	return {
		firstYear: first,
		values: all.map((year) => index.valueAt(region, year)),
		breaks: all.filter((year) => index.at(region, year).status === 'break')
	};
}

/** The sources of all values of a course, those of the newest first. */
export function courseSources(index: SliceIndex, region: string): string | null {
	const figures = index.slice.years.map((year) => index.at(region, year)).reverse();
	return joinSources(figures.map(({ value, source }) => (value === null ? null : source)));
}

/** The courses of an indicator's places, each worked out when it is first asked for; null for places without figures. */
export function coursesOf(index: SliceIndex): (region: string) => Course | null {
	const known = new Map<string, Course>();
	return (region) => {
		const course = known.get(region) ?? courseOf(index, region);
		known.set(region, course);
		return course.values.length === 0 ? null : course;
	};
}
