/**
 * Compiles data/sources/bkg_inkar_population: municipalities of Mecklenburg-Vorpommern.
 * Run by hand: `npx tsx data/connectors/municipalities-mv.ts <folder of the downloaded originals>`.
 */
import { knownRegions } from './known-regions';
import { csv, rawFolder, rawRows, required, type RawRow } from './raw-files';
import { writeSource, writeTable, type Cell } from './source-folder';

const SOURCE = 'bkg_inkar_population';
/** Years whose district figures of the same day already count on from a newer census than the municipal ones. */
const MIXED_BASES = [2011, 2023];
const FIRST_ON_CENSUS_2011 = 2012;
const regions = knownRegions();

writeSource({
	source: SOURCE,
	publisher: 'Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR); Bundesamt für Kartographie und Geodäsie (BKG)',
	table: 'INKAR 2024, Einwohnerdichte; VG250-EW 31.12.2022',
	edition: '31.12.1996–31.12.2022',
	retrieved: '2026-11-01',
	licence: [
		'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
		'Data licence Germany – attribution – version 2.0 (dl-de/by-2-0)'
	],
	licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
	url: 'https://www.inkar.de/',
	cited: [
		'BBSR, INKAR, Ausgabe 2024 (Einwohnerdichte); © GeoBasis-DE / BKG 2022, VG250-EW (Fläche)',
		'BBSR, INKAR, edition of 2024 (population density); © GeoBasis-DE / BKG 2022, VG250-EW (area)'
	],
	notes: [
		'Population = density times area of 2022, worked out by us; sums of the municipalities lie within 0.4 % of the district. All figures are estimates (sign D).',
		'A stock of 31 December stands under the following year (1 January).',
		'Sign B: 2011 and 2023. The municipal figure counts on from the older census, the district figure of the same day from the newer one: the two must not be added.',
		'Sign N: 2012, the first figure on the census of 2011. Sign X: Stralsund (31.12.2011) and Bentwisch (31.12.2016) are out because their density can’t be right.'
	],
	flags: { D: 'estimated', B: 'low_reliability', N: 'break', X: 'missing' }
});
const rows = await rawRows(
	`select ags8, year_31dec, population_derived, flag
	 from ${csv(`${rawFolder()}/indicators/mv_gemeinden_population_1996-2022.csv.gz`)}`
);
writeTable(SOURCE, 'population_total', rows.filter(isKnown).map(cell));
console.log(
	`skipped: ${rows.filter((row) => !isKnown(row)).length} rows of municipalities that are not in regions.csv`
);

function isKnown(row: RawRow): boolean {
	return regions.has(`DE_${required(row, 'ags8')}`);
}

function cell(row: RawRow): Cell {
	const place = { region: `DE_${required(row, 'ags8')}`, year: Number(required(row, 'year_31dec')) + 1 };
	if (row.flag?.includes('SUSPECT') === true) return { ...place, value: null, flags: 'X' };
	return { ...place, value: required(row, 'population_derived'), flags: sign(place.year) };
}

function sign(year: number): string {
	if (MIXED_BASES.includes(year)) return 'B';
	return year === FIRST_ON_CENSUS_2011 ? 'N' : 'D';
}
