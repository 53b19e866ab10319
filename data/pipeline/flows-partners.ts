/** Areas outside the region catalogue that a published flow starts or ends in. */
const NAMED_AREAS: readonly string[] = [
	'dk_east',
	'dk_se_ferry',
	'oresund',
	'other_gmina',
	'other_laender',
	'PL42',
	'rest_other',
	'total',
	'unassigned'
];

/** District of a former year, country (ISO 3166-1 alpha-2), residual of a Land or Regierungsbezirk (first digits of the AGS). */
const OTHER_PARTNER = /^(DE_\d{5}|[A-Z]{2}|rest_\d{2,3})$/;

/** True for everything the columns `origin` and `destination` of the flows may hold; see data/README.md. */
export function isPartner(id: string, regions: ReadonlySet<string>): boolean {
	return regions.has(id) || NAMED_AREAS.includes(id) || OTHER_PARTNER.test(id);
}
