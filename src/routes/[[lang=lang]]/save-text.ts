import type { PlainTable } from '$lib/domain/plain-table';
import { decimalOf, tableCsv } from '$lib/export/csv';
import type { Lang } from '$lib/i18n/lang';

/** Offers a table as CSV, written as the language writes numbers. `name`: without ending. */
export function saveCsv(name: string, table: PlainTable, lang: Lang): void {
	saveText(`${name}.csv`, tableCsv(table, decimalOf(lang)), 'text/csv;charset=utf-8');
}

/** Offers a text as a file of the reader's own. */
function saveText(fileName: string, text: string, type: string): void {
	saveBlob(fileName, new Blob([text], { type }));
}

/** Offers any file. */
export function saveBlob(fileName: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
