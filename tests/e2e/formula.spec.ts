import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { openView } from './support/indicator-page';
import { TEXTS } from './support/texts';

const t = TEXTS.de;

test.use({ webgl: false });

/** A formula waits for the engine, which takes its time on a busy machine. */
async function answered(page: Page): Promise<void> {
	await expect(page.locator('html')).not.toHaveAttribute('data-query', /.*/, { timeout: 60_000 });
	await expect(page.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
}

test('a formula is built, refused with a reason where it makes no sense, shown everywhere and shared', async ({
	page
}) => {
	test.setTimeout(180_000);
	const view = await openView(page, 'indikator=unemployed&jahr=2021');
	await page.getByText(t.formula.open, { exact: true }).click();
	const second = page.getByRole('combobox', { name: t.formula.b, exact: true });
	const operation = page.getByRole('combobox', { name: t.formula.operation, exact: true });
	await operation.selectOption(t.formula.operations.plus);
	await second.selectOption('Bruttoinlandsprodukt');
	await expect(page.getByText(t.formula.obstacles.units)).toBeVisible();
	await operation.selectOption(t.formula.operations.share);
	await second.selectOption('Bevölkerung');
	await expect(page.getByText('Arbeitslose in % von: Bevölkerung')).toBeVisible();
	await page.getByRole('button', { name: t.formula.use }).click();
	await expect(page).toHaveURL(/indikator=unemployed\.share\.population_total/);
	await answered(page);
	// 8217 unemployed of 209 061 inhabitants.
	await expect(view.heading).toContainText('Arbeitslose in % von: Bevölkerung');
	await expect(view.row('Rostock')).toContainText('3,93\u00a0%');
	await expect(page.getByText(t.table.sourceLine.ownCalculation).first()).toBeVisible();
	// Both parts are cited.
	await expect(page.getByRole('link', { name: /demo_r_pjanaggr3/ }).first()).toBeVisible();
	await expect(page.getByRole('link', { name: /Bundesagentur für Arbeit/ }).first()).toBeVisible();
	await expect(view.legend).toContainText('%');
	const before = await view.row('Rostock').innerText();
	await page.reload();
	await answered(page);
	expect(await view.row('Rostock').innerText()).toBe(before);

	await page.getByText(t.formula.open, { exact: true }).click();
	await expect(second.locator('option:checked')).toHaveText('Bevölkerung');
	await operation.selectOption(t.formula.operations.mean);
	await page.getByRole('button', { name: t.formula.use }).click();
	await expect(page).toHaveURL(/indikator=unemployed\.mean\.5/);
	await expect(view.heading).toContainText('Arbeitslose, Mittel über 5 Jahre');

	// With the figures of an archived edition, which has no tables.
	const tables: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('.parquet')) tables.push(request.url());
	});
	await page.goto('/indikatoren?indikator=unemployed.share.population_total&jahr=2021&stand=69602f2e&daten=damals');
	await answered(page);
	await expect(page.getByText(/Aus dem Archiv: Alle Zahlen/)).toBeVisible();
	await expect(view.row('Rostock')).toContainText('3,93\u00a0%');
	expect(tables).toEqual([]);
	await page.getByText(t.formula.open, { exact: true }).click();
	await expect(second.locator('option:checked')).toHaveText('Bevölkerung');
});

test('a formula that cannot be is named, whatever stands in it', async ({ page }) => {
	const refused = [
		['unemployed.plus.gdp_mio_eur', 'formula_units'],
		['unemployed.share.gdp_mio_eur', 'formula_counts'],
		['nothing.mean.5', 'formula_unknown'],
		["unemployed.per.x';DROP.1", 'unknown_indicator']
	] as const;
	for (const [id, reason] of refused) {
		const view = await openView(page, new URLSearchParams({ indikator: id }).toString());
		await expect(page.getByText(t.view.problems[reason](id))).toBeVisible();
		await expect(view.heading).toContainText('Bruttoinlandsprodukt je Einwohner');
	}
});

test('a division by zero is told in place', async ({ page }) => {
	test.setTimeout(120_000);
	// Net migration of this district was 0 in 2017.
	const query = 'indikator=population_total.per.net_migration.1&jahr=2017&auswahl=DE40B,DE803';
	const view = await openView(page, query);
	await answered(page);
	await expect(page.getByText(t.sentence.because.zeroDenominator).first()).toBeVisible();
	await expect(view.row('Oberspreewald-Lausitz')).toContainText(t.table.zeroDenominator);
});
