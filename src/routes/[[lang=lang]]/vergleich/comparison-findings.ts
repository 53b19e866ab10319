import type { ComparedPlace, ComparedRow, Comparison } from '$lib/domain/comparison';
import { highestOf, lowestOf } from '$lib/domain/tied';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { courseTitle } from './course-pictures';
import { courseText, figureOf, positionOn, rowPeriod, rowScale, rowTitle, rowValue } from './row-words';

/** How often the place is higher and lower at the end of its courses than at their beginning, and the first course. */
export function coursesFinding({ rows }: Comparison, focus: ComparedPlace, words: DrawnWords): string {
	const texts = words.paper.findings.comparison;
	const courses = rows.flatMap((row) => endsOf(row, focus));
	// Two figures on both sides of a break are neither higher nor lower.
	const whole = courses.filter(({ isBroken }) => !isBroken);
	const rising = whole.filter(({ first, last }) => last.value > first.value).length;
	const falling = whole.filter(({ first, last }) => last.value < first.value).length;
	const [one] = whole;
	if (!one) return texts.noCourses(focus.name);
	const at = ({ year, value }: typeof one.first): string => texts.atYear(courseText(one.row, value, words), year);
	return [
		texts.courses(focus.name, rising, falling, whole.length),
		texts.course(courseTitle(one.row, words), at(one.first), at(one.last))
	].join(' ');
}

function endsOf(row: ComparedRow, { code }: ComparedPlace) {
	const course = row.courses.find((one) => one.code === code);
	const known = (course?.values ?? []).flatMap((value, i) =>
		value === null ? [] : [{ year: row.years[i] ?? 0, value }]
	);
	const [first, last] = [known[0], known.at(-1)];
	if (!course || !first || !last || first === last) return [];
	return [{ row, first, last, isBroken: course.breaks.some((year) => year > first.year && year <= last.year) }];
}

/** On which axes the place is nearest to the top and to the bottom. */
export function axesFinding({ rows, view }: Comparison, focus: ComparedPlace, words: DrawnWords): string {
	const texts = words.paper.findings.comparison;
	const places = rows.flatMap((row) => {
		const [scale, value] = [rowScale(row), figureOf(row, focus)?.shown ?? null];
		return value === null || !scale || scale.low === scale.high
			? []
			: [{ row, scale, value, at: positionOn(scale, value) }];
	});
	const [high, low] = [highestOf(places, ({ at }) => at)?.items[0], lowestOf(places, ({ at }) => at)?.items[0]];
	if (!high || !low) return texts.noAxes(focus.name);
	const told = ({ row, scale, value }: typeof high): string =>
		texts.axis(
			rowTitle(row, words.lang),
			rowValue(row, value, words),
			rowPeriod(row),
			rowValue(row, scale.low, words),
			rowValue(row, scale.high, words)
		);
	return changesText(view, words) + texts.axes(focus.name, told(high), told(low));
}

/** In which figures the place is farthest above and below the mean of the peers. */
export function heatFinding({ rows, view }: Comparison, focus: ComparedPlace, words: DrawnWords): string {
	const texts = words.paper.findings.comparison;
	const distance = (row: ComparedRow): number | null => figureOf(row, focus)?.z ?? null;
	const [high, low] = [highestOf(rows, distance), lowestOf(rows, distance)];
	if (!high || !low) return texts.noAxes(focus.name);
	const told = (row: ComparedRow | undefined): string | null =>
		row
			? texts.cell(
					rowTitle(row, words.lang),
					rowValue(row, figureOf(row, focus)?.shown ?? null, words),
					rowPeriod(row),
					rowValue(row, row.spread?.median ?? null, words)
				)
			: null;
	return (
		changesText(view, words) +
		texts.heat(focus.name, high.value > 0 ? told(high.items[0]) : null, low.value < 0 ? told(low.items[0]) : null)
	);
}

/** What is compared, where it isn't the values. */
function changesText({ display }: Comparison['view'], { paper }: DrawnWords): string {
	return display === 'werte' ? '' : `${paper.findings.comparison.changes} `;
}

/** Members named one by one. */
const MOST_MEMBERS = 8;

/** Who belongs to the group. */
export function membersFinding(names: readonly string[], { paper, lang }: DrawnWords): string {
	const texts = paper.findings.comparison;
	if (names.length === 0) return texts.noMembers;
	const shown = names.length <= MOST_MEMBERS ? names : names.slice(0, MOST_MEMBERS - 1);
	const others = names.length - shown.length;
	return texts.members(
		new Intl.ListFormat(lang).format([...shown, ...(others > 0 ? [paper.findings.others(others)] : [])])
	);
}
