import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { followsAddress, indicatorPage } from './support/indicator-page';

test.use({ webgl: false });

/** Presses the search key until the page is awake enough to answer it. */
async function openSearch(page: Page): Promise<void> {
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
	}).toPass();
	await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
}

for (const [typed, found] of [
	['Kopenhagen', /København/],
	['Stettin', /Szczecin/],
	['LRO', /Landkreis Rostock/],
	['Guestrow', /Güstrow/],
	['Arbeitslosigkeit', /Arbeitslose/]
] as const) {
	test(`the site search finds ${found.source} for "${typed}"`, async ({ page }) => {
		await page.goto('/');
		await openSearch(page);
		await page.keyboard.type(typed);
		await expect(page.getByRole('option', { name: found }).first()).toBeVisible();
	});
}

test('a hit is reached by keyboard alone and leads into its view', async ({ page }) => {
	await page.goto('/');
	await openSearch(page);
	await page.keyboard.type('Arbeitslosenquote');
	await expect(page.getByRole('option', { name: /Arbeitslosenquote/ }).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/indikatoren\?indikator=unemployment_rate/);
	await followsAddress(page);
	await expect(indicatorPage(page).sentence).toContainText('Arbeitslosenquote');
});
