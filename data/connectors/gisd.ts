/**
 * Compiles data/sources/inkar_gisd: four INKAR 2024 indicators in the copy of the Robert Koch Institute.
 * Run by hand: `npx tsx data/connectors/gisd.ts <folder of the downloaded originals>`.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { doubtOf, INKAR_CELLS } from './implausible-cells';
import { BBSR, INKAR_NOTES } from './inkar-source';
import { knownRegions } from './known-regions';
import { rawFolder } from './raw-files';
import { writeSource, writeTable, type Cell } from './source-folder';

const SOURCE = 'inkar_gisd';
const TABLES = ['household_income', 'gross_earnings', 'employment_rate', 'employees_svb'];
const KEY_COLUMNS = 3;
const regions = knownRegions();

writeSource({
	...BBSR,
	source: SOURCE,
	publisher: 'Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR), über Robert Koch-Institut (RKI)',
	table: 'INKAR 2024, German Index of Socioeconomic Deprivation (GISD)',
	licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
	url: 'https://github.com/robert-koch-institut/German_Index_of_Socioeconomic_Deprivation_GISD',
	cited: [
		'BBSR, INKAR, Ausgabe 2024, in der Veröffentlichung des Robert Koch-Instituts zum GISD',
		'BBSR, INKAR, edition of 2024, as published by the Robert Koch Institute with the GISD'
	],
	notes: INKAR_NOTES,
	flags: { X: 'missing' }
});
for (const table of TABLES) writeTable(SOURCE, table, cells(table));

/** The second line of these files holds the years, every further line one district. */
function cells(table: string): Cell[] {
	const text = readFileSync(`${rawFolder()}/indicators/de_kreise_${table}.csv`, 'utf8');
	const [, years = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
	return rows.flatMap(([ags = '', , , ...values]) => {
		const region = regions.district(ags);
		if (region === undefined) throw new Error(`${table}: district ${ags} is in no row of regions.csv`);
		return values.map((value, i) =>
			cell(table, ags, { region, year: Number(years[i + KEY_COLUMNS]), value, flags: '' })
		);
	});
}

function cell(table: string, ags: string, one: Cell): Cell {
	const wrong = doubtOf(INKAR_CELLS, table, ags, one.year) === 'remove';
	return wrong ? { ...one, value: null, flags: 'X' } : one;
}
