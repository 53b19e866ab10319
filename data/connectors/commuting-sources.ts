import type { SourceDescription } from './source-folder';

const BA = {
	publisher: 'Statistik der Bundesagentur für Arbeit',
	retrieved: '2026-11-01',
	licence: [
		'Nutzungsbedingungen der Statistik der Bundesagentur für Arbeit: Verwendung mit Quellenangabe, keine gewerbliche Nutzung ohne Zustimmung',
		'Terms of use of the statistics of the Federal Employment Agency: use with the source named, no commercial use without consent'
	],
	licenceUrl:
		'https://statistik.arbeitsagentur.de/DE/Statischer-Content/Servicebereich-Navigation/Bezugsbedingungen.html',
	url: 'https://statistik.arbeitsagentur.de/DE/Navigation/Statistiken/Fachstatistiken/Beschaeftigung/Pendler-Nav.html'
} as const;

const SCOPE =
	'Employees subject to social insurance by place of residence and place of work; commuters abroad are not counted.';

const MATRIX = ['Pendlerverflechtungen der Kreise', 'Commuting between districts'] as const;

/** The matrix of 30 June 2019: exact, small cells secret. */
export const BA_2019: SourceDescription = {
	...BA,
	source: 'ba_pendler_2019',
	table: 'Pendlerverflechtungen der sozialversicherungspflichtig Beschäftigten nach Kreisen',
	edition: '30.06.2019',
	cited: [
		`Statistik der Bundesagentur für Arbeit, ${MATRIX[0]}, Stichtag 30.06.2019`,
		`Statistics of the Federal Employment Agency, ${MATRIX[1]}, 30 June 2019`
	],
	notes: [
		SCOPE,
		'Sign *: one or two persons, or a number from which such a one would follow. Relations below ten are in the residuals of their area.',
		'The copy lacks relations of the Thuringian districts 16063, 16068 and 16073 and some others; the difference to the published totals is kept as partner "unassigned".'
	],
	flags: { '*': 'secret' }
};

/** The matrix of 30 June 2023: rounded to tens. */
export const BA_2023: SourceDescription = {
	...BA,
	source: 'ba_pendler_2023',
	table: 'Pendlerverflechtungen der sozialversicherungspflichtig Beschäftigten nach Kreisen',
	edition: '30.06.2023',
	cited: [
		`Statistik der Bundesagentur für Arbeit, ${MATRIX[0]}, Stichtag 30.06.2023`,
		`Statistics of the Federal Employment Agency, ${MATRIX[1]}, 30 June 2023`
	],
	notes: [
		SCOPE,
		'All values are rounded to tens; relations below ten are in the residuals of their area. Values below 100 are marked as of low reliability (rounding alone is 5 % and more), zeros as rounded.',
		'The Wartburgkreis (16063) includes Eisenach from 1 July 2021 on; its flows are marked as a break.'
	],
	flags: {}
};

/** In- and out-commuters per district, every year. */
export const BA_TOTALS: SourceDescription = {
	...BA,
	source: 'ba_pendler_totals_2011_2019',
	table: 'Ein- und Auspendler der Kreise',
	edition: '30.06.2011–30.06.2019',
	cited: [
		'Statistik der Bundesagentur für Arbeit, Ein- und Auspendler der Kreise, Stichtag 30.06., 2011–2019',
		'Statistics of the Federal Employment Agency, In- and out-commuters of districts, 30 June, 2011–2019'
	],
	notes: [
		SCOPE,
		'Districts as of the year: Mecklenburg-Vorpommern 2011 before its district reform of 4 September 2011, Göttingen and Osterode before 2016.'
	],
	flags: {}
};

/** Net moves between districts. */
export const MOVES: SourceDescription = {
	source: 'wanderungssaldo_kreise_2018_2021',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	table: 'Wanderungsstatistik, Salden zwischen Kreisen',
	edition: '2018–2021',
	retrieved: '2026-11-01',
	licence: [
		'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
		'Data licence Germany – attribution – version 2.0 (dl-de/by-2-0)'
	],
	licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
	url: 'https://www.statistikportal.de/de/bevoelkerung/wanderungen',
	cited: [
		'Statistische Ämter des Bundes und der Länder, Wanderungsstatistik, Salden zwischen Kreisen, 2018–2021',
		'Statistical Offices of the Federation and the Länder, migration statistics, balances between districts, 2018–2021'
	],
	notes: [
		'A balance, not a flow: moves in minus moves out. The destination is the district whose gain is counted; destinations are the districts of Mecklenburg-Vorpommern, Berlin and Hamburg.',
		'An age group without a record has no balance between the two districts.',
		'The copy names neither table nor licence; both are those of the migration statistics and to be confirmed before publication.'
	],
	flags: {}
};

/** Commuters of municipalities on census day. */
export const CENSUS_2011: SourceDescription = {
	source: 'zensus_pendler_2011',
	publisher: 'Statistische Ämter des Bundes und der Länder',
	table: 'Zensus 2011, Pendler der Gemeinden',
	edition: '09.05.2011',
	retrieved: '2026-11-01',
	licence: [
		'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
		'Data licence Germany – attribution – version 2.0 (dl-de/by-2-0)'
	],
	licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
	url: 'https://www.zensus2011.de',
	cited: [
		'Statistische Ämter des Bundes und der Länder, Zensus 2011, Pendler der Gemeinden, Stichtag 09.05.2011',
		'Statistical Offices of the Federation and the Länder, Census 2011, commuters of municipalities, 9 May 2011'
	],
	notes: [
		'24 towns of Mecklenburg-Vorpommern; rounded to tens in the source. All employed persons, not only employees subject to social insurance: not comparable with the BA figures.'
	],
	flags: {}
};

/** Single published figures. */
export const PUBLISHED: SourceDescription = {
	source: 'published_cross_border',
	publisher: 'Several publishers, see the address of each figure',
	table: 'Single published figures on commuting and travel across borders',
	edition: '2008–2024',
	retrieved: '2026-11-01',
	licence: [
		'Einzelne Angaben, mit ihrer Quelle zitiert; eine Lizenz wird nicht beansprucht',
		'Single facts quoted with their source; no licence is claimed'
	],
	licenceUrl: 'https://www.gesetze-im-internet.de/urhg/__51.html',
	url: 'https://www.oresundsinstituttet.org/fakta-pendlingen-over-sundet/',
	cited: [
		'Veröffentlichte Einzelwerte, Herausgeber und Adresse beim Wert',
		'Single published figures, publisher and address with each figure'
	],
	notes: [
		'Definitions differ from figure to figure; each definition is a measure of its own, and figures of different measures are no series.'
	],
	flags: { r: 'estimated' }
};
