import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Lang } from '../../../src/lib/i18n/lang';
import { TEXTS } from './texts';

/** The table a reader downloads: its file name and its records by the words of the header. */
export interface CsvDownload {
	readonly fileName: string;
	readonly records: readonly Readonly<Record<string, string>>[];
}

/** Clicks the download and reads what arrives. */
export async function downloadCsv(page: Page, lang: Lang = 'de'): Promise<CsvDownload> {
	const arriving = page.waitForEvent('download');
	await page.getByRole('button', { name: TEXTS[lang].view.downloadCsv }).click();
	const download = await arriving;
	const text = (await readFile(await download.path(), 'utf8')).replace(/^\ufeff/, '');
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	return { fileName: download.suggestedFilename(), records: data };
}
