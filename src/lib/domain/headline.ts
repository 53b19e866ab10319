import { changeMeasure, changeOver, type NaturalMeasure } from './change';
import { courseOf, type Course } from './course';
import type { Indicator } from './indicator';
import type { Change } from './result';
import type { Observation, Slice } from './slice';
import { indexSlice, type SliceIndex } from './slice-index';
import { joinSources } from './source-ids';

/** What a headline is about: one indicator of one region against a reference, by value or by change. */
export interface HeadlineTopic {
	readonly indicator: string;
	readonly region: string;
	readonly reference: string;
	/** Set the values side by side, or the changes: a count of one region says nothing beside that of a country. */
	readonly compare: 'value' | 'change';
}

/** One figure of the start page. */
export interface Headline {
	readonly topic: HeadlineTopic;
	/** Last year in which both region and reference have a value. */
	readonly year: number;
	readonly observation: Observation;
	readonly reference: Observation;
	/** Change over up to ten years, at most back to the last break. */
	readonly change: Change;
	readonly referenceChange: Change;
	readonly measure: NaturalMeasure;
	/** The region's whole course, for a sparkline. */
	readonly course: Course;
	/** All sources of the figures told, as `sourceIds` reads them. */
	readonly source: string | null;
}

const LOOK_BACK_YEARS = 10;

/** A headline from one slice; null if there is no year with a value for both region and reference. */
export function headline(topic: HeadlineTopic, indicator: Indicator, slice: Slice): Headline | null {
	const index = indexSlice(slice);
	const { region, reference } = topic;
	const year = slice.years.findLast(
		(candidate) => index.valueAt(region, candidate) !== null && index.valueAt(reference, candidate) !== null
	);
	if (year === undefined) return null;
	const measure = changeMeasure(indicator, index);
	const fromYear = comparableFrom(index, [region, reference], year);
	const change = (code: string): Change =>
		changeOver(index, measure, { region: code, fromYear, toYear: year, acrossBreaks: false });
	return {
		topic,
		year,
		observation: index.at(region, year),
		reference: index.at(reference, year),
		change: change(region),
		referenceChange: change(reference),
		measure,
		course: courseOf(index, region),
		source: joinSources([
			index.at(region, year).source,
			index.at(reference, year).source,
			index.at(region, fromYear).source,
			topic.compare === 'change' ? index.at(reference, fromYear).source : null
		])
	};
}

/** The earliest year, at most ten back, from which all codes have a value and no break follows. */
function comparableFrom(index: SliceIndex, codes: readonly string[], year: number): number {
	const fits = (from: number): boolean =>
		codes.every((code) => index.valueAt(code, from) !== null && index.lastBreak(code, from, year) === null);
	return index.slice.years.find((from) => from >= year - LOOK_BACK_YEARS && from <= year && fits(from)) ?? year;
}
