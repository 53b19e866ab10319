import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Lang } from '../../src/lib/i18n/lang';
import { localPath } from '../../src/lib/i18n/lang';
import { expect, test } from './support/atlas-test';
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
		(record) => record[csv.instrument] === t.instruments.urban_development && record[csv.from] === '2012'
	);
	expect(urban).toMatchObject({
		[csv.perHead]: '244,63',
		[csv.stage]: t.stages.approved,
		[csv.share]: t.shares.total,
		[csv.to]: '2021',
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
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({ resultTypes: ['violations'] })
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
	).toEqual([]);
});
