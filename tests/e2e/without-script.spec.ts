import { LANGS } from '../../src/lib/i18n/lang';
import { localPath } from '../../src/lib/i18n/lang';
import { expect, test } from './support/atlas-test';
import { indicatorsPath, TEXTS } from './support/texts';

test.use({ javaScriptEnabled: false });

for (const lang of LANGS) {
	const t = TEXTS[lang];

	test(`/indikatoren is readable without scripts (${lang})`, async ({ page }) => {
		await page.goto(indicatorsPath('', lang));
		const map = page.locator('#karte').getByRole('img').first();
		await expect(map).toBeVisible();
		const fills = await map
			.locator('[data-region]')
			.evaluateAll((paths) => paths.map((path) => path.getAttribute('fill') ?? ''));
		expect(fills.length).toBe(108);
		expect(new Set(fills.filter((fill) => fill.startsWith('#'))).size).toBeGreaterThanOrEqual(4);
		const charts = page.locator('#verlauf svg[role="img"]');
		expect(
			await charts.evaluateAll((all) => all.filter((svg) => svg.getBoundingClientRect().height > 100).length)
		).toBe(1);
		await expect(page.locator('#rangfolge').getByRole('listitem').first()).toContainText('€');
		const rostock = page
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader', { name: 'Rostock', exact: true }) });
		await expect(rostock).toContainText('47\u202f196');
		await expect(page.getByRole('link', { name: /Eurostat/ }).first()).toBeVisible();
	});

	test(`the start page is readable without scripts (${lang})`, async ({ page }) => {
		await page.goto(localPath('/', lang));
		await expect(page.getByRole('article')).toHaveCount(6);
		await expect(page.getByText('424\u202f028')).toBeVisible();
		for (const heading of [t.start.locationHeading, t.start.regionHeading])
			await expect(page.getByRole('img', { name: t.start.mapLabel(heading) })).toBeVisible();
	});
}

test('a query does not hide the default view when no script will ever answer it', async ({ page }) => {
	await page.goto(indicatorsPath('indikator=unemployment_rate'));
	await expect(page.locator('#karte').getByRole('img').first()).toBeVisible();
});
