import { describe, expect, it } from 'vitest';
import { changeYears, courseOver, yearlyChange, yearlyText } from './comparison-change';
import type { Observation } from './slice';
import type { Status } from './status';

const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016];
const NONE: Observation = { value: null, status: 'missing', source: null, note: null };

/** Courses that rise by one a year; `breaks` names the years in which they break. */
function courses(of: Readonly<Record<string, { readonly from?: number; readonly breaks?: readonly number[] }>>) {
	return courseOver(YEARS, (code, year) => {
		const place = of[code];
		if (!place || year < (place.from ?? 2010)) return NONE;
		const status: Status = place.breaks?.includes(year) ? 'break' : 'normal';
		return { value: 100 + year - 2010, status, source: null, note: null };
	});
}

describe('a change per year', () => {
	const course = courses({ A: {}, B: { breaks: [2013] } });
	const span = { region: 'A', fromYear: 2010, toYear: 2014 };

	it('is compound growth, or a difference divided evenly', () => {
		const growth = yearlyChange(course, 'percent', span);
		expect(growth.kind === 'value' && growth.value).toBeCloseTo((1.04 ** 0.25 - 1) * 100, 9);
		expect(yearlyChange(course, 'points', span)).toMatchObject({ kind: 'value', value: 1 });
	});

	it('is none across a break, and none within a year', () => {
		expect(yearlyChange(course, 'percent', { ...span, region: 'B' })).toMatchObject({ kind: 'break', breakYear: 2013 });
		expect(yearlyChange(course, 'percent', { ...span, toYear: 2010 })).toMatchObject({ kind: 'none' });
	});

	it('is written with its sign and unit', () => {
		expect(yearlyText(0.424, 'percent', { decimals: 0 }, '%', 'de')).toBe('+0,42\u00a0%');
		expect(yearlyText(-1.25, 'difference', { decimals: 1 }, '€', 'en')).toBe('\u22121.25\u00a0€');
	});
});

describe('the years of changes', () => {
	const places = ['A', 'B', 'C'];
	/** The newest year with most places. */
	const newest = (years: readonly number[], isTold: (code: string, year: number) => boolean): number => {
		const count = (year: number): number => places.filter((code) => isTold(code, year)).length;
		return years.findLast((year) => count(year) === Math.max(...years.map(count))) ?? 0;
	};

	it('end where all can still be compared', () => {
		const course = courses({ A: {}, B: {}, C: { breaks: [2015] } });
		expect(changeYears(YEARS, { focus: 'A', since: 2010 }, course, newest)).toEqual({ from: 2010, to: 2014 });
	});

	it('are not cut short by a break soon after the beginning', () => {
		const course = courses({ A: {}, B: {}, C: { breaks: [2012] } });
		expect(changeYears(YEARS, { focus: 'A', since: 2010 }, course, newest)).toEqual({ from: 2010, to: 2016 });
	});

	it('begin with the first value of the place in focus', () => {
		const course = courses({ A: { from: 2012 }, B: {}, C: {} });
		expect(changeYears(YEARS, { focus: 'A', since: 2010 }, course, newest)).toEqual({ from: 2012, to: 2016 });
	});

	it('are one where nothing follows', () => {
		const course = courses({ A: {}, B: {}, C: {} });
		expect(changeYears(YEARS, { focus: 'A', since: 2016 }, course, newest)).toEqual({ from: 2016, to: 2016 });
		expect(changeYears(YEARS, { focus: 'A', since: 2020 }, course, newest)).toEqual({ from: 2020, to: 2020 });
	});
});
