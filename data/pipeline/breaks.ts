import { worstStatus } from '../../src/lib/domain/aggregation';
import type { SeriesBreak } from '../../src/lib/domain/indicator';
import type { Country } from '../../src/lib/domain/region';
import type { Observation } from '../../src/lib/domain/slice';
import type { Figures, Series } from './figures';

/** The first value at or after a year, with the value before it: where a declared break would fall in one region. */
interface Candidate {
	readonly series: Series;
	readonly year: number;
	readonly before: Observation;
	readonly after: Observation;
}

function candidate(series: Series, breakYear: number): Candidate | null {
	const years = [...series.keys()].filter((year) => series.get(year)?.value !== null).sort((a, b) => a - b);
	const at = years.findIndex((year) => year >= breakYear);
	const year = years[at];
	const before = series.get(years[at - 1] ?? Number.NaN);
	const after = year === undefined ? undefined : series.get(year);
	return year === undefined || !before || !after ? null : { series, year, before, after };
}

function toMark(candidates: readonly Candidate[]): readonly Candidate[] {
	if (candidates.some(({ after }) => after.status === 'break')) return [];
	const seams = candidates.filter(({ before, after }) => before.source !== after.source);
	return seams.length ? seams : candidates;
}

/**
 * Puts the breaks that the catalogue declares into the series: status `break` at the first value of the new segment. Where the
 * publisher's own flags show the break in a country already, they are trusted, and the regions they don't name have none. Where
 * the break is the seam of two editions, only regions whose source changes there are marked.
 */
export function markBreaks(
	figures: Figures,
	breaks: readonly SeriesBreak[],
	countryOf: (region: string) => Country | null
): void {
	for (const { year, countries } of breaks) {
		for (const country of countries) {
			const own = [...figures].filter(([region]) => countryOf(region) === country);
			const candidates = own.flatMap(([, series]) => candidate(series, year) ?? []);
			for (const { series, year: first, after } of toMark(candidates)) {
				series.set(first, { ...after, status: worstStatus([after.status, 'break']) });
			}
		}
	}
}

/**
 * Marks the seam of two editions in every region: where the source changes, the first value of the newer edition is a break. For
 * amounts of money only, because national accounts are revised as a whole from edition to edition; counts from registers
 * are revised at a census, which the catalogue declares or the publisher flags.
 */
export function markSeams(figures: Figures): void {
	for (const series of figures.values()) {
		let before: string | null = null;
		for (const [year, observation] of [...series].sort(([a], [b]) => a - b)) {
			if (observation.value === null) continue;
			const seam = before !== null && before !== observation.source;
			if (seam) series.set(year, { ...observation, status: worstStatus([observation.status, 'break']) });
			before = observation.source;
		}
	}
}
