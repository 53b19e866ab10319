/** Country of a region code, whatever its level. */
const countryOf = (region: string): string => region.slice(0, 2);

/** Countries of a scope for which a slice holds no region at all: the figure isn't collected there, which is another thing than a gap. */
export function uncoveredCountries(scope: readonly string[], has: (region: string) => boolean): string[] {
	const covered = new Set(scope.filter(has).map(countryOf));
	return [...new Set(scope.map(countryOf))].filter((country) => !covered.has(country)).sort();
}

/** Whether a region lies in one of the countries. */
export function isUncovered(region: string, countries: readonly string[]): boolean {
	return countries.includes(countryOf(region));
}
