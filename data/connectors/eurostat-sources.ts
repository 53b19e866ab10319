import type { Status } from '../../src/lib/domain/status';
import type { SourceDescription } from './source-folder';

/** Eurostat's own signs, and X of ours for figures taken out. `e` is an estimate here, not a final figure as at some German offices. */
export const EUROSTAT_FLAGS: Readonly<Record<string, Status>> = {
	b: 'break',
	p: 'provisional',
	e: 'estimated',
	X: 'missing'
};

/** What a Eurostat table is read from and written to. */
export interface EurostatTable {
	/** `source` column of the downloaded file. */
	readonly edition: string;
	/** `indicator` column of the downloaded file → name of our table. */
	readonly tables: Readonly<Record<string, string>>;
	readonly description: SourceDescription;
}

interface Page {
	readonly source: string;
	readonly code: string;
	readonly german: string;
	readonly english: string;
	readonly edition: readonly [german: string, english: string];
	readonly notes: readonly string[];
	readonly flags?: Readonly<Record<string, Status>>;
}

function described(page: Page): SourceDescription {
	return {
		source: page.source,
		publisher: 'Eurostat',
		table: page.code,
		edition: page.edition[1],
		retrieved: '2026-11-01',
		licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
		licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
		url: `https://ec.europa.eu/eurostat/databrowser/view/${page.code}/default/table`,
		cited: [
			`Eurostat, ${page.german} (${page.code}), ${page.edition[0]}`,
			`Eurostat, ${page.english} (${page.code}), ${page.edition[1]}`
		],
		notes: ['Read from public copies of the official files, not from the database itself.', ...page.notes],
		flags: { ...EUROSTAT_FLAGS, ...page.flags }
	};
}

const POPULATION = {
	code: 'demo_r_pjanaggr3',
	german: 'Bevölkerung am 1. Januar nach Altersgruppen, NUTS 3',
	english: 'Population on 1 January by broad age group, NUTS 3'
};
const POPULATION_TABLES = {
	population_1jan: 'population_total',
	population_0_14: 'population_0_14',
	population_15_64: 'population_15_64',
	population_65plus: 'population_65plus'
};
const TERRITORY = { T: 'break' } as const;
const TERRITORY_NOTE =
	'Sign T is ours: first stock after a change of territory or register that the table does not mark (data/connectors/territory-changes.ts).';
const GDP = { code: 'nama_10r_3gdp', german: 'BIP zu Marktpreisen, NUTS 3', english: 'GDP at market prices, NUTS 3' };
const ROUNDED = {
	R: 'estimated'
} as const;
const ROUNDED_NOTE =
	'Sign R is ours: in German years where more than half of all districts end in 00, the copy holds figures rounded to hundreds. Such figures are marked as estimated. Sign X is ours: figures of 1996 (Baden-Württemberg, Dresden, Leipzig), 1997 (Thuringia) and a few more that stand at the wrong district are taken out.';

/** Every Eurostat table in use, oldest edition first. */
export const EUROSTAT: readonly EurostatTable[] = [
	{
		edition: 'demo_r_pjanaggr3 ed.2023-09',
		tables: POPULATION_TABLES,
		description: described({
			...POPULATION,
			source: 'eurostat_population_2023',
			edition: ['Ausgabe September 2023', 'edition of September 2023'],
			notes: [
				'Holds 1990–2015. Germany 2011 carries the break sign: from then on the stock counts on from the census of 9 May 2011.',
				TERRITORY_NOTE
			],
			flags: TERRITORY
		})
	},
	{
		edition: 'demo_r_pjanaggr3 ed.2026',
		tables: POPULATION_TABLES,
		description: described({
			...POPULATION,
			source: 'eurostat_population_2026',
			edition: ['Ausgabe 2026', 'edition of 2026'],
			notes: [
				'Holds 2016–2025. Germany 2023 carries the break sign: from then on the stock counts on from the census of 15 May 2022. Poland 2021 likewise (census of 2021); Poland 2022 and 2023 are provisional estimates.',
				'2024 and 2025 use NUTS 2024; the Thuringian districts that were recoded have no figure for these years.',
				TERRITORY_NOTE
			],
			flags: TERRITORY
		})
	},
	{
		edition: 'demo_r_births ed.2023',
		tables: { live_births: 'live_births' },
		description: described({
			source: 'eurostat_births_2023',
			code: 'demo_r_births',
			german: 'Lebendgeborene, NUTS 3',
			english: 'Live births, NUTS 3',
			edition: ['Ausgabe 2023', 'edition of 2023'],
			notes: [ROUNDED_NOTE],
			flags: ROUNDED
		})
	},
	{
		edition: 'demo_r_deaths ed.2023',
		tables: { deaths: 'deaths' },
		description: described({
			source: 'eurostat_deaths_2023',
			code: 'demo_r_deaths',
			german: 'Gestorbene, NUTS 3',
			english: 'Deaths, NUTS 3',
			edition: ['Ausgabe 2023', 'edition of 2023'],
			notes: [ROUNDED_NOTE],
			flags: ROUNDED
		})
	},
	{
		edition: 'nama_10r_3gdp ed.2023',
		tables: { gdp_mio_eur: 'gdp_mio_eur', gdp_pps_per_head: 'gdp_pps_per_head', gdp_eur_per_head: 'gdp_eur_per_head' },
		description: described({
			...GDP,
			source: 'eurostat_gdp_2023',
			edition: ['Ausgabe 2023', 'edition of 2023'],
			notes: [
				'Holds 2000–2010 for the regions that the edition of 2026 covers, 2000–2021 for all others and for the countries.',
				'German districts 2018–2020 are flagged as estimates by Eurostat.'
			]
		})
	},
	{
		edition: 'nama_10r_3gdp ed.2026-02',
		tables: { gdp_mio_eur: 'gdp_mio_eur' },
		description: described({
			...GDP,
			source: 'eurostat_gdp_2026',
			edition: ['Ausgabe Februar 2026', 'edition of February 2026'],
			notes: [
				'106 regions, 2011–2023 (Denmark and southern Sweden to 2024, Byen København from 2013), transcribed from the published table; sums were checked.',
				'Sign S is ours: the first year of a region in this edition. Earlier years come from the edition of 2023, which was not revised with the national accounts of 2024; the seam is a break.'
			],
			flags: { S: 'break' }
		})
	},
	{
		edition: 'nama_10r_3empers ed.2026',
		tables: { employment_ths: 'employment' },
		description: described({
			source: 'eurostat_employment_2026',
			code: 'nama_10r_3empers',
			german: 'Erwerbstätige am Arbeitsort, NUTS 3',
			english: 'Employment at the place of work, NUTS 3',
			edition: ['Ausgabe 2026', 'edition of 2026'],
			notes: [
				'Published in thousand persons, written here in persons. 73 NUTS 3 regions, Denmark and Mecklenburg-Vorpommern, transcribed from the published table.'
			]
		})
	},
	{
		edition: 'tour_occ_nin2 ed.2026',
		tables: {
			tourist_nights: 'tourist_nights',
			tourist_nights_foreign: 'tourist_nights_foreign',
			tourist_nights_domestic: 'tourist_nights_domestic'
		},
		description: described({
			source: 'eurostat_nights_2026',
			code: 'tour_occ_nin3',
			german: 'Übernachtungen in Beherbergungsbetrieben, NUTS 3',
			english: 'Nights spent at tourist accommodation, NUTS 3',
			edition: ['Ausgabe 2026', 'edition of 2026'],
			notes: ['2020–2024. The copy names the table tour_occ_nin2; the districts are those of its NUTS 3 counterpart.']
		})
	}
];
