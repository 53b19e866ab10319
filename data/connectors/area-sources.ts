import type { SourceDescription } from './source-folder';

const ccBy = {
	licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
	retrieved: '2026-11-01',
	flags: {}
} as const;

/** Who measured the areas of regions.csv: those of NUTS regions, of German and of Danish municipalities. */
export const AREA_SOURCES = {
	statistical: {
		...ccBy,
		source: 'eurostat_area_2026',
		publisher: 'Eurostat',
		table: 'reg_area3',
		edition: 'edition of 2026',
		url: 'https://ec.europa.eu/eurostat/databrowser/view/reg_area3/default/table',
		cited: [
			'Eurostat, Fläche, NUTS 3 (reg_area3), Ausgabe 2026',
			'Eurostat, Area, NUTS 3 (reg_area3), edition of 2026'
		],
		notes: [
			'Read from a public copy of the official file, not from the database itself.',
			'Total area with inland waters in 2023, in regions.csv (area_km2), the same for all years.'
		]
	},
	german: {
		source: 'bkg_area_2022',
		publisher: 'Bundesamt für Kartographie und Geodäsie (BKG)',
		table: 'VG250-EW',
		edition: '31.12.2022',
		retrieved: '2026-11-01',
		licence: [
			'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
			'Data licence Germany – attribution – version 2.0 (dl-de/by-2-0)'
		],
		licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
		url: 'https://gdz.bkg.bund.de/',
		cited: [
			'© GeoBasis-DE / BKG 2022, VG250-EW, Fläche der Gemeinden',
			'© GeoBasis-DE / BKG 2022, VG250-EW, area of municipalities'
		],
		notes: ['Areas of the municipalities of Mecklenburg-Vorpommern in regions.csv (area_km2), the same for all years.'],
		flags: {}
	},
	danish: {
		...ccBy,
		source: 'statbank_dk_area',
		publisher: 'Danmarks Statistik',
		table: 'Areal',
		edition: 'copy without a year',
		url: 'https://www.statbank.dk/',
		cited: ['Danmarks Statistik, StatBank, Fläche der Kommunen', 'Statistics Denmark, StatBank, area of the kommuner'],
		notes: [
			'Read from a public copy that names neither table nor year.',
			'Areas of the kommuner in regions.csv (area_km2), the same for all years.'
		]
	}
} as const satisfies Record<string, SourceDescription>;
