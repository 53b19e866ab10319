import type { FundingResult } from '../domain/funding-result';
import { fundingLayerTable, type FundingLayerShown } from './funding-layer-table';
import { fundingTable, type FundingFrame } from './funding-table';
import { workbook, type WorkbookSheet } from './workbook';

/** All amounts of the view as a workbook: typed numbers with every badge, and a sheet with the sources. */
export function fundingXlsx(result: FundingResult, frame: FundingFrame): Promise<Blob> {
	return workbook([{ name: frame.t.funding.csv.sheets.amounts, ...fundingTable(result, frame) }, sourceSheet(frame)]);
}

/** All places of one kind of money as a workbook, and a sheet with the sources. */
export function fundingLayerXlsx(shown: FundingLayerShown, frame: Omit<FundingFrame, 'nameOf'>): Promise<Blob> {
	return workbook([
		{ name: frame.t.funding.csv.sheets.amounts, ...fundingLayerTable(shown, frame) },
		sourceSheet(frame)
	]);
}

function sourceSheet({ t, lang, sources }: Omit<FundingFrame, 'nameOf'>): WorkbookSheet {
	const { sheets, source } = t.funding.csv;
	return {
		name: sheets.sources,
		header: [source, sheets.licence, sheets.address, sheets.retrieved],
		rows: sources.map((one) => [lang === 'de' ? one.citationDe : one.citationEn, one.licence, one.url, one.retrieved])
	};
}
