import type { Source } from '../domain/indicator';

/** The profile of a Frictionless Data Package, version 2. */
export const PACKAGE_PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The sources of a data package and their licences, each licence once, by its address. */
export function packageSources(sources: readonly Pick<Source, 'licenceEn' | 'licenceUrl' | 'citationEn' | 'url'>[]) {
	const byUrl = new Map(sources.map(({ licenceEn, licenceUrl }) => [licenceUrl, licenceEn]));
	return {
		licenses: [...byUrl].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, title]) => ({ path, title })),
		sources: sources.map(({ citationEn, url }) => ({ title: citationEn, path: url }))
	};
}
