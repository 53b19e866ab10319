/**
 * Compiles the flow sources: BA matrices 2019 and 2023, totals 2011–2019, balances of moves, census towns, single figures.
 * Run by hand: `npx tsx data/connectors/commuting.ts <folder of the downloaded originals>`.
 */
import { crossBorderFigures } from './commuting-cross-border';
import { districtRegion, partner } from './commuting-partners';
import { BA_2019, BA_2023, BA_TOTALS, CENSUS_2011, MOVES, PUBLISHED } from './commuting-sources';
import { townRegion } from './known-towns';
import { csv, rawFolder, rawRows, required, type RawRow } from './raw-files';
import { writeRecords } from './record-table';
import { type SourceDescription, writeSource } from './source-folder';

const folder = `${rawFolder()}/commuting`;
const file = (name: string): string => csv(`${folder}/${name}`);

/** Columns of the BA tables and their names here. */
const MEASURES = {
	insgesamt: 'total',
	maenner: 'men',
	frauen: 'women',
	deutsche: 'germans',
	auslaender: 'foreigners',
	azubi: 'apprentices'
} as const;
const COLUMNS = Object.keys(MEASURES);
const NAMES = Object.values(MEASURES);
const measures = (row: RawRow): string[] => COLUMNS.map((column) => required(row, column));

await matrix(BA_2019, 'ba_kreis_2019-06-30.csv.gz', 'ba_kreis_totals_2019-06-30.csv');
await matrix(BA_2023, 'ba_kreis_2023-06-30.csv.gz', 'ba_kreis_totals_2023-06-30.csv');
await yearlyTotals();
await moves();
await censusTowns();
await crossBorder();

async function matrix(description: SourceDescription, pairs: string, totals: string): Promise<void> {
	writeSource(description);
	const flows = await rawRows(`select * from ${file(pairs)}`);
	writeRecords({
		source: description.source,
		table: 'flows',
		header: ['origin', 'destination', ...NAMES],
		rows: flows.map((row) => [partner(required(row, 'wohn')), partner(required(row, 'arbeit')), ...measures(row)]),
		gzip: true
	});
	const published = await rawRows(`select * from ${file(totals)}`);
	writeRecords({
		source: description.source,
		table: 'totals',
		header: ['region', 'direction', ...NAMES],
		rows: published
			.filter((row) => row.scope === undefined || row.scope === 'all')
			.map((row) => [districtRegion(required(row, 'ags')), required(row, 'direction'), ...measures(row)])
	});
}

async function yearlyTotals(): Promise<void> {
	writeSource(BA_TOTALS);
	const found = await rawRows(`select * from ${file('de_kreise_commuter_totals_2011-2019.csv')}`);
	writeRecords({
		source: BA_TOTALS.source,
		table: 'totals',
		header: ['region', 'year', 'in', 'out'],
		rows: found.map((row) => [
			districtRegion(required(row, 'ags')),
			required(row, 'year'),
			required(row, 'in_commuters'),
			required(row, 'out_commuters')
		])
	});
}

async function moves(): Promise<void> {
	writeSource(MOVES);
	const found = await rawRows(`select * from ${file('migration_balance_kreis_2018-2021.csv.gz')}`);
	const columns = ['ins_i', 'ins_m', 'ins_w', 'deu_i', 'ausl_i'];
	writeRecords({
		source: MOVES.source,
		table: 'balances',
		header: ['origin', 'destination', 'year', 'age', 'total', 'men', 'women', 'germans', 'foreigners'],
		rows: found.map((row) => [
			districtRegion(required(row, 'herkunft')),
			districtRegion(required(row, 'zielkreis')),
			required(row, 'jahr'),
			ageGroup(required(row, 'altersgruppe')),
			...columns.map((column) => required(row, column))
		]),
		gzip: true
	});
}

/** `18 - 25` counts from 18 to under 25. */
function ageGroup(label: string): string {
	if (label === 'unter 18') return '0_17';
	if (label === '65 und älter') return '65plus';
	const [from, to] = label.split(' - ').map(Number);
	if (from === undefined || to === undefined) throw new Error(`Unknown age group "${label}"`);
	return `${from}_${to - 1}`;
}

async function censusTowns(): Promise<void> {
	writeSource(CENSUS_2011);
	const found = await rawRows(`select * from ${file('mv_gemeinden_commuters_2011.csv')}`);
	writeRecords({
		source: CENSUS_2011.source,
		table: 'towns',
		header: ['region', 'within', 'in', 'out'],
		rows: found.map((row) => [
			townRegion(required(row, 'name')),
			required(row, 'within'),
			required(row, 'incoming'),
			required(row, 'outgoing')
		])
	});
}

async function crossBorder(): Promise<void> {
	writeSource(PUBLISHED);
	const found = await rawRows(`select * from ${file('published_totals.csv')}`);
	writeRecords({
		source: PUBLISHED.source,
		table: 'figures',
		header: ['origin', 'destination', 'date', 'measure', 'value', 'sign', 'publisher', 'address'],
		rows: crossBorderFigures(found)
	});
}
