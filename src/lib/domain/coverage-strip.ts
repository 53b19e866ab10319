import type { Country, Level, Region } from './region';
import type { Slice } from './slice';
import { indexSlice } from './slice-index';

/** How much of a country an indicator covers, year by year. */
interface CountryCoverage {
	readonly country: Country;
	/** Regions of the country at the level. */
	readonly of: number;
	/** Regions with a value, in the order of `CoverageStrip.years`. */
	readonly withValue: readonly number[];
	/** Years from which on values can't be compared with earlier ones. */
	readonly breaks: readonly number[];
}

/** What exists of an indicator at one level. */
export interface CoverageStrip {
	readonly level: Level;
	readonly years: readonly number[];
	readonly countries: readonly CountryCoverage[];
}

const COUNTRIES: readonly Country[] = ['DE', 'DK', 'SE', 'PL'];

/** Counts a slice's values by country and year; countries without any value are left out. */
export function coverageStrip(
	slice: Slice,
	regions: ReadonlyMap<string, Region>,
	breaks: readonly { readonly year: number; readonly countries: readonly Country[] }[]
): CoverageStrip {
	const index = indexSlice(slice);
	const known = [...regions.values()].filter(({ level }) => level === slice.level);
	const countries = COUNTRIES.map((country): CountryCoverage => {
		const own = known.filter((region) => region.country === country);
		return {
			country,
			of: own.length,
			withValue: slice.years.map((year) => own.filter(({ region }) => index.valueAt(region, year) !== null).length),
			breaks: breaks.filter((one) => one.countries.includes(country)).map(({ year }) => year)
		};
	});
	return {
		level: slice.level,
		years: slice.years,
		countries: countries.filter(({ withValue }) => withValue.some((count) => count > 0))
	};
}
