import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Lang } from '../../src/lib/i18n/lang';
import { localPath } from '../../src/lib/i18n/lang';
import { expect, test } from './support/atlas-test';
import { expectNoFindings } from './support/axe';
import { downloadCsv } from './support/csv-download';
import { pickPlace } from './support/place-field';
import { TEXTS } from './support/texts';

test.use({ webgl: false, engine: false });

const t = TEXTS.de.funding;

/** Opens the room and waits until it follows its address: then all places can be chosen. */
async function openFunding(page: Page, query = '', lang: Lang = 'de'): Promise<void> {
	await page.goto(localPath('/foerderung', lang) + query);
	await expect(page.locator('.funding')).toHaveAttribute('aria-busy', 'false');
}

const row = (page: Page, title: string): Locator =>
	page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) });

test('the default view shows Rostock with amounts, badges and ranks; the window changes the address', async ({
	page
}) => {
	await openFunding(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Rostock'));
	const urban = row(page, t.instruments.urban_development);
	await expect(urban).toContainText('245\u00a0€ je Kopf');
	await expect(urban).toContainText(t.stages.approved);
	await expect(urban).toContainText(t.rankKreise(16, 400));
	await expect(row(page, t.instruments.grw_business)).toContainText('430\u00a0€ je Kopf');
	await expect(row(page, t.instruments.interreg)).toContainText(t.counts('47', '56'));
	await expect(page.getByText('408,7\u00a0Mio.\u00a0€, davon 381,0\u00a0Mio.\u00a0€')).toBeVisible();

	await page.getByRole('group', { name: t.window }).getByLabel(t.windows[5], { exact: true }).check();
	await expect(page).toHaveURL('/foerderung?fenster=5');
	await expect(row(page, t.instruments.federal_projects)).toContainText('985\u00a0€ je Kopf');

	await page.getByLabel(t.windowYear).selectOption('2019');
	await expect(row(page, t.instruments.grw_infrastructure)).toContainText(t.missing.broken_in_source);
});

test('another place: address, figures, back and reload', async ({ page }) => {
	await openFunding(page, '?fenster=5');
	await pickPlace(page, t.place, 'LRO', 'Landkreis Rostock');
	await expect(page).toHaveURL('/foerderung?region=DE80K&fenster=5');
	await expect(row(page, t.instruments.federal_projects)).toContainText('2229\u00a0€ je Kopf');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Rostock'));
	await page.goForward();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Landkreis Rostock'));
});

test('Mecklenburg-Vorpommern: plan and payment, and nothing is added that must not be', async ({ page }) => {
	await openFunding(page, '?region=DE80');
	const plan = page.locator('#plan');
	for (const amount of ['2968,8', '2674,7', '967,8', '384,6', '936,8']) await expect(plan).toContainText(amount);
	await page.getByText(t.sum.why).click();
	await expect(page.getByText(t.sum.reasons.stage)).toBeVisible();
	await expect(page.getByText(t.sum.reasons.share)).toBeVisible();
});

test('the CSV has every badge', async ({ page }) => {
	await openFunding(page);
	const { fileName, records } = await downloadCsv(page);
	expect(fileName).toBe('regiopolatlas_foerderung_DE803.csv');
	const { csv } = t;
	const urban = records.find(
		(record) => record[csv.instrument] === t.instruments.urban_development && record[csv.periodFrom] === '2012'
	);
	expect(urban).toMatchObject({
		[csv.perHead]: '244,63',
		[csv.stage]: t.stages.approved,
		[csv.share]: t.shares.total,
		[csv.periodTo]: '2021',
		[csv.period]: t.periods.window10,
		[csv.basis]: t.bases.per_head_published,
		[csv.prices]: t.prices,
		[csv.rank]: '16'
	});
	const interreg = records.find(
		(record) => record[csv.instrument] === t.instruments.interreg && record[csv.share] === t.shares.total
	);
	expect(interreg).toMatchObject({ [csv.projects]: '47', [csv.partners]: '56' });
});

test('a hostile address is named and replaced', async ({ page }) => {
	await openFunding(page, `?region=${encodeURIComponent('<img src=x onerror=alert(1)>')}&fenster=7&jahr=2021`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Rostock'));
	await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(2);
	await expect(page.locator('main img')).toHaveCount(0);
});

test('English, and axe finds nothing', async ({ page }) => {
	await openFunding(page, '?region=PL42', 'en');
	const en = TEXTS.en.funding;
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.heading(en.placeNames.PL42));
	await expect(page.locator('#plan')).toContainText('1150.8');
	await expectNoFindings(page, 'PL42, English');
});

test('the map: instrument, variant and section in the address, amounts per head and in all, a place leads to its page', async ({
	page
}) => {
	await openFunding(page);
	await page.getByLabel(t.map.pictures.karte, { exact: true }).check();
	await expect(page).toHaveURL('/foerderung?ansicht=karte');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.map.heading(t.instruments.grw_business));
	await expectNoFindings(page, 'map');
	await expect(page.getByRole('row').filter({ hasText: /^Rostock/ })).toContainText('430\u00a0€');
	await page.getByLabel(t.map.instrument).selectOption(t.instruments.interreg);
	await expect(page).toHaveURL(/mittel=interreg/);
	await page
		.getByLabel(t.map.variant)
		.selectOption({ label: '2014–2020 · bewilligt · Gesamtbetrag · verortet · Kreise' });
	const rostock = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'Rostock', exact: true }) });
	await expect(rostock.getByRole('cell').nth(3)).toHaveText('56');
	await page.getByRole('application').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#karte [role="status"]')).toContainText(t.map.facts.perHead);
	await page.getByRole('button', { name: 'Landkreis Rostock', exact: true }).click();
	await expect(page).toHaveURL(/region=DE80K/);
	await page.getByRole('button', { name: t.map.toPlace('Landkreis Rostock') }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Landkreis Rostock'));
	await page.goBack();
	await expect(page.getByRole('application')).toBeVisible();
});

test('EU money by NUTS 2 and by municipality: what Rostock lies in is found, both bases are apart', async ({
	page
}) => {
	await openFunding(page, '?ansicht=karte&mittel=eu_structural_funds.erdf.planned.eu.located.2014-2020.nuts2');
	await expect(page.locator('.sentence')).toContainText('Mecklenburg-Vorpommern: 601\u00a0€ je Kopf');
	await expect(page.locator('#karte')).toContainText(t.map.nuts2Note);
	await openFunding(page, '?ansicht=karte&mittel=eu_municipal.approved.mixed.located.2007-2013.lau');
	await expect(page.locator('.sentence')).toContainText('Rostock: ');
	await expect(page.getByRole('row').filter({ hasText: '381,0\u00a0Mio.\u00a0€' })).toBeVisible();
	await expect(page.locator('#karte')).toContainText(t.map.lauNote);
});

test('funding and development: the warning, correlation and number of districts, the change in table and CSV', async ({
	page
}) => {
	await openFunding(page, '?ansicht=entwicklung');
	await expect(page.getByText(t.map.growthWarning)).toBeVisible();
	await expect(page.locator('#entwicklung')).toContainText(/r = −0,60 \(Pearson\).* über 400 Kreise/);
	await expect(page.locator('#entwicklung .chart svg')).toContainText('Rostock');
	await expectNoFindings(page, 'scatter');
	await page.getByRole('combobox', { name: t.map.growth, exact: true }).selectOption('Arbeitslosenquote');
	await expect(page).toHaveURL(/indikator=unemployment_rate/);
	await expect(page.getByRole('columnheader', { name: t.map.axisY.points })).toBeVisible();
	const { fileName, records } = await downloadCsv(page, 'de');
	expect(fileName).toContain('grw_business');
	expect(records.length).toBeGreaterThanOrEqual(400);
	const rostock = records.find((record) => record[t.csv.region] === 'DE803');
	expect(rostock?.[t.csv.perHead]).toBe('429,51');
	// Money of another level has no such picture, and says so.
	await openFunding(page, '?ansicht=entwicklung&mittel=eu_municipal.approved.mixed.spread.2007-2013.lau');
	await expect(page.getByText(t.map.growthOnlyKreise)).toBeVisible();
});

test('the Regiopolregion has what its municipalities have, and says what it cannot have', async ({ page }) => {
	await openFunding(page, '?region=regiopolregion_rostock');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Regiopolregion Rostock'));
	await expect(page.locator('header .sentence')).toContainText('522,4\u00a0Mio.\u00a0€');
	await expect(page.getByText(t.map.groupNote)).toBeVisible();
	// What the money of the Land was planned for: areas and table.
	await expect(page.locator('#themen .chart svg')).toBeVisible();
	await expect(page.locator('#themen')).toContainText('295,8\u00a0Mio.\u00a0€');
});

test('the workbook holds typed amounts', async ({ page }) => {
	await openFunding(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: TEXTS.de.view.downloadXlsx }).click()
	]);
	expect(download.suggestedFilename()).toBe('regiopolatlas_foerderung_DE803.xlsx');
	const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
	expect(Object.keys(files)).toContain('xl/worksheets/sheet2.xml');
	expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>429.51</v>');
	// Map and scatter have one, too, with the growth beside the money.
	await openFunding(page, '?ansicht=entwicklung');
	const [layer] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: TEXTS.de.view.downloadXlsx }).click()
	]);
	expect(layer.suggestedFilename()).toContain('grw_business');
	const sheets = unzipSync(new Uint8Array(readFileSync(await layer.path())));
	expect(strFromU8(sheets['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>429.51</v>');
});
