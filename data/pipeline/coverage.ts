import type { Coverage } from '../../src/lib/domain/indicator';
import { type Country, LEVELS, type Level, type Region } from '../../src/lib/domain/region';
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

/** Last year with at least four fifths as many values as the best-covered year. */
function bestYear(valuesPerYear: ReadonlyMap<number, number>): number {
	const enough = 0.8 * Math.max(...valuesPerYear.values());
	return Math.max(...[...valuesPerYear].filter(([, values]) => values >= enough).map(([year]) => year));
}

/** What exists of an indicator per level; levels without any value are left out. */
export function coverageOf(
	indicator: FinishedIndicator,
	regions: ReadonlyMap<string, Region>
): Partial<Record<Level, LevelCoverage>> {
	const coverage: Partial<Record<Level, LevelCoverage>> = {};
	for (const level of LEVELS) {
		const { years, regions: covered, countries } = count(indicator, level, regions);
		if (!years.size) continue;
		coverage[level] = {
			firstYear: Math.min(...years.keys()),
			lastYear: Math.max(...years.keys()),
			bestYear: bestYear(years),
			regionCount: covered.size,
			countries: (['DE', 'DK', 'SE', 'PL'] as const).filter((country) => countries.has(country))
		};
	}
	return coverage;
}
