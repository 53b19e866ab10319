import type { Coverage } from '../../src/lib/domain/indicator';
import { type Country, LEVELS, type Level, type Region, SCOPES, type Scope } from '../../src/lib/domain/region';
import type { ScopeList } from '../../src/lib/domain/scope';
import type { FinishedIndicator } from './observations';

/** Coverage before the slice is written. */
export type LevelCoverage = Omit<Coverage, 'slice'>;

interface Counted {
	readonly years: Map<number, number>;
	readonly regions: Set<string>;
	readonly countries: Set<Country>;
}

function count({ figures }: FinishedIndicator, level: Level, regions: ReadonlyMap<string, Region>): Counted {
	const counted: Counted = { years: new Map(), regions: new Set(), countries: new Set() };
	for (const [code, series] of figures) {
		const region = regions.get(code);
		if (region?.level !== level) continue;
		for (const [year, { value }] of series) {
			if (value === null) continue;
			counted.years.set(year, (counted.years.get(year) ?? 0) + 1);
			counted.regions.add(code);
			if (region.country) counted.countries.add(region.country);
		}
	}
	return counted;
}

/** Per year the number of regions with a value, among the given ones. */
function valuesPerYear({ figures }: FinishedIndicator, regions: readonly string[]): Map<number, number> {
	const years = new Map<number, number>();
	for (const region of regions) {
		for (const [year, { value }] of figures.get(region) ?? []) {
			if (value !== null) years.set(year, (years.get(year) ?? 0) + 1);
		}
	}
	return years;
}

/** Last year with at least four fifths as many values as the best-covered year. */
function bestYear(counts: ReadonlyMap<number, number>): number {
	const enough = 0.8 * Math.max(...counts.values());
	return Math.max(...[...counts].filter(([, values]) => values >= enough).map(([year]) => year));
}

/** The best year of each scope; a scope without any value takes the best year of all regions. */
function bestYears(
	indicator: FinishedIndicator,
	level: Level,
	overall: number,
	scopes: ScopeList | null
): Record<Scope, number> {
	const entries = SCOPES.map((scope) => {
		const years = valuesPerYear(indicator, scopes?.[`${scope}.${level}`].regions ?? []);
		return [scope, years.size > 0 ? bestYear(years) : overall] as const;
	});
	return Object.fromEntries(entries) as Record<Scope, number>;
}

/** What exists of an indicator per level; levels without any value are left out. */
export function coverageOf(
	indicator: FinishedIndicator,
	regions: ReadonlyMap<string, Region>,
	scopes: ScopeList | null
): Partial<Record<Level, LevelCoverage>> {
	const coverage: Partial<Record<Level, LevelCoverage>> = {};
	for (const level of LEVELS) {
		const { years, regions: covered, countries } = count(indicator, level, regions);
		if (!years.size) continue;
		coverage[level] = {
			firstYear: Math.min(...years.keys()),
			lastYear: Math.max(...years.keys()),
			bestYears: bestYears(indicator, level, bestYear(years), scopes),
			regionCount: covered.size,
			countries: (['DE', 'DK', 'SE', 'PL'] as const).filter((country) => countries.has(country))
		};
	}
	return coverage;
}
