import { changeOver, type Course, type NaturalMeasure, type Span } from './change';
import { formatSigned, withSuffix, type NumberLang } from './format';
import type { Indicator, Unit } from './indicator';
import type { Change } from './result';
import type { Observation } from './slice';

/** Reads the value of any place, own groups included. */
export type Read = (code: string, year: number) => Observation;

/** The courses of places that are read one by one. */
export function courseOver(years: readonly number[], read: Read): Course {
	return {
		at: read,
		valueAt: (code, year) => read(code, year).value,
		lastBreak: (code, from, to) =>
			years.findLast((year) => year > from && year <= to && read(code, year).status === 'break') ?? null
	};
}

type YearlySpan = Omit<Span, 'acrossBreaks'>;

/** A change per year: growth is compound, differences are divided evenly. Nothing is told across a break. */
export function yearlyChange(course: Course, measure: NaturalMeasure, span: YearlySpan): Change {
	const years = span.toYear - span.fromYear;
	if (years <= 0) return { kind: 'none', fromYear: span.fromYear };
	const change = changeOver(course, measure === 'percent' ? 'per_year' : measure, { ...span, acrossBreaks: false });
	return change.kind === 'value' && measure !== 'percent' ? { ...change, value: change.value / years } : change;
}

/** What changes are counted in: "%", "%-Pkt.", "€". */
export function changeUnit(
	measure: NaturalMeasure,
	unit: Pick<Unit, 'suffixDe' | 'suffixEn'>,
	lang: NumberLang,
	points: string
): string {
	const own = lang === 'de' ? unit.suffixDe : unit.suffixEn;
	return { percent: '%', points, difference: own }[measure];
}

/** A change per year: "+0,42 %". */
export function yearlyText(
	value: number,
	measure: NaturalMeasure,
	indicator: Pick<Indicator, 'decimals'>,
	unit: string,
	lang: NumberLang
): string {
	// What grows in a year is small: one decimal more than the figure has.
	return withSuffix(formatSigned(value, measure === 'difference' ? indicator.decimals + 1 : 2, lang), unit);
}

/** A change over several years: "+4,2 %". */
export function totalText(
	value: number,
	measure: NaturalMeasure,
	indicator: Pick<Indicator, 'decimals'>,
	unit: string,
	lang: NumberLang
): string {
	return withSuffix(formatSigned(value, measure === 'difference' ? indicator.decimals : 1, lang), unit);
}

/**
 * The years that changes are told between. They begin with the first value of the place in focus from the year asked for on. They end with the newest
 * year that most places can be compared in, if it lies at least half as far away as the place in focus can be followed without a break: one
 * foreign census soon after must not shorten everybody's span to a year.
 */
export function changeYears(
	years: readonly number[],
	{ focus, since }: { readonly focus: string; readonly since: number },
	course: Course,
	newest: (years: readonly number[], isTold: (code: string, year: number) => boolean) => number
): { readonly from: number; readonly to: number } {
	const asked = years.filter((year) => year >= since);
	const from = asked.find((year) => course.valueAt(focus, year) !== null) ?? asked[0] ?? since;
	const later = asked.filter((year) => year > from);
	const isTold = (region: string, toYear: number): boolean =>
		changeOver(course, 'difference', { region, fromYear: from, toYear, acrossBreaks: false }).kind === 'value';
	const reach = later.findLast((year) => isTold(focus, year)) ?? from;
	const far = later.filter((year) => year - from >= (reach - from) / 2);
	return { from, to: far.length === 0 ? from : newest(far, isTold) };
}
