/** Ids of the sources that the tables without indicators rest on; `tests/unit/table-sources.test.ts` compares them with the tables themselves. */
export const TABLE_SOURCES = {
	flows: [
		'ba_pendler_2023',
		'ba_pendler_2019',
		'ba_pendler_totals_2011_2019',
		'wanderungssaldo_kreise_2018_2021',
		'zensus_pendler_2011',
		'published_cross_border'
	],
	funding: [
		'inkar_federal_funding',
		'inkar_municipal_finance',
		'foerderkatalog_laender',
		'staedtebau_mv_2013_2016',
		'esif_planned_2014_2020',
		'eu_payments_2018',
		'eu_payments_2022',
		'eurospent_2007_2013',
		'interreg_keep_2014_2020',
		'interreg_se_2021_2027',
		'funding_single_figures'
	]
} as const satisfies Readonly<Record<string, readonly string[]>>;
