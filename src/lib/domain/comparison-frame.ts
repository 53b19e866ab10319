import { changeMeasure, type Course } from './change';
import type { ComparedRow } from './comparison';
import { changeYears, yearlyChange } from './comparison-change';
import type { ComparisonView } from './comparison-view';
import type { Indicator } from './indicator';
import type { Change } from './result';
import type { Slice } from './slice';
import type { SliceIndex } from './slice-index';

/** How a row compares: between which years, and what it shows of a place. */
export interface RowFrame {
	readonly year: number;
	readonly since: ComparedRow['since'];
	readonly changeOf: (course: Course, code: string) => Change | null;
}

/** Values of the newest year that the places have in common. */
export function valueFrame({ years }: Slice, view: ComparisonView, course: Course): RowFrame {
	const has = (code: string, year: number): boolean => course.valueAt(code, year) !== null;
	return { year: commonYear(years, view, has), since: null, changeOf: () => null };
}

/** Changes per year since the year asked for. */
export function changeFrame(indicator: Indicator, index: SliceIndex, view: ComparisonView, course: Course): RowFrame {
	const measure = changeMeasure(indicator, index);
	const { from: fromYear, to: toYear } = changeYears(index.slice.years, view, course, (years, isTold) =>
		commonYear(years, view, isTold)
	);
	return {
		year: toYear,
		since: { year: fromYear, measure },
		changeOf: (from, region) => yearlyChange(from, measure, { region, fromYear, toYear })
	};
}

/** The newest year with a figure for the ranked place and as many others as ever have one together. */
function commonYear(
	years: readonly number[],
	{ focus, places }: ComparisonView,
	has: (code: string, year: number) => boolean
): number {
	let best = { year: years.at(-1) ?? 0, count: -1 };
	for (const year of years) {
		const count = places.filter((code) => has(code, year)).length + (has(focus, year) ? places.length : 0);
		if (count >= best.count) best = { year, count };
	}
	return best.year;
}
