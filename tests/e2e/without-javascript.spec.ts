import { LANGS, localPath } from '../../src/lib/i18n/lang';
import { expect, test } from './support/atlas-test';
import { indicatorsPath, TEXTS } from './support/texts';

test.use({ javaScriptEnabled: false, webgl: false });

for (const lang of LANGS) {
	const t = TEXTS[lang];

	test(`without JavaScript (${lang}): /indikatoren is readable and complete`, async ({ page }) => {
		await page.goto(indicatorsPath('', lang));
		const colors = page.locator('#karte svg[role="img"] path[data-region]');
		expect(await colors.count()).toBeGreaterThan(50);
		const fills = await colors.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
		const colored = fills.filter((fill) => fill.startsWith('rgb'));
		expect(new Set(colored).size, 'classes on the map').toBeGreaterThanOrEqual(4);
		expect(colored.length, 'coloured regions').toBeGreaterThan(50);

		await expect(page.locator('#verlauf').getByRole('img').filter({ visible: true })).toBeVisible();
		await expect(page.locator('#rangfolge').getByRole('listitem').filter({ visible: true })).not.toHaveCount(0);
		const row = page.getByRole('table').getByRole('row').filter({ hasText: 'Byen København' });
		await expect(row).toContainText(/\d{2}\u202f\d{3}\u00a0€/);
		await expect(page.locator('caption')).toContainText('Rostock');
		await expect(page.locator('#tabelle')).toContainText('Eurostat');
		// Playwright's text matchers leave noscript out.
		const hint = page.locator('main noscript p');
		await expect(hint).toBeVisible();
		expect(await hint.evaluate((element) => element.textContent)).toBe(t.view.noScript);
		await expect(page.getByRole('button', { name: t.shell.search.prompt })).toBeHidden();
	});

	test(`without JavaScript (${lang}): / shows both maps, the figures and ways on`, async ({ page }) => {
		await page.goto(localPath('/', lang));
		await expect(page.getByRole('img', { name: t.start.mapLabel(t.start.locationHeading) })).toBeVisible();
		await expect(page.getByRole('img', { name: t.start.mapLabel(t.start.regionHeading) })).toBeVisible();
		await expect(page.getByRole('article')).toHaveCount(6);
		await expect(page.getByRole('article').first()).toContainText('424\u202f028');
		await page.getByRole('link', { name: t.start.explore }).click();
		await expect(page).toHaveURL(indicatorsPath('', lang));
		await page.getByRole('link', { name: t.shell.footer.privacy }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}

test('a query does not hide the default view when no script will ever answer it', async ({ page }) => {
	await page.goto(indicatorsPath('indikator=unemployment_rate'));
	await expect(page.locator('#karte').getByRole('img').first()).toBeVisible();
});

test('an embed without scripts says that it is the default view, and that its link leads there', async ({ page }) => {
	const t = TEXTS.de.embed;
	const told = page.locator('main > noscript p');
	await page.goto('/einbetten/indikatoren/karte');
	await expect(page.locator('[data-region="DE300"]')).toBeVisible();
	expect(await told.evaluate((element) => element.textContent)).toContain(t.noScript);
	// Our server gives out the page without drawing for another view; others the default one.
	await page.goto('/en/einbetten/indikatoren/karte?indikator=unemployment_rate&jahr=2015');
	await expect(page.locator('[data-region="DE300"]')).toHaveCount(0);
	expect(await told.evaluate((element) => element.textContent)).toContain(TEXTS.en.embed.noScriptBlank);
	const way = page.locator('main > noscript a');
	await expect(way).toHaveAttribute('href', '/en/indikatoren');
	expect(await way.evaluate((element) => element.textContent)).toBe(TEXTS.en.embed.openDefault);
	await expect(page.locator('a[data-room]')).toBeHidden();
});
