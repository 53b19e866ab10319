/**
 * Compiles data/sources/statbank_dk_population: population of Danish kommuner on 1 January.
 * Run by hand: `npx tsx data/connectors/statbank.ts <folder of the downloaded originals>`.
 */
import { knownRegions } from './known-regions';
import { csv, rawFolder, rawRows, required, type RawRow } from './raw-files';
import { writeSource, writeTable, type Cell } from './source-folder';

const SOURCE = 'statbank_dk_population';
/** The reform of 1 January 2007 made 98 kommuner out of 271. */
const REFORM = 2007;
/** A kommune whose figure changes by more than this at the reform was not put together from whole predecessors. */
const LARGEST_CHANGE = 0.02;
const regions = knownRegions();

writeSource({
	source: SOURCE,
	publisher: 'Danmarks Statistik',
	table: 'FOLK1A, FOLK1AM',
	edition: '1979–2025',
	retrieved: '2026-11-01',
	licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
	url: 'https://www.statbank.dk/FOLK1A',
	cited: [
		'Danmarks Statistik, StatBank, Tabellen FOLK1A und FOLK1AM, Bevölkerung am 1. Januar',
		'Statistics Denmark, StatBank, tables FOLK1A and FOLK1AM, population on 1 January'
	],
	notes: [
		'Years before the reform of 2007 are sums of predecessor kommuner in the copy (sign K). Where a predecessor was split, the copy counts it whole at each successor: these figures are taken out (sign X).'
	],
	flags: { K: 'estimated', X: 'missing' }
});
const rows = await rawRows(
	`select distinct trim(kommune_code) as code, time, population
	 from ${csv(`${rawFolder()}/indicators/dk_kommuner_population_1979-2024.csv`)}
	 where not contains(time, 'M')`
);
const ours = rows.filter((row) => regions.has(`DK_${required(row, 'code')}`));
const unsound = new Set([...(await withSplitPredecessor()), ...changedAtReform(ours)]);
writeTable(SOURCE, 'population_total', ours.map(cell));
console.log(
	`skipped: ${new Set(rows.map((row) => row.code)).size - new Set(ours.map((row) => row.code)).size} totals of regions and the country`
);
console.log(`before ${REFORM} taken out: ${[...unsound].sort().join(' ')}`);

/** Kommuner that share a predecessor with another one: the copy counts it whole at both. */
async function withSplitPredecessor(): Promise<string[]> {
	const found = await rawRows(
		`select distinct muni_code from (
			select muni_code, count(*) over (partition by old_muni_code) as successors
			from ${csv(`${rawFolder()}/indicators/dk_nye_og_gamle_kommuner.csv`)}) where successors > 1`
	);
	return found.map((row) => required(row, 'muni_code'));
}

/** Kommuner whose figures before the reform do not fit those after it. */
function changedAtReform(all: readonly RawRow[]): string[] {
	const at = (year: number): Map<string, number> =>
		new Map(
			all.filter((row) => row.time === String(year)).map((row) => [required(row, 'code'), Number(row.population)])
		);
	const [before, after] = [at(REFORM - 1), at(REFORM)];
	const changed = [...before].filter(([code, old]) => Math.abs((after.get(code) ?? old) / old - 1) > LARGEST_CHANGE);
	// Christiansø has under a hundred inhabitants: a family that moves is a tenth.
	return changed.filter(([, old]) => old > 1000).map(([code]) => code);
}

function cell(row: RawRow): Cell {
	const [code, year] = [required(row, 'code'), Number(required(row, 'time'))];
	const place = { region: `DK_${code}`, year };
	if (year >= REFORM) return { ...place, value: required(row, 'population'), flags: '' };
	if (unsound.has(code)) return { ...place, value: null, flags: 'X' };
	return { ...place, value: required(row, 'population'), flags: 'K' };
}
