import type { PlainTable } from '../domain/plain-table';
import type { FundingFrame } from './funding-table';
import { sourceTable } from './source-line';
import { tableSheets } from './table-xlsx';
import { workbook } from './workbook';

/** A table of amounts as workbook: typed numbers with every badge, and a sheet with the sources. */
export function fundingXlsx(table: PlainTable, { t, lang, sources }: Omit<FundingFrame, 'nameOf'>): Promise<Blob> {
	const { sheets, source: citation } = t.funding.csv;
	const names = { table: sheets.amounts, sources: sheets.sources, about: [] };
	return workbook(tableSheets(table, sourceTable(sources, { citation, ...sheets }, lang), names));
}
