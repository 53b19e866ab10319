import type { PlainTable } from '$lib/domain/plain-table';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** Offers a table as CSV, written as the language writes numbers and without holding up the page; says so if that fails. `name`: without ending. */
export function saveCsv(name: string, table: PlainTable, { engine }: Messages, lang: Lang): void {
	const file = `${name}.csv`;
	csvFile(table, lang).then(
		(blob) => saveBlob(file, blob),
		// The button is left as it was and no other place on the page is about files: the browser's own message can't be missed.
		() => alert(`${engine.network(file)} ${engine.checkConnection}`)
	);
}

/** The writer comes when somebody asks for a file: most readers don't. */
async function csvFile(table: PlainTable, lang: Lang): Promise<Blob> {
	const [{ decimalOf }, { csvBlob }] = await Promise.all([import('$lib/export/csv'), import('$lib/export/csv-blob')]);
	return csvBlob(table, decimalOf(lang));
}

/** Offers any file. */
export function saveBlob(fileName: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
