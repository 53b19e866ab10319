import type { FundingResult } from '../domain/funding-result';
import type { Messages } from '../i18n/messages';
import { csvText, numberCell, textCell } from './csv';
import { fundingTable, type FundingFrame } from './funding-table';

/** All amounts of the view as CSV text for spreadsheets; text cells are safe from formulas. */
export function fundingCsv(result: FundingResult, frame: FundingFrame): string {
	const { header, rows } = fundingTable(result, frame);
	const cells = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? textCell(cell) : numberCell(cell, frame.lang)))
	);
	return csvText([header, ...cells], frame.lang);
}

/** `regiopolatlas_foerderung_DE803`, without the ending. */
export function fundingFileName({ slice }: FundingResult, t: Messages): string {
	return `regiopolatlas_${t.funding.csv.fileWord}_${slice.place.region}`;
}
