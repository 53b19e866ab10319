import type { PlainTable } from '$lib/domain/plain-table';
import { decimalOf } from '$lib/export/csv';
import { csvBlob } from '$lib/export/csv-blob';
import type { Lang } from '$lib/i18n/lang';

/** Offers a table as CSV, written as the language writes numbers and without holding up the page. `name`: without ending. */
export function saveCsv(name: string, table: PlainTable, lang: Lang): void {
	void csvBlob(table, decimalOf(lang)).then((blob) => saveBlob(`${name}.csv`, blob));
}

/** Offers any file. */
export function saveBlob(fileName: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
