import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { indicatorPage } from './support/indicator-page';
import { TEXTS } from './support/texts';

const t = TEXTS.de;

test.use({ webgl: false, engine: false });

async function openSearch(page: Page): Promise<Locator> {
	await page.getByRole('button', { name: t.shell.search.prompt }).click();
	const dialog = page.getByRole('dialog', { name: t.shell.search.prompt });
	await expect(dialog.getByRole('combobox')).toBeFocused();
	return dialog;
}

test('a click before the page has come to life is not lost', async ({ page }) => {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/hilfe', { waitUntil: 'commit' });
	await page.getByRole('button', { name: t.shell.search.prompt }).click();
	const dialog = page.getByRole('dialog', { name: t.shell.search.prompt });
	await expect(dialog).toBeHidden();
	release();
	await expect(dialog.getByRole('combobox')).toBeVisible();
});

test('places by exonym, number plate and with a typing error, subjects by the word people use', async ({ page }) => {
	await page.goto('/');
	const dialog = await openSearch(page);
	const regions = dialog.getByRole('group', { name: t.shell.search.regions }).getByRole('option');
	for (const [typed, found] of [
		['Kopenhagen', /København/],
		['Stettin', /Szczecin/],
		['LRO', /^Landkreis Rostock/],
		['Guestrow', /^Güstrow/],
		['Malmö', /Skåne/]
	] as const) {
		await dialog.getByRole('combobox').fill(typed);
		await expect(regions.filter({ hasText: found }).first(), typed).toBeVisible();
	}
	await dialog.getByRole('combobox').fill('Arbeitslosigkeit');
	await expect(dialog.getByRole('option', { name: /^Arbeitslose/ }).first()).toBeVisible();
	await dialog.getByRole('combobox').fill('qqqqxx');
	await expect(dialog).toContainText(t.shell.search.nothing('qqqqxx'));
});

test('by keyboard alone: slash, type, arrow, Enter; the profile of the place opens', async ({ page }) => {
	await page.goto('/hilfe');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog', { name: t.shell.search.prompt })).toBeVisible({ timeout: 1000 });
	}).toPass();
	const dialog = page.getByRole('dialog', { name: t.shell.search.prompt });
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('PL424');
	await expect(dialog.getByRole('option').first()).toContainText('Miasto Szczecin');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/profil/PL424');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Miasto Szczecin');
});

test('what fits best comes first, whatever it is: Enter takes it', async ({ page }) => {
	await page.goto('/hilfe');
	for (const [typed, address] of [
		['Landkreis Rostok', '/profil/DE80K'],
		['Erwerbslosenquote', '/indikatoren?indikator=unemployment_rate'],
		['Pendler', '/pendeln'],
		['Daten Arbeitslosenquote', '/daten/unemployment_rate']
	] as const) {
		const dialog = await openSearch(page);
		await dialog.getByRole('combobox').fill(typed);
		await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Enter');
		await expect(page, typed).toHaveURL(address);
	}
});

test('a town of the region has a profile, another one opens at its own level, an indicator as its view, also in English', async ({
	page
}) => {
	await page.goto('/');
	const dialog = await openSearch(page);
	await dialog.getByRole('combobox').fill('Guestrow');
	await dialog
		.getByRole('option', { name: /^Güstrow/ })
		.first()
		.click();
	await expect(page).toHaveURL('/profil/DE_13072043');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Güstrow');
	const again = await openSearch(page);
	await again.getByRole('combobox').fill('Neubrandenburg');
	await again
		.getByRole('option', { name: /^Neubrandenburg/ })
		.first()
		.click();
	await expect(page).toHaveURL('/profil/DE_13071107');
	await expect(
		page.getByRole('table', { name: TEXTS.de.profile.kreisHeading('Mecklenburgische Seenplatte') })
	).toBeVisible();

	await page.goto('/en');
	await page.getByRole('button', { name: TEXTS.en.shell.search.prompt }).click();
	await page.getByRole('combobox', { name: TEXTS.en.shell.search.prompt }).fill('unemployment');
	await page.getByRole('option', { name: /^Unemployment rate/ }).click();
	await expect(page).toHaveURL('/en/indikatoren?indikator=unemployment_rate');
	await expect(indicatorPage(page, 'en').heading).toContainText('Unemployment rate');
});
