import type { Observation } from '../../src/lib/domain/slice';

/** Observations of one region, by year. */
export type Series = Map<number, Observation>;

/** Observations of one quantity: region → year → observation. A pair that isn't there is a cell the sources don't hold. */
export type Figures = Map<string, Series>;

/** The observation of a region and year, null if the sources hold none. */
export function figureOf(figures: Figures, region: string, year: number): Observation | null {
	return figures.get(region)?.get(year) ?? null;
}

/** True if a region has a value in any year. */
export function hasFigures(figures: Figures, region: string): boolean {
	for (const observation of figures.get(region)?.values() ?? []) if (observation.value !== null) return true;
	return false;
}

/** The series of a region, made if there is none. */
export function seriesOf(figures: Figures, region: string): Series {
	const known = figures.get(region);
	if (known) return known;
	const series: Series = new Map();
	figures.set(region, series);
	return series;
}

/** Plain code point order, the same on every machine. */
export function byCode(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
