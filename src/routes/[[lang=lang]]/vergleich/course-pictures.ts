import { axisScale } from '$lib/charts/axisScale';
import type { ComparedRow, Comparison } from '$lib/domain/comparison';
import { formatCompact } from '$lib/domain/format';
import type { CoursePicture } from '$lib/sheets/course-grid-sheet';
import { rowChangeUnit, rowTitle, type Words } from './row-words';

/** A picture of courses with the row it shows. */
export interface ComparedPicture extends CoursePicture {
	readonly row: ComparedRow;
}

/** The courses of a comparison, a picture by row, and the titles of rows that have none: money of one period, above all. */
export function coursePictures(
	{ rows, places }: Pick<Comparison, 'rows' | 'places'>,
	focus: string,
	words: Words
): { readonly pictures: readonly ComparedPicture[]; readonly without: readonly string[] } {
	const at = new Map(places.map(({ code }, i) => [code, i]));
	return {
		pictures: rows.filter(hasCourse).map((row) => pictureOf(row, focus, at, words)),
		without: rows.filter((row) => !hasCourse(row)).map((row) => rowTitle(row, words.lang))
	};
}

function knownYears({ years, courses }: ComparedRow): number[] {
	return years.filter((_, i) => courses.some(({ values }) => (values[i] ?? null) !== null));
}

/** One year makes no course. */
function hasCourse(row: ComparedRow): boolean {
	return knownYears(row).length > 1;
}

/** Title of a course: with what it counts from, where changes are compared. */
export function courseTitle(row: ComparedRow, words: Words): string {
	const title = rowTitle(row, words.lang);
	return row.since ? words.t.comparison.courseTitle(title, row.since.year, rowChangeUnit(row, words)) : title;
}

function pictureOf(
	row: ComparedRow,
	focus: string,
	placeAt: ReadonlyMap<string, number>,
	words: Words
): ComparedPicture {
	const known = knownYears(row);
	const [first, last] = [known[0] ?? 0, known.at(-1) ?? 1];
	const values = row.courses.flatMap((course) => course.values.filter((value) => value !== null));
	const scale = axisScale(values, 3);
	const x = (year: number): number => ((year - first) / Math.max(1, last - first)) * 100;
	const y = (value: number): number => 100 - ((value - scale.min) / (scale.max - scale.min)) * 100;
	const count = Math.round((scale.max - scale.min) / scale.step);
	return {
		row,
		key: row.indicator.indicator,
		title: courseTitle(row, words),
		first,
		last,
		ticks: Array.from({ length: count + 1 }, (_, i) => {
			const value = scale.min + i * scale.step;
			return { text: formatCompact(value, scale.decimals, words.lang), top: y(value) };
		}),
		// The ranked place is drawn last, above the others.
		lines: [...row.courses]
			.sort((a, b) => Number(a.code === focus) - Number(b.code === focus))
			.map(({ code, values: points, breaks }) => ({
				place: placeAt.get(code) ?? 0,
				points: row.years.map((year, i) => {
					const value = points[i] ?? null;
					return { x: x(year), y: value === null ? null : y(value), isBreak: breaks.includes(year) };
				})
			}))
	};
}
