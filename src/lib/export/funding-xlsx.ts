import type { FundingResult } from '../domain/funding-result';
import { fundingTable, type FundingFrame } from './funding-table';
import { workbook } from './workbook';

/** All amounts of the view as a workbook: typed numbers with every badge, and a sheet with the sources. */
export function fundingXlsx(result: FundingResult, frame: FundingFrame): Promise<Blob> {
	const { t, lang, sources } = frame;
	const { sheets } = t.funding.csv;
	const cited = sources.map((source) => [
		lang === 'de' ? source.citationDe : source.citationEn,
		source.licence,
		source.url,
		source.retrieved
	]);
	return workbook([
		{ name: sheets.amounts, ...fundingTable(result, frame) },
		{
			name: sheets.sources,
			header: [t.funding.csv.source, sheets.licence, sheets.address, sheets.retrieved],
			rows: cited
		}
	]);
}
