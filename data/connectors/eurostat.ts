/**
 * Compiles the Eurostat sources. Run by hand:
 * `npx tsx data/connectors/eurostat.ts <folder of the downloaded originals>`.
 */
import { EUROSTAT, type EurostatTable } from './eurostat-sources';
import { doubtOf, EUROSTAT_CELLS } from './implausible-cells';
import { knownRegions } from './known-regions';
import { csv, literal, rawFolder, rawRows, required, type RawRow } from './raw-files';
import { roundedYears } from './rounded-years';
import { writeSource, writeTable, type Cell } from './source-folder';
import { isTerritoryChange } from './territory-changes';

const regions = knownRegions();
const file = csv(`${rawFolder()}/indicators/eurostat_nuts_1990-2025.csv.gz`);
for (const table of EUROSTAT) await compile(table);

async function compile({ edition, tables, description }: EurostatTable): Promise<void> {
	writeSource(description);
	for (const [indicator, table] of Object.entries(tables)) {
		const found = await rawRows(
			`select geo, indicator, year, value, flag from ${file} where indicator = ${literal(indicator)} and source = ${literal(edition)}`
		);
		const cells = withOwnSigns(description.source, found.filter(isOurs).map(cell)).map((one) =>
			withoutImplausible(table, one)
		);
		reportSkipped(table, found);
		writeTable(description.source, table, cells);
	}
}

function isOurs(row: RawRow): boolean {
	return regions.has(required(row, 'geo'));
}

function cell(row: RawRow): Cell {
	const flags = row.flag ?? '';
	const value = row.indicator === 'employment_ths' ? persons(required(row, 'value')) : (row.value ?? null);
	return { region: required(row, 'geo'), year: Number(required(row, 'year')), value, flags };
}

/** Persons behind a figure in thousands with at most three decimals. */
function persons(thousands: string): string {
	return String(Math.round(Number(thousands) * 1000));
}

/** Adds the signs that we give ourselves: changed territory, rounded copies and the seam between two editions. */
function withOwnSigns(source: string, cells: readonly Cell[]): Cell[] {
	if (source === 'eurostat_gdp_2026') {
		return cells.map((one) => (isFirstYear(one, cells) ? { ...one, flags: `${one.flags}S` } : one));
	}
	if (source.startsWith('eurostat_population')) {
		return cells.map((one) => (isTerritoryChange(one.region, one.year) ? { ...one, flags: `${one.flags}T` } : one));
	}
	if (source !== 'eurostat_births_2023' && source !== 'eurostat_deaths_2023') return [...cells];
	const rounded = roundedYears(cells.filter(({ region }) => region.startsWith('DE')));
	console.log(`${source}: rounded to hundreds in Germany ${[...rounded].join(', ')}`);
	return cells.map((one) => (isRounded(one, rounded) ? { ...one, flags: `${one.flags}R` } : one));
}

/** True for the first figure of a region in its edition. */
function isFirstYear({ region, year }: Cell, cells: readonly Cell[]): boolean {
	return !cells.some((other) => other.region === region && other.year < year);
}

/** Sign X is ours: a figure that can't be right; see implausible-cells.ts. */
function withoutImplausible(table: string, one: Cell): Cell {
	if (doubtOf(EUROSTAT_CELLS, table, one.region, one.year) === undefined) return one;
	return { ...one, value: null, flags: 'X' };
}

function isRounded({ region, year, value }: Cell, rounded: ReadonlySet<number>): boolean {
	return region.startsWith('DE') && rounded.has(year) && Number(value) % 100 === 0;
}

/** Says which regions of the download are not in the data contract. */
function reportSkipped(table: string, found: readonly RawRow[]): void {
	const skipped = new Set(found.filter((row) => !isOurs(row)).map((row) => required(row, 'geo')));
	const listed = [...skipped].filter((region) => region.length === 5).sort();
	console.log(
		`${table}: skipped ${skipped.size} regions that are not in regions.csv (EU, NUTS 1 and 2, other NUTS editions: ${listed.join(' ')})`
	);
}
