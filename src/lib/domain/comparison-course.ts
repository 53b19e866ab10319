import { changeOver, type Course } from './change';
import type { ComparedRow } from './comparison';
import type { Observation } from './slice';

/** The course of one place over the row's years. */
export interface ComparedCourse {
	readonly code: string;
	readonly observations: readonly Observation[];
	/** What is drawn, null is a gap: the values, or the whole change since the row's first year. */
	readonly values: readonly (number | null)[];
	readonly breaks: readonly number[];
}

/** The course of a place over years. */
export function comparedCourse(
	region: string,
	years: readonly number[],
	course: Course,
	since: ComparedRow['since']
): ComparedCourse {
	const observations = years.map((year) => course.at(region, year));
	const changed = (toYear: number): number | null => {
		if (!since) return null;
		const span = { region, fromYear: since.year, toYear, acrossBreaks: false };
		const change = changeOver(course, since.measure, span);
		return change.kind === 'value' ? change.value : null;
	};
	return {
		code: region,
		observations,
		values: since ? years.map(changed) : observations.map(({ value }) => value),
		breaks: years.filter((_, i) => observations[i]?.status === 'break')
	};
}
