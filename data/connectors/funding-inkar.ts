import { FUNDING } from './funding-sources';
import { knownRegions } from './known-regions';
import { csv, rawRows, required, type RawRow } from './raw-files';
import { type Cell, writeSource, writeTable } from './source-folder';

const regions = knownRegions();

/** Federal money: raw column → table. Five and ten years are windows that end with the reference year. */
const FEDERAL = {
	staedtebau: 'urban_development',
	grw_gewerbe: 'grw_business',
	grw_infra: 'grw_infrastructure',
	hochschule: 'universities',
	projektfoerderung: 'federal_projects',
	arbeitsmarkt: 'labour_market'
} as const;

/** Municipal finance: raw column → table, and whether a 0 can be true. */
const FINANCE = {
	schluesselzuweisungen: ['fag_key_allocations', true],
	investitionszuweisungen: ['investment_grants', false],
	sachinvestitionen: ['investment', false],
	kommunale_schulden: ['debt', false],
	kassenkredite: ['cash_credits', true],
	steuerkraft: ['tax_capacity', false],
	einkommensteuer: ['income_tax', false],
	gewerbesteuer: ['business_tax', false],
	umsatzsteuer: ['vat', false]
} as const;

/** Without a municipal level of their own: Berlin, Hamburg, Bremen. */
const CITY_STATES = ['DE300', 'DE501', 'DE502', 'DE600'];
const NOT_IN_CITY_STATES = ['fag_key_allocations', 'investment_grants', 'investment', 'debt', 'cash_credits'];
const DOUBTFUL: readonly string[] = [
	'fag_key_allocations DE803 2015',
	'cash_credits DE80K 2017',
	'cash_credits DE80K 2018',
	'debt DE80K 2017',
	'debt DE80K 2018'
];

/** The region of an INKAR row; undefined for Länder other than Mecklenburg-Vorpommern, planning regions and former districts. */
function inkarRegion(row: RawRow): string | undefined {
	const key = required(row, 'kennziffer');
	if (row.raumbezug === 'Bund') return 'DE';
	if (row.raumbezug === 'Bundesländer') return Number(key) === 13 ? 'DE80' : undefined;
	if (row.raumbezug !== 'Kreise') return undefined;
	return regions.district(key.length === 8 ? key.slice(0, 5) : key.padStart(5, '0'));
}

/** The copy shows binary noise (`422.84999999999997`); INKAR publishes two decimals. */
function twoDecimals(text: string): string {
	return String(Number(Number(text).toFixed(2)));
}

/** Compiles the figures of both INKAR sources. */
export async function compileInkar(folder: string): Promise<void> {
	writeSource(FUNDING.federal);
	const federal = await rawRows(`select * from ${csv(`${folder}/inkar_raumwirksame_mittel_eur_je_ew_2019_2021.csv`)}`);
	for (const [column, table] of Object.entries(FEDERAL)) {
		for (const years of [5, 10]) {
			const cells = federal.flatMap((row) => federalCell(row, `${column}_${years}j`));
			writeTable(FUNDING.federal.source, `${table}_${years}y`, cells);
		}
	}
	writeSource(FUNDING.finance);
	const finance = await rawRows(
		`select * from ${csv(`${folder}/inkar_oeffentliche_finanzen_eur_je_ew_1995_2019.csv`)}`
	);
	for (const [column, [table, zero]] of Object.entries(FINANCE)) {
		writeTable(
			FUNDING.finance.source,
			table,
			finance.flatMap((row) => financeCell(row, column, table, zero))
		);
	}
}

function federalCell(row: RawRow, column: string): Cell[] {
	const region = inkarRegion(row);
	const value = row[column];
	if (region === undefined || value === null || value === undefined) return [];
	const year = Number(required(row, 'bezugsjahr'));
	const broken = column === 'grw_infra_5j' && year === 2019;
	return [{ region, year, value: broken ? null : twoDecimals(value), flags: broken ? 'X' : '' }];
}

function financeCell(row: RawRow, column: string, table: string, zero: boolean): Cell[] {
	const region = inkarRegion(row);
	const value = row[column];
	if (region === undefined || value === null || value === undefined) return [];
	const year = Number(required(row, 'jahr'));
	const empty = (flags: string): Cell[] => [{ region, year, value: null, flags }];
	if (CITY_STATES.includes(region) && NOT_IN_CITY_STATES.includes(table)) return empty('Z');
	if (year === 2019 && ['fag_key_allocations', 'investment_grants', 'investment'].includes(table)) return empty('X');
	if (Number(value) === 0 && !zero) return empty('X');
	return [
		{ region, year, value: twoDecimals(value), flags: DOUBTFUL.includes(`${table} ${region} ${year}`) ? 'U' : '' }
	];
}
