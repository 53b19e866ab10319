import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FundingRow } from './funding-row';
import type { Problems } from './problems';
import { type RawTable, readRawTable } from './raw-table';
import type { SourceFile } from './source-schema';

type RawRow = RawTable['rows'] extends ReadonlyMap<string, infer Row> ? Row : never;

/** A table of EUR per inhabitant by region and year and what its figures are. */
interface Grid {
	readonly source: string;
	readonly table: string;
	readonly instrument: string;
	/** Years a figure covers, the last of them is the column's year. */
	readonly years: number;
	readonly stage: FundingRow['stage'];
}

const FEDERAL: readonly (readonly [instrument: string, stage: FundingRow['stage']])[] = [
	['urban_development', 'approved'],
	['grw_business', 'approved'],
	['grw_infrastructure', 'approved'],
	['universities', 'approved'],
	['federal_projects', 'approved'],
	['labour_market', 'paid']
];

const FINANCE: readonly (readonly [table: string, stage: FundingRow['stage']])[] = [
	['fag_key_allocations', 'paid'],
	['investment_grants', 'paid'],
	['investment', 'paid'],
	['debt', null],
	['cash_credits', null],
	['tax_capacity', null],
	['income_tax', null],
	['business_tax', null],
	['vat', null]
];

const GRIDS: readonly Grid[] = [
	...FEDERAL.flatMap(([instrument, stage]) =>
		[5, 10].map((years) => ({
			source: 'inkar_federal_funding',
			table: `${instrument}_${years}y`,
			instrument,
			years,
			stage
		}))
	),
	...FINANCE.map(([table, stage]) => ({
		source: 'inkar_municipal_finance',
		table,
		instrument: `municipal_${table}`,
		years: 1,
		stage
	}))
];

/** Amounts published per head, one row per figure and per known gap. */
export function gridRows(
	dataDir: string,
	sources: readonly SourceFile[],
	regions: ReadonlySet<string>,
	problems: Problems
): FundingRow[] {
	return GRIDS.flatMap((grid) => {
		const file = `sources/${grid.source}/${grid.table}.csv`;
		if (!existsSync(join(dataDir, file))) {
			problems.add(file, null, null, 'is absent; run data/connectors/funding.ts');
			return [];
		}
		const flags = sources.find(({ source }) => source === grid.source)?.flags ?? {};
		const { rows } = readRawTable(join(dataDir, file), file, grid.source, flags, regions, problems);
		return [...rows].flatMap(([region, row]) => regionRows(grid, region, row, file));
	});
}

function regionRows(grid: Grid, region: string, row: RawRow, file: string): FundingRow[] {
	return [...row.cells].map(([year, { value, status }]) => ({
		region,
		instrument: grid.instrument,
		fund: null,
		programme: null,
		theme: null,
		periodFrom: year - grid.years + 1,
		periodTo: year,
		stage: grid.stage,
		share: 'total',
		basis: 'per_head_published',
		amountEur: null,
		perHeadEur: value,
		projects: null,
		partners: null,
		source: grid.source,
		status,
		note: status === 'missing' ? 'broken_in_source' : status === 'low_reliability' ? 'implausible_in_source' : null,
		address: null,
		file,
		line: row.line
	}));
}
