import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { FILE_ROWS } from '../../src/lib/data/sql-console';
import { paper } from '../../src/lib/i18n/de/paper';
import { EXAMPLES } from '../../src/routes/[[lang=lang]]/daten/sql/examples';
import { expect, test } from './support/atlas-test';
import { expectNoFindings } from './support/axe';
import { TEXTS } from './support/texts';

const t = TEXTS.de.data;

test.use({ webgl: false });

test('the catalogue is filtered by words, theme, country and level; the address remembers it', async ({ page }) => {
	await page.goto('/daten');
	const rows = page.getByRole('rowheader');
	const all = await rows.count();
	expect(all).toBeGreaterThanOrEqual(45);
	await page.getByRole('searchbox', { name: t.filter }).fill('arbeitslos');
	await expect(page).toHaveURL(/suche=arbeitslos/);
	await expect(rows.filter({ hasText: 'Arbeitslosenquote' }).first()).toBeVisible();
	expect(await rows.count()).toBeLessThan(all);
	await page.getByRole('combobox', { name: t.theme, exact: true }).selectOption(TEXTS.de.shell.themeOf.tourism);
	await expect(page.getByText(t.nothing)).toBeVisible();
	await page.getByRole('button', { name: t.clear }).click();
	await expect(page.getByText(t.found(all, all), { exact: true })).toBeVisible();
	await page.getByRole('combobox', { name: t.level, exact: true }).selectOption(TEXTS.de.view.levels.lau);
	await expect(page).toHaveURL(/ebene=lau/);
	await page.reload();
	await expect(page).toHaveURL(/ebene=lau/);
	await expect(rows.filter({ hasText: /^Bevölkerung$/ })).toBeVisible();
	await expect(rows.filter({ hasText: 'Arbeitslosenquote' })).toHaveCount(0);
});

test('an indicator: definition, formula, coverage, breaks, sources; its files hold the figures', async ({ page }) => {
	await page.goto('/daten/population_total');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bevölkerung');
	await expect(page.getByText(t.formulas.sum)).toBeVisible();
	await expect(page.getByText('2023 (Deutschland): Zensus 2022')).toBeVisible();
	const coverage = page.getByRole('table', { name: t.coverageOf(TEXTS.de.view.levels.nuts3) });
	await expect(coverage.getByTitle(t.cell('Dänemark', 2025, 11, 11))).toBeAttached();

	const csv = await page.request.get((await page.getByRole('link', { name: t.files.csv }).getAttribute('href')) ?? '');
	expect(csv.headers()['content-type']).toContain('text/csv');
	const { data } = Papa.parse<Record<string, string>>(await csv.text(), { header: true });
	const rostock = data.find(({ region, year }) => region === 'DE803' && year === '2025');
	expect(rostock).toMatchObject({ name: 'Rostock', value: '205307', level: 'nuts3' });
	expect(data.find(({ region, year }) => region === 'DK_376' && year === '2024')?.['level']).toBe('lau');
	const metadata = await page.request.get(
		(await page.getByRole('link', { name: t.files.csvw }).getAttribute('href')) ?? ''
	);
	expect((await metadata.json()).url).toBe(new URL(csv.url()).pathname);
	const parquet = await page.request.get(
		(await page.getByRole('link', { name: t.files.parquet, exact: true }).getAttribute('href')) ?? ''
	);
	expect((await parquet.body()).subarray(0, 4).toString()).toBe('PAR1');

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: t.files.xlsx(TEXTS.de.view.levels.nuts3) }).click()
	]);
	expect(download.suggestedFilename()).toBe('regiopolatlas_population_total_nuts3.xlsx');
	const files = unzipSync(new Uint8Array(await readFile(await download.path())));
	expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>205307</v>');
	await page.getByRole('link', { name: t.toView }).click();
	await expect(page).toHaveURL(/indikatoren\?indikator=population_total/);
});

test('the catalogue for data portals names every indicator', async ({ page }) => {
	await page.goto('/daten');
	const dcat = await (await page.request.get('/daten/dateien/katalog.jsonld')).json();
	expect(dcat['dcat:dataset']).toHaveLength(await page.getByRole('rowheader').count());
});

async function answered(page: Page): Promise<void> {
	await expect(page.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
}

test('SQL: examples, an own query by keyboard, a refusal, more rows than are shown, CSV and picture', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.goto('/daten/sql');
	const editor = page.getByRole('textbox', { name: t.sql.editor });
	await expect(page.locator('.cm-editor')).toBeVisible();
	for (const { name } of EXAMPLES) {
		await page.getByRole('button', { name: t.sql.example[name] }).click();
		await answered(page);
		await expect(page.getByText(/^[\d\u202f]+ Zeilen in /), name).toBeVisible();
		await expect(page.locator('.chart svg'), name).toBeVisible();
	}
	const write = async (sql: string): Promise<void> => {
		await editor.click();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.insertText(sql);
		await page.keyboard.press('Control+Enter');
		await answered(page);
	};
	await write(
		"SELECT value FROM observations WHERE region = 'DE803' AND indicator = 'population_total' AND year = 2025"
	);
	await expect(page.getByRole('cell', { name: '205307', exact: true })).toBeVisible();
	await expect(page).toHaveURL(/#SELECT%20value/);
	await write('SELECT regio FROM observations');
	await expect(page.getByText(t.sql.refusals.sql)).toBeVisible();
	await expect(page.getByText('observations.region')).toBeVisible();
	await expect(page.getByText(t.sql.earlier)).toContainText('Eine Zeile in');
	await write('SELECT 1) LIMIT 1; DROP TABLE observations; SELECT * FROM (SELECT 1');
	await expect(page.getByText(t.sql.refusals.several)).toBeVisible();
	await write('drop table observations');
	await expect(page.getByText(t.sql.refusedWriting('DROP'))).toBeVisible();
	await write('-- nothing yet');
	await expect(page.getByText(t.sql.refusals.empty)).toBeVisible();
	await write("SELECT * FROM read_csv_auto('https://example.org/x.csv')");
	await expect(page.getByText(t.sql.refusals.outside)).toBeVisible();
	await expect(page.getByText(/Permission Error/)).toBeVisible();
	await write('describe observations');
	await expect(page.getByRole('cell', { name: 'indicator', exact: true })).toBeVisible();
	await expect(page.getByText(t.sql.earlier)).toHaveCount(0);
	await write('SELECT region, year, value FROM observations WHERE value IS NOT NULL');
	await expect(page.getByText(/^Die ersten 1000 Zeilen in .* Es gibt mehr/)).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: t.sql.csv }).click()
	]);
	const text = await readFile(await download.path(), 'utf8');
	expect(text.trimEnd().split('\r\n'), 'the file holds more than is shown').toHaveLength(FILE_ROWS + 1);
	await expect(page.getByText(t.sql.csvCut('100\u202f000'))).toBeVisible();
	const { openFor } = TEXTS.de.output;
	await page.getByRole('button', { name: openFor(t.sql.result), exact: true }).click();
	const dialog = page.getByRole('dialog', { name: openFor(t.sql.result) });
	await dialog.getByRole('tab', { name: paper.tabs.data }).click();
	const [book] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: paper.formats.xlsx }).click()
	]);
	expect(book.suggestedFilename()).toBe('regiopolatlas_abfrage_ergebnis.xlsx');
	const sheet = unzipSync(new Uint8Array(await readFile(await book.path())))['xl/worksheets/sheet1.xml'];
	expect(strFromU8(sheet ?? new Uint8Array()).split('<row ')).toHaveLength(1002);
	await dialog.getByRole('tab', { name: paper.tabs.link }).click();
	await expect(dialog.getByLabel(paper.link, { exact: true })).toHaveValue(/\/daten\/sql\?stand=[0-9a-f]{8}#SELECT/);
	await expect(dialog.getByLabel(paper.citationLink, { exact: true }), 'no server reads a query').toHaveValue(
		/\/zitat\?[^#]*ansicht=[^#]*%2Fsql[^#]*#SELECT/
	);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: openFor(t.sql.chart), exact: true })).toBeVisible();
	await expectNoFindings(page, 'SQL console with an answer');
});

test('SQL: a long query is cancelled, the next one works; a shared query is shown and not run', async ({ page }) => {
	test.setTimeout(120_000);
	const long =
		'SELECT count(*) AS n FROM observations AS a, observations AS b, observations AS c WHERE a.value + b.value > c.value';
	await page.goto(`/daten/sql#${encodeURIComponent(long)}`);
	await expect(page.locator('.cm-content')).toContainText('observations AS c');
	await expect(page.getByText(t.sql.running)).toHaveCount(0);
	await page.evaluate(() => (location.hash = encodeURIComponent('SELECT 42 AS another')));
	await expect(page.locator('.cm-content')).toContainText('SELECT 42 AS another');
	await page.evaluate((hash) => (location.hash = hash), encodeURIComponent(long));
	await expect(page.locator('.cm-content')).toContainText('observations AS c');
	await expect(page.getByText(t.sql.running)).toHaveCount(0);
	await page.getByRole('button', { name: t.sql.run }).click();
	await expect(page.getByText(t.sql.running)).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: t.sql.cancel }).click();
	await expect(page.getByText(t.sql.cancelled)).toBeVisible();
	await page.getByRole('button', { name: t.sql.example.latest }).click();
	await answered(page);
	await expect(page.getByText(/^[\d\u202f]+ Zeilen in /)).toBeVisible();
});
