import type { SourceDescription } from './source-folder';

const DL_DE_BY = {
	licence: [
		'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
		'Data licence Germany – attribution – version 2.0 (dl-de/by-2-0)'
	],
	licenceUrl: 'https://www.govdata.de/dl-de/by-2-0'
} as const;

/** INKAR 2024 as every source made from it describes it. */
export const BBSR: Omit<SourceDescription, 'source' | 'notes' | 'flags'> = {
	publisher: 'Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR)',
	table: 'INKAR 2024',
	edition: '2024',
	retrieved: '2026-11-01',
	...DL_DE_BY,
	url: 'https://www.inkar.de/',
	cited: [
		'Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR), INKAR, Ausgabe 2024',
		'Federal Institute for Research on Building, Urban Affairs and Spatial Development (BBSR), INKAR, edition of 2024'
	]
};

/** What a reader of INKAR figures must know. */
export const INKAR_NOTES: readonly string[] = [
	'Boundaries of 31.12.2022. Wartburgkreis (DEG0P) therefore holds Eisenach (DEG0N), which has no row of its own.',
	'Rates keep the year of INKAR: stocks in their denominator are of 31 December of that year. Before 2011 they rest on the older population registers, from 2011 on the census of 2011; the census of 2022 is not in yet.',
	'The copies write 0 or -0.01 for "no figure" in places. Sign X is ours: 0 where a district can’t have none, negative figures, figures far off the years around (data/connectors/implausible-cells.ts).',
	'Sign U is ours: published as it stands, but doubtful next to the years around. Sign Z is ours: does not apply (debt of municipalities in the city states).'
];
