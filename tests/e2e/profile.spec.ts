import { localPath } from '../../src/lib/i18n/lang';
import { expect, test } from './support/atlas-test';
import { downloadCsv } from './support/csv-download';
import { pickPlace } from './support/place-field';
import { overlaps, printed } from './support/printed';
import { TEXTS } from './support/texts';

test.use({ webgl: false, engine: false });

const t = TEXTS.de.profile;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a profile is complete: figures, references, ranks, commuters, money, sources', async ({ page }) => {
		await page.goto('/profil/DE803');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rostock');
		await expect(page.getByText('205\u202f307 Menschen')).toBeVisible();
		const rent = page.getByRole('row').filter({ hasText: 'Angebotsmiete' });
		await expect(rent).toContainText('9,94\u00a0€/m²');
		await expect(rent).toContainText('9,24\u00a0€/m²');
		await expect(rent).toContainText('2 / 9');
		await expect(page.getByText('35\u202f850')).toBeVisible();
		await expect(page.getByText('23\u202f030')).toBeVisible();
		const money = page.getByRole('row').filter({ hasText: TEXTS.de.funding.instruments.urban_development });
		await expect(money).toContainText('245\u00a0€');
		await expect(money).toContainText('16 / 400');
		for (const number of await page.locator('main sup a').allTextContents())
			await expect(page.locator(`#quelle-${number}`)).toBeAttached();
	});
});

test('births and deaths stand beside their balance and net migration', async ({ page }) => {
	await page.goto('/profil/DE803');
	await expect(page.getByRole('img', { name: `${t.births}, ${t.deaths}` })).toBeVisible();
	await page.getByText(t.asTable, { exact: true }).click();
	const year = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2021', exact: true }) });
	await expect(year).toContainText(/1876\s*2772\s*−896\s*\+235/);
});

test('a municipality has the EU money that the map knows of', async ({ page }) => {
	await page.goto('/profil/DE_13073075');
	const money = page.getByRole('row').filter({ hasText: TEXTS.de.funding.instruments.eu_municipal });
	await expect(money).toHaveCount(2);
	await expect(money.first()).toContainText('4,2\u00a0Mio.\u00a0€');
	await expect(page.getByText(t.noFunding)).toHaveCount(0);
});

test('a former Kreis says where its newer figures are; a whole country which figures are published', async ({
	page
}) => {
	await page.goto('/profil/DEG0N');
	await expect(page.getByText(t.merged('Eisenach'))).toBeVisible();
	await expect(page.getByRole('link', { name: 'Wartburgkreis', exact: true })).toHaveAttribute('href', '/profil/DEG0P');
	await page.goto('/profil/deutschland');
	await expect(page.getByText(t.publishedNote)).toBeVisible();
});

test('on a phone, references and rank stand below the value: nothing scrolls sideways', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/profil/DE803');
	const rent = page.getByRole('row').filter({ hasText: 'Angebotsmiete' });
	for (const text of ['9,94\u00a0€/m²', '9,24\u00a0€/m²', '2 / 9']) {
		const box = await rent.getByText(text).filter({ visible: true }).first().boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 999), text).toBeLessThanOrEqual(390);
	}
	const hidden = page
		.locator('article [role=region]')
		.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
	expect(await hidden).toBe(0);
});

test('another reference is in the address, in every table and survives a reload', async ({ page }) => {
	await page.goto('/profil/DE803');
	await page.getByLabel(t.compareWith).selectOption({ label: 'Hauptstadtregion Berlin-Brandenburg' });
	await expect(page).toHaveURL('/profil/DE803?bezug=metropol_berlin');
	const column = page.getByRole('columnheader', { name: 'Hauptstadtregion Berlin-Brandenburg' });
	await expect(column).toHaveCount(7);
	await page.reload();
	await expect(column).toHaveCount(7);
});

test('a reference that nobody knows is said, the profile stays', async ({ page }) => {
	await page.goto('/profil/DE803?bezug=<script>');
	await expect(page.getByText(t.unknownReference('<script>'))).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Deutsches RegioPole-Netzwerk' }).first()).toBeVisible();
});

test('another place is chosen from the list; a group names its members and what it leaves out', async ({ page }) => {
	await page.goto('/profil/DE803');
	await pickPlace(page, t.choose, 'Regiopolregion', 'Regiopolregion Rostock');
	await expect(page).toHaveURL('/profil/regiopolregion_rostock');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regiopolregion Rostock');
	await expect(page.getByText('456\u202f132 Menschen')).toBeVisible();
	await expect(page.getByText(t.partialNote)).toBeVisible();
	await page.getByRole('link', { name: 'Ribnitz-Damgarten', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ribnitz-Damgarten');
});

test('the CSV holds every figure with its references and source', async ({ page }) => {
	await page.goto('/profil/DE803');
	const { fileName, records } = await downloadCsv(page);
	expect(fileName).toBe(`${t.fileName('DE803')}.csv`);
	expect(records).toHaveLength(await page.locator('article table a[href*="indikator="]').count());
	const population = records.find((record) => record['Indikator'] === 'Bevölkerung');
	expect(population).toMatchObject({
		Wert: '205307',
		Jahr: '2025',
		'Vergleich: Deutschland (alle Kreise)': '83577140'
	});
	expect(population?.['Quelle']).toContain('Eurostat');
});

for (const [name, path] of [
	['Rostock', '/profil/DE803'],
	['Rostock in English', '/en/profil/DE803'],
	['a group', '/profil/regiopolregion_rostock'],
	['the Land, with the longest list of money', '/profil/mecklenburg_vorpommern'],
	['Skåne', '/profil/SE224'],
	['a municipality', '/profil/DE_13072043'],
	['Germany, with the longest numbers', '/profil/deutschland']
] as const) {
	test(`one sheet of A4, nothing clipped: ${name}`, async ({ page }) => {
		await page.goto(path);
		const sheets = await printed(page);
		expect(sheets).toHaveLength(1);
		const [sheet] = sheets;
		if (!sheet) return;
		expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([595, 842]);
		const margin = 15;
		for (const { text, x, y, width } of sheet.texts) {
			expect(x, text).toBeGreaterThan(margin);
			expect(x + width, text).toBeLessThan(sheet.width - margin);
			expect(y, text).toBeGreaterThan(margin);
		}
		expect(overlaps(sheet)).toEqual([]);
		// All of it: from the name to the last line.
		const all = sheet.texts.map(({ text }) => text).join(' ');
		expect(all).toContain((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
		expect(all).toMatch(/Natural Earth/);
	});
}

test('every place of the list leads to its profile, in both languages', async ({ page, request }) => {
	for (const lang of ['de', 'en'] as const) {
		await page.goto(localPath('/profil', lang));
		const links = await page
			.locator('main a[href*="/profil/"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThan(620);
		for (const link of links.filter((_, i) => i % 40 === 0)) expect((await request.get(link)).status(), link).toBe(200);
	}
});

test.describe('a place that does not exist', () => {
	test.use({ tolerated: /404|Not found/ });

	test('says so', async ({ page }) => {
		await page.goto('/profil/DE999');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(TEXTS.de.pages.error.notFoundTitle);
	});
});
