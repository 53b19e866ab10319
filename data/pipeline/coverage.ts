import type { Coverage } from '../../src/lib/domain/indicator';
import { LEVELS, type Level, type Region, SCOPES, type Scope } from '../../src/lib/domain/region';
import type { ScopeList } from '../../src/lib/domain/scope';
import { hasFigures } from './figures';
import type { FinishedIndicator } from './observations';

/** Coverage before the slice is written. */
export type LevelCoverage = Omit<Coverage, 'slice'>;

/** Values of one year: how many, and how many of them begin a new segment. */
interface YearCount {
	values: number;
	breaks: number;
}

/** Share of the best-covered year's values that a year needs to be shown first. */
const ENOUGH = 0.6;

/** Per year what there is among the given regions. */
function countYears({ figures }: FinishedIndicator, regions: Iterable<string>): Map<number, YearCount> {
	const years = new Map<number, YearCount>();
	for (const region of regions) {
		for (const [year, { value, status }] of figures.get(region) ?? []) {
			if (value === null) continue;
			const count = years.get(year) ?? { values: 0, breaks: 0 };
			count.values++;
			if (status === 'break') count.breaks++;
			years.set(year, count);
		}
	}
	return years;
}

/**
 * The year a view starts with: the last one with at least three fifths as many values as the best-covered year that can be
 * compared with the year before, that is, in which not most regions begin a new segment. Without such a year, the last.
 */
export function bestYear(counts: ReadonlyMap<number, YearCount>): number {
	const most = Math.max(...[...counts.values()].map(({ values }) => values));
	const covered = [...counts].filter(([, { values }]) => values >= ENOUGH * most);
	const comparable = covered.filter(([, { values, breaks }]) => breaks <= values / 2);
	return Math.max(...(comparable.length > 0 ? comparable : covered).map(([year]) => year));
}

/** The best year of each scope; a scope without any value takes the best year of all regions. */
function bestYears(
	indicator: FinishedIndicator,
	level: Level,
	overall: number,
	scopes: ScopeList | null
): Record<Scope, number> {
	const entries = SCOPES.map((scope) => {
		const years = countYears(indicator, scopes?.[`${scope}.${level}`].regions ?? []);
		return [scope, years.size > 0 ? bestYear(years) : overall] as const;
	});
	return Object.fromEntries(entries) as Record<Scope, number>;
}

/** Whose readers the atlas is for: the first region that a view of a level selects. */
const HOME: Record<Level, string> = { nuts3: 'DE803', lau: 'DE_13003000' };

/** Years among `years` in which Rostock has no value; none for an indicator that it has no value of at all. */
function homeGaps({ figures }: FinishedIndicator, level: Level, years: Iterable<number>): number[] {
	const home = figures.get(HOME[level]);
	const isGap = (year: number): boolean => (home?.get(year)?.value ?? null) === null;
	const all = [...years].sort((a, b) => a - b);
	const gaps = all.filter(isGap);
	return gaps.length === all.length ? [] : gaps;
}

/** What exists of an indicator per level; levels without any value are left out. */
export function coverageOf(
	indicator: FinishedIndicator,
	regions: ReadonlyMap<string, Region>,
	scopes: ScopeList | null
): Partial<Record<Level, LevelCoverage>> {
	const coverage: Partial<Record<Level, LevelCoverage>> = {};
	for (const level of LEVELS) {
		const covered = [...indicator.figures.keys()].filter(
			(code) => regions.get(code)?.level === level && hasFigures(indicator.figures, code)
		);
		const years = countYears(indicator, covered);
		if (!years.size) continue;
		const countries = new Set(covered.map((code) => regions.get(code)?.country));
		const gaps = homeGaps(indicator, level, years.keys());
		coverage[level] = {
			firstYear: Math.min(...years.keys()),
			lastYear: Math.max(...years.keys()),
			bestYears: bestYears(indicator, level, bestYear(years), scopes),
			...(gaps.length > 0 && { homeGaps: gaps }),
			regionCount: covered.length,
			countries: (['DE', 'DK', 'SE', 'PL'] as const).filter((country) => countries.has(country))
		};
	}
	return coverage;
}
