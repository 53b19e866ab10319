import writeExcelFile from 'write-excel-file/universal';
import type { FundingResult } from '../domain/funding-result';
import { fundingTable, type Cell, type FundingFrame } from './funding-table';

/** Columns as wide as their longest text, within reason, in characters. */
const [NARROWEST, WIDEST] = [8, 48];

/**
 * All amounts of the view as a workbook: typed numbers with every badge, and a sheet with the sources. Texts are written as texts, so that none
 * of them can become a formula.
 */
export async function fundingXlsx(result: FundingResult, frame: FundingFrame): Promise<Blob> {
	const { t, lang, sources } = frame;
	const { header, rows } = fundingTable(result, frame);
	const cited = sources.map((source) => [
		lang === 'de' ? source.citationDe : source.citationEn,
		source.licence,
		source.url,
		source.retrieved
	]);
	const { sheets } = t.funding.csv;
	return writeExcelFile([
		sheet(sheets.amounts, header, rows),
		sheet(sheets.sources, [t.funding.csv.source, sheets.licence, sheets.address, sheets.retrieved], cited)
	]).toBlob();
}

function sheet(name: string, header: readonly string[], rows: readonly (readonly Cell[])[]) {
	return {
		sheet: name,
		stickyRowsCount: 1,
		columns: header.map((title, i) => ({
			width: Math.min(WIDEST, Math.max(NARROWEST, title.length + 2, ...rows.map((row) => String(row[i] ?? '').length)))
		})),
		data: [
			header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
			...rows.map((row) =>
				row.map((cell) => {
					if (cell === null || cell === '') return null;
					return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
				})
			)
		]
	};
}
