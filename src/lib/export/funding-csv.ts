import type { FundingResult } from '../domain/funding-result';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { csvText, numberCell, textCell } from './csv';
import { fundingLayerTable, type FundingLayerShown } from './funding-layer-table';
import { fundingTable, type Cell, type FundingFrame } from './funding-table';

/** All amounts of the view as CSV text for spreadsheets; text cells are safe from formulas. */
export function fundingCsv(result: FundingResult, frame: FundingFrame): string {
	return tableCsv(fundingTable(result, frame), frame.lang);
}

/** All places of one kind of money as CSV text. */
export function fundingLayerCsv(shown: FundingLayerShown, frame: Omit<FundingFrame, 'nameOf'>): string {
	return tableCsv(fundingLayerTable(shown, frame), frame.lang);
}

function tableCsv(
	{ header, rows }: { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] },
	lang: Lang
): string {
	const cells = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? textCell(cell) : numberCell(cell, lang)))
	);
	return csvText([header, ...cells], lang);
}

/** `regiopolatlas_foerderung_DE803`, without the ending. */
export function fundingFileName({ slice }: FundingResult, t: Messages): string {
	return `regiopolatlas_${t.funding.csv.fileWord}_${slice.place.region}`;
}
