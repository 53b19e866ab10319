import { LANGS } from '../../src/lib/i18n/lang';
import { expect, test } from './support/atlas-test';
import { openView } from './support/indicator-page';
import { TEXTS } from './support/texts';

test.use({ webgl: false, engine: false });

const t = TEXTS.de;
const QUERY = 'indikator=unemployment_rate&jahr=2020&auswahl=DE803';

test('the map is walked by keyboard: spoken facts, selection, Escape', async ({ page }) => {
	const view = await openView(page, QUERY);
	await view.map.focus();
	await expect(view.spoken).toHaveText('');
	await page.keyboard.press('ArrowDown');
	await expect(view.spoken).toHaveText(/^Rostock, \d+,\d\u00a0%, Rang \d+ von \d+, .*(gegenüber 2010|Bruch)/);
	await expect(view.tooltip).toContainText('Rostock');
	await page.keyboard.press('ArrowDown');
	await expect(view.spoken).not.toHaveText(/^Rostock,/);
	const name = (await view.tooltip.locator('p').first().innerText()).trim();
	await expect(view.spoken).toContainText(name);

	await page.keyboard.press('Enter');
	await expect(view.chip(name)).toBeVisible();
	await expect(view.row(name).getByRole('checkbox')).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(view.chip(name)).toBeHidden();

	await page.keyboard.press('Escape');
	await expect(view.tooltip).toBeHidden();
	await expect(view.spoken).toHaveText('');
	await expect(view.map).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(view.map).not.toBeFocused();
});

test('regions are found in the list by their German name and with a typing error', async ({ page }) => {
	const view = await openView(page, 'indikator=population_total&jahr=2020&auswahl=DE803');
	await page.getByRole('button', { name: t.shell.regions.prompt }).click();
	const dialog = page.getByRole('dialog', { name: t.shell.regions.prompt });
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('Stetin');
	await expect(dialog.getByRole('option', { name: /Szczecin/ }).first()).toBeVisible();
	await dialog.getByRole('combobox').fill('PL424');
	await expect(dialog.getByRole('option').first()).toContainText('Miasto Szczecin');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(/auswahl=DE803,PL424/);
	await expect(view.chip('Miasto Szczecin (Stettin, Stadt)')).toBeVisible();
});

test('table, ranking and chips change the same selection; the course follows', async ({ page }) => {
	const view = await openView(page, QUERY);
	await page.getByRole('checkbox', { name: t.table.showRegion('Berlin') }).click();
	await expect(page).toHaveURL(/auswahl=DE803,DE300/);
	await expect(view.chart).toHaveAccessibleName(/Rostock und Berlin/);
	await expect(page.locator('#rangfolge').getByRole('button', { name: 'Berlin' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.locator('#rangfolge').getByRole('button', { name: 'Berlin' }).click();
	await expect(view.row('Berlin').getByRole('checkbox')).not.toBeChecked();
	await view.chip('Rostock').click();
	await expect(page).toHaveURL(/auswahl=(&|$)/);
	await expect(page.getByText(t.shell.regions.empty)).toBeVisible();
});

test('a selected region without figures for the indicator says so in its chip', async ({ page }) => {
	const query = 'indikator=unemployment_rate&jahr=2020&auswahl=DE803,PL424';
	const chips = (label: string) => page.getByRole('group', { name: label }).getByRole('listitem');
	for (const lang of LANGS) {
		const { label, noFigures } = TEXTS[lang].shell.regions;
		await openView(page, query, lang);
		await expect(chips(label).filter({ hasText: 'Szczecin' })).toContainText(noFigures);
		await expect(chips(label).filter({ hasText: 'Rostock' })).not.toContainText(noFigures);
	}
	// As soon as the indicator has figures for it, the chip is one like the others.
	await openView(page, 'indikator=population_total&jahr=2020&auswahl=DE803,PL424');
	await expect(chips(t.shell.regions.label).filter({ hasText: 'Szczecin' })).not.toContainText(
		t.shell.regions.noFigures
	);
});

test('twelve regions at most: the thirteenth is refused, with the reason', async ({ page }) => {
	const twelve = 'DE803,DE80K,DE80L,DE80J,DE80M,DE80N,DE80O,DE804,DE300,DE600,DEF03,DE401';
	const view = await openView(page, `indikator=unemployment_rate&jahr=2020&auswahl=${twelve}`);
	await page.getByRole('button', { name: t.shell.regions.prompt }).click();
	const dialog = page.getByRole('dialog', { name: t.shell.regions.prompt });
	await expect(dialog).toContainText(t.shell.regions.full(12));
	await expect(dialog).toContainText(t.shell.regions.chosen(12, 12));
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await page.getByRole('checkbox', { name: t.table.showRegion('Cottbus') }).click();
	await expect(page.getByText(t.view.problems.too_many_regions('13'))).toBeVisible();
	await expect(view.table.getByRole('checkbox', { checked: true })).toHaveCount(12);
});
