/**
 * Compiles data/sources/inkar_unemployed (1995–2021) and data/sources/ba_unemployed (2022–2025).
 * Run by hand: `npx tsx data/connectors/unemployed.ts <folder of the downloaded originals>`.
 */
import { doubtOf, UNEMPLOYED_CELLS } from './implausible-cells';
import { BBSR, INKAR_NOTES } from './inkar-source';
import { knownRegions } from './known-regions';
import { csv, rawFolder, rawRows, required, type RawRow } from './raw-files';
import { writeSource, writeTable, type Cell } from './source-folder';

/** Left Main-Kinzig-Kreis (DE719) on 1.1.2026; the agency shows it apart for earlier years too, NUTS does not. */
const HANAU = '06415';
const regions = knownRegions();
const found = await rawRows(
	`select ags5, year, unemployed, source, flag from ${csv(`${rawFolder()}/indicators/de_kreise_unemployed_1995-2025.csv.gz`)}`
);
const isInkar = (row: RawRow): boolean => required(row, 'source').startsWith('INKAR');

writeSource({
	...BBSR,
	source: 'inkar_unemployed',
	table: 'INKAR 2024, Arbeitslose',
	cited: [
		'Bundesagentur für Arbeit nach BBSR, INKAR, Ausgabe 2024',
		'Federal Employment Agency after BBSR, INKAR, edition of 2024'
	],
	notes: INKAR_NOTES,
	flags: {}
});
writeTable('inkar_unemployed', 'unemployed', found.filter(isInkar).map(cell));

writeSource({
	source: 'ba_unemployed',
	publisher: 'Statistik der Bundesagentur für Arbeit',
	table: 'Arbeitslose nach Kreisen, Jahresdurchschnitt',
	edition: '2022–2025',
	retrieved: '2026-11-01',
	licence: [
		'Nutzungsbedingungen der Statistik der Bundesagentur für Arbeit: Verwendung mit Quellenangabe, keine gewerbliche Nutzung ohne Zustimmung',
		'Terms of use of the statistics of the Federal Employment Agency: use with the source named, no commercial use without consent'
	],
	licenceUrl: 'https://statistik.arbeitsagentur.de/DE/Statischer-Content/Service/Kontakt/Impressum.html',
	url: 'https://statistik.arbeitsagentur.de/',
	cited: [
		'Statistik der Bundesagentur für Arbeit, Arbeitslose nach Kreisen, 2022–2025',
		'Statistics of the Federal Employment Agency, unemployed persons by district, 2022–2025'
	],
	notes: [
		'Summed over occupations from a special tabulation in a public copy. Hanau is added to Main-Kinzig-Kreis (DE719), from which it is shown apart.',
		'Sign X is ours: 25 cells that were corrupted in the copy and two more (Kusel) that can’t be right next to the years around (data/connectors/implausible-cells.ts).'
	],
	flags: { X: 'missing' }
});
writeTable('ba_unemployed', 'unemployed', withHanau(found.filter((row) => !isInkar(row)).map(cell)));

function cell(row: RawRow): Cell {
	const [ags, year] = [required(row, 'ags5'), Number(required(row, 'year'))];
	const region = ags === HANAU ? 'DE719' : regions.district(ags);
	if (region === undefined) throw new Error(`District ${ags} is in no row of regions.csv`);
	const broken = row.unemployed === null || doubtOf(UNEMPLOYED_CELLS, 'unemployed', ags, year) !== undefined;
	if (broken) console.log(`unemployed: ${region} ${year} stays missing (${row.flag ?? 'implausible'})`);
	return broken
		? { region, year, value: null, flags: 'X' }
		: { region, year, value: row.unemployed ?? null, flags: '' };
}

/** Adds the city of Hanau to the district it belongs to in NUTS. */
function withHanau(cells: readonly Cell[]): Cell[] {
	const merged = new Map<string, Cell>();
	for (const one of cells) {
		const key = `${one.region} ${one.year}`;
		const other = merged.get(key);
		merged.set(key, other === undefined ? one : together(other, one));
	}
	return [...merged.values()];
}

function together(a: Cell, b: Cell): Cell {
	if (a.value === null || b.value === null) return { ...a, value: null, flags: 'X' };
	return { ...a, value: String(Number(a.value) + Number(b.value)) };
}
