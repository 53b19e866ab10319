import { BBSR } from './inkar-source';
import type { SourceDescription } from './source-folder';

const CC_BY = {
	licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/'
} as const;
const FACTS = {
	licence: [
		'Einzelne veröffentlichte Zahlen, mit ihrer Quelle zitiert; die Vorlage nennt keine Lizenz',
		'Single public figures quoted with their source; the copy states no licence'
	],
	licenceUrl: 'https://www.gesetze-im-internet.de/urhg/__51.html'
} as const;
const RETRIEVED = '2026-11-01';

/** Published descriptions by source id. */
export const FUNDING = {
	federal: {
		...BBSR,
		source: 'inkar_federal_funding',
		notes: [
			'EUR per inhabitant, summed by the publisher over the five or ten years that end with the year. Windows overlap: never add reference years, nor five- and ten-year windows.',
			'GRW contains ERDF money. Sign X is ours: GRW infrastructure over five years, 2019, is broken in the source and left out.'
		],
		flags: { X: 'missing' }
	},
	finance: {
		...BBSR,
		source: 'inkar_municipal_finance',
		notes: [
			'EUR per inhabitant and year, municipalities of a district together; debt and cash credits are stocks at the end of the year.',
			'Sign X is ours: no figure although the copy writes 0 (2019 for key allocations and investment; taxes, debt and investment of 0). Sign Z is ours: city states have no municipal level, the 0 of the copy does not apply. Sign U is ours: published as it stands but implausible (Rostock, key allocations 2015; Landkreis Rostock, cash credits and debt 2017–2018).'
		],
		flags: { X: 'missing', Z: 'not_applicable', U: 'low_reliability' }
	},
	payments2018: {
		source: 'eu_payments_2018',
		publisher: 'European Commission, DG REGIO',
		table: 'Historic EU payments by NUTS 2 region, fund and year',
		edition: '2018',
		retrieved: RETRIEVED,
		...CC_BY,
		url: 'https://cohesiondata.ec.europa.eu/',
		cited: [
			'Europäische Kommission, Historische EU-Zahlungen nach NUTS-2-Region, Fonds und Jahr, Stand 2018',
			'European Commission, Historic EU payments by NUTS 2 region, fund and year, edition of 2018'
		],
		notes: [
			'EU share, by year of payment to the programme; modelled expenditure spreads the same money over the years in which it was spent. Rural development (EAFRD) includes its predecessor (EAGGF guidance).',
			'NUTS 2013 regions. Swedish records that stand twice in the copy, once with 0, are taken once.'
		],
		flags: { e: 'estimated' }
	},
	payments2022: {
		source: 'eu_payments_2022',
		publisher: 'European Commission, DG REGIO',
		table: 'Historic EU payments by NUTS 2 region, fund and year',
		edition: '2022',
		retrieved: RETRIEVED,
		...CC_BY,
		url: 'https://cohesiondata.ec.europa.eu/',
		cited: [
			'Europäische Kommission, Historische EU-Zahlungen nach NUTS-2-Region, Fonds und Jahr, Stand 2022',
			'European Commission, Historic EU payments by NUTS 2 region, fund and year, edition of 2022'
		],
		notes: [
			'ERDF 2014–2020 only, derived as the edition of 2022 minus the edition of 2018: marked as estimated.',
			'Brandenburg (DE40) has 46 % of its plan: marked U, published as it stands.'
		],
		flags: { e: 'estimated', U: 'low_reliability' }
	},
	plan: {
		source: 'esif_planned_2014_2020',
		publisher: 'European Commission, DG REGIO',
		table: 'ESIF 2014–2020, planned financing by programme and thematic objective',
		edition: '2014–2020',
		retrieved: RETRIEVED,
		...CC_BY,
		url: 'https://cohesiondata.ec.europa.eu/',
		cited: [
			'Europäische Kommission, ESI-Fonds 2014–2020, geplante Mittel nach Programm und Ziel',
			'European Commission, ESIF 2014–2020, planned financing by programme and thematic objective'
		],
		notes: ['A plan, not a payment. Share "total" includes national co-financing.'],
		flags: {}
	},
	municipal: {
		source: 'eurospent_2007_2013',
		publisher: 'Eurospent, from the lists of beneficiaries of the managing authorities',
		table: 'EU money by municipality 2007–2013',
		edition: '2007–2013',
		retrieved: RETRIEVED,
		...FACTS,
		url: 'https://github.com/eurospent',
		cited: [
			'Eurospent, EU-Mittel nach Gemeinde 2007–2013 (aus den Begünstigtenverzeichnissen)',
			'Eurospent, EU money by municipality 2007–2013 (from the lists of beneficiaries)'
		],
		notes: [
			'The measure is mixed: EU share for some funds, total for others; therefore no share. Money without place was spread over all inhabitants by the publisher and is a record of its own (basis "spread").',
			'Municipalities as of 2010. Where one of the same name exists in the same district today, the record carries its code and still covers the area of then; the others keep the code of then.'
		],
		flags: { e: 'estimated' }
	},
	interreg: {
		source: 'interreg_keep_2014_2020',
		publisher: 'keep.eu, Interact',
		table: 'Interreg 2014–2020: projects, partners and budgets by NUTS 3 region',
		edition: '29.05.2023',
		retrieved: RETRIEVED,
		...FACTS,
		url: 'https://keep.eu/',
		cited: [
			'keep.eu (Interact), Interreg 2014–2020: Projekte, Partner und Budgets nach NUTS-3-Region, Stand 29.05.2023',
			'keep.eu (Interact), Interreg 2014–2020: projects, partners and budgets by NUTS 3 region, 29 May 2023'
		],
		notes: [
			'Budgets of the partners seated in the region. Sign U is ours: ERDF is incomplete in the regions of the German-Polish border (DE40, DE80, DED2, PL42, PL43, PL51); partners and budget are not.'
		],
		flags: { U: 'low_reliability' }
	},
	interregSweden: {
		source: 'interreg_se_2021_2027',
		publisher: 'Tillväxtverket',
		table: 'Interreg 2021–2027, Swedish partners',
		edition: '2021–2027',
		retrieved: RETRIEVED,
		...FACTS,
		url: 'https://tillvaxtverket.se/',
		cited: [
			'Tillväxtverket, Interreg 2021–2027, schwedische Partner, nach Län und Programm zusammengefasst',
			'Tillväxtverket, Interreg 2021–2027, Swedish partners, grouped by county and programme'
		],
		notes: [
			'Grouped by us to county and programme; partner budgets, no single partners. Records without county are left out.'
		],
		flags: {}
	},
	catalogue: {
		source: 'foerderkatalog_laender',
		publisher: 'Bundesministerien, Förderkatalog des Bundes',
		table: 'Projektförderung des Bundes nach Land und Startjahr',
		edition: '01/2026',
		retrieved: RETRIEVED,
		...FACTS,
		url: 'https://foerderportal.bund.de/foekat/',
		cited: [
			'Förderkatalog des Bundes, Projektförderung nach Land und Startjahr, Stand Januar 2026',
			'Federal funding catalogue, project funding by Land and starting year, January 2026'
		],
		notes: [
			'The whole amount of a project counts in its starting year: lumpy, compare sums of several years. 2026 is incomplete.'
		],
		flags: { p: 'provisional' }
	},
	urban: {
		source: 'staedtebau_mv_2013_2016',
		publisher: 'Landtag Mecklenburg-Vorpommern',
		table: 'Städtebauförderung nach Maßnahme, Landtagsdrucksachen 6/1922, 6/3269, 6/4112, 6/5623',
		edition: '2013–2016',
		retrieved: RETRIEVED,
		licence: ['Amtliches Werk, frei von Urheberrecht (§ 5 UrhG)', 'Official work, free of copyright (§ 5 UrhG)'],
		licenceUrl: 'https://www.gesetze-im-internet.de/urhg/__5.html',
		url: 'https://www.landtag-mv.de/parlamentsdokumente',
		cited: [
			'Landtag Mecklenburg-Vorpommern, Drucksachen 6/1922, 6/3269, 6/4112, 6/5623: Städtebauförderung 2013–2016',
			'State parliament of Mecklenburg-Western Pomerania, printed papers 6/1922, 6/3269, 6/4112, 6/5623: urban development funding 2013–2016'
		],
		notes: ['Federal and Land money per measure. "Soziale Stadt" is complete, "Stadtumbau Ost" an excerpt.'],
		flags: {}
	},
	single: {
		source: 'funding_single_figures',
		publisher: 'Several publishers, see the address of each figure',
		table: 'Single published figures on funding',
		edition: '1990–2026',
		retrieved: RETRIEVED,
		...FACTS,
		url: 'https://www.europa-mv.de/foerderinstrumente/fonds_mv/',
		cited: [
			'Veröffentlichte Einzelwerte zur Förderung, Adresse beim Wert',
			'Single published figures on funding, address with each figure'
		],
		notes: ['Mostly rounded by their publisher: marked as estimated.'],
		flags: { r: 'estimated' }
	}
} as const satisfies Readonly<Record<string, SourceDescription>>;
