import { expect, test } from './support/atlas-test';
import { indicatorPage, openView } from './support/indicator-page';
import { TEXTS } from './support/texts';

const t = TEXTS.de;

test.use({ webgl: false, engine: false });

test('another indicator by keyboard and with a typing error: every drawing follows, and back leads back', async ({
	page
}) => {
	const view = await openView(page, 'jahr=2015&auswahl=DE803,DE80K');
	await view.picker.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: t.shell.indicator.change });
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('Arbeitslosenqoute');
	const first = dialog.getByRole('option').first();
	await expect(first).toContainText('Arbeitslosenquote');
	await expect(first).toHaveAttribute('aria-selected', 'true');
	await expect(dialog).toContainText('1998–2021');
	await page.keyboard.press('Enter');

	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(/indikator=unemployment_rate/);
	await expect(view.heading).toContainText('Arbeitslosenquote');
	await expect(view.picker).toBeFocused();
	await expect(view.sentence).toContainText('Arbeitslosenquote');
	await expect(view.map).toHaveAccessibleName(/Arbeitslosenquote, 2015/);
	await expect(view.chart).toHaveAccessibleName(/Arbeitslosenquote/);
	await expect(page.getByRole('list', { name: t.table.ranking.label('Arbeitslosenquote', 2015) })).toBeVisible();
	await expect(view.row('Rostock')).toContainText('%');
	await expect(view.legend).toContainText('%');

	await page.goBack();
	await expect(view.heading).toContainText('Bruttoinlandsprodukt je Einwohner');
	await expect(view.row('Rostock')).toContainText('€');
});

test('a break that hides a change is told, with two ways on', async ({ page }) => {
	const view = await openView(page, 'indikator=population_total&jahr=2025&basis=2015&modus=change');
	const notice = page.getByRole('status').filter({ hasText: 'Zensus 2022' });
	await expect(notice).toContainText('zwischen 2015 und 2025');
	await expect(view.row('Rostock')).toContainText('Bruch 2023');
	await notice.getByRole('button', { name: t.view.brokenBase(2023) }).click();
	await expect(page).toHaveURL(/basis=2023/);
	await expect(notice).toBeHidden();
	await expect(view.row('Rostock')).not.toContainText('Bruch');

	await page.goBack();
	await page.getByRole('button', { name: t.view.brokenAcross }).click();
	await expect(page).toHaveURL(/brueche=1/);
	await expect(view.row('Rostock')).toContainText(t.table.acrossBreak);
});

test('an indicator looked at in the list is fetched before it is taken', async ({ page }) => {
	const view = await openView(page, 'jahr=2015');
	await view.picker.click();
	const fetched = page.waitForRequest(/(slices|observations)\/unemployment_rate\./);
	await page.getByRole('option', { name: /^Arbeitslosenquote/ }).hover();
	await fetched;
	await expect(page).not.toHaveURL(/indikator=/);
	await page.getByRole('option', { name: /^Arbeitslosenquote/ }).click();
	await expect(view.heading).toContainText('Arbeitslosenquote');
});

test('the picker closes with Escape, gives the focus back and says when nothing fits', async ({ page }) => {
	const view = await openView(page, 'jahr=2020');
	await view.picker.click();
	const dialog = page.getByRole('dialog', { name: t.shell.indicator.change });
	await expect(dialog.getByRole('option')).not.toHaveCount(0);
	await dialog.getByRole('combobox').fill('xyzzyqqq');
	await expect(dialog).toContainText(t.shell.indicator.nothing('xyzzyqqq'));
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(view.picker).toBeFocused();
});

test('municipalities: own regions, own selection, own years; symbols for counts, classes for rates', async ({
	page
}) => {
	const view = await openView(page, 'indikator=population_total&jahr=2020');
	await expect(view.legend).toContainText(t.shell.legend.symbol);
	await view.choice(t.view.level, t.view.levels.lau).check();
	await expect(page).toHaveURL(/ebene=lau/);
	await expect(view.row('Güstrow')).toBeVisible();
	await expect(view.row('Guldborgsund')).toBeVisible();
	await expect(view.chip('Ribnitz-Damgarten')).toBeVisible();

	await view.choice(t.view.level, t.view.levels.nuts3).check();
	await expect(page).not.toHaveURL(/ebene=/);
	await expect(view.row('Landkreis Rostock')).toBeVisible();
	await view.picker.click();
	await page.getByRole('option', { name: /^Arbeitslosenquote/ }).click();
	await expect(view.legend).toContainText('bis unter');
	await expect(view.choice(t.view.level, t.view.levels.lau)).toBeDisabled();
});

test('scopes: from the region to four countries', async ({ page }) => {
	const view = await openView(page, 'indikator=unemployed&jahr=2020&ausschnitt=regiopolregion');
	const rows = view.table.getByRole('rowheader');
	await expect(view.row('Landkreis Rostock')).toBeVisible();
	await expect(view.row('Berlin')).toHaveCount(0);
	const few = await rows.count();
	await view.choice(t.view.scope, t.view.scopes.metropolen).check();
	await expect(page).not.toHaveURL(/ausschnitt=/);
	await expect(view.row('Berlin')).toBeVisible();
	const more = await rows.count();
	await view.choice(t.view.scope, t.view.scopes.laender).check();
	await expect(page).toHaveURL(/ausschnitt=laender/);
	await page
		.getByRole('button', { name: /^Alle \d+ Regionen zeigen$/ })
		.last()
		.click();
	await expect(view.row('München, Landeshauptstadt').or(view.row('München'))).not.toHaveCount(0);
	expect(few).toBeLessThan(more);
	expect(more).toBeLessThan(await rows.count());
});

test('index and change: values against the base year; impossible modes are off and say why', async ({ page }) => {
	const view = await openView(page, 'indikator=population_total&jahr=2021&basis=2015');
	await view.choice(t.view.mode, t.view.modes.index).check();
	await expect(page).toHaveURL(/modus=index/);
	await expect(view.table).toContainText(t.table.index(2015));
	await expect(view.legend).toContainText(t.view.indexOf(2015));
	await expect(view.row('Berlin').getByRole('cell', { name: /^10\d,\d$/ })).toBeVisible();

	await view.choice(t.view.mode, t.view.modes.change).check();
	await expect(page).toHaveURL(/modus=change/);
	await expect(view.legend).toContainText(t.view.changeSince(2015));
	await expect(view.ranking.first()).toContainText('%');
	await page.getByRole('combobox', { name: t.view.baseYear }).selectOption('2018');
	await expect(page).toHaveURL(/basis=2018/);
	await expect(view.table).toContainText(t.table.change(2018));

	const negative = await openView(page, 'indikator=net_migration_rate&jahr=2020');
	await expect(negative.choice(t.view.mode, t.view.modes.index)).toBeDisabled();
	await expect(page.getByText(t.view.modeUnavailable)).toBeAttached();
});

test('a change across a census break is not counted, unless the reader asks for it and sees it marked', async ({
	page
}) => {
	const view = await openView(page, 'indikator=population_total&jahr=2025&basis=2015');
	await expect(view.row('Rostock')).toContainText(/Bruch 20\d\d/);
	await page.getByText(t.view.moreSettings).click();
	await page.getByLabel(t.view.acrossBreaks).check();
	await expect(page).toHaveURL(/brueche=1/);
	await expect(view.row('Rostock')).toContainText(t.table.acrossBreak);
});

test('classes and reference: method, number and what values are set against', async ({ page }) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2020');
	await page.getByText(t.view.moreSettings).click();
	const classes = view.legend.getByRole('listitem');
	const before = await classes.allInnerTexts();
	await page.getByRole('combobox', { name: t.view.classing }).selectOption(t.view.classMethods.quantile);
	await expect(page).toHaveURL(/klassen=quantile-5/);
	await expect(classes.first()).not.toHaveText(before[0] ?? '');
	await page.getByRole('combobox', { name: t.view.classCount }).selectOption('7');
	await expect(page).toHaveURL(/klassen=quantile-7/);
	await expect(classes.filter({ hasText: '%' })).toHaveCount(7);

	await expect(page.locator('#rangfolge')).toContainText('Deutschland');
	await page.getByRole('combobox', { name: t.view.reference }).selectOption('Mecklenburg-Vorpommern (8 Kreise)');
	await expect(page).toHaveURL(/bezug=mecklenburg_vorpommern/);
	await expect(page.locator('#rangfolge')).toContainText('Vergleich Mecklenburg-Vorpommern');
	await expect(view.sentence).toContainText('Mecklenburg-Vorpommern');
	await page.getByRole('combobox', { name: t.view.reference }).selectOption(t.view.noReference);
	await expect(page).toHaveURL(/bezug=(&|$)/);
	await expect(page.locator('#rangfolge')).not.toContainText('Vergleich ');
});

test('the table sorts by every column, both ways, and the address remembers it', async ({ page }) => {
	const view = await openView(page, 'indikator=unemployed&jahr=2020');
	const name = view.table.getByRole('columnheader', { name: t.table.region });
	await name.getByRole('button').click();
	await expect(name).toHaveAttribute('aria-sort', 'ascending');
	await expect(page).toHaveURL(/sortierung=name/);
	const ascending = await view.table.getByRole('rowheader').first().innerText();
	await name.getByRole('button').click();
	await expect(name).toHaveAttribute('aria-sort', 'descending');
	await expect(view.table.getByRole('rowheader').first()).not.toHaveText(ascending);
});

test('what is chosen before the figures have arrived is done when they have', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/data/catalogue.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/indikatoren');
	const view = indicatorPage(page);
	await expect(view.map).toBeVisible();
	await view.choice(t.view.scope, t.view.scopes.regiopolregion).check();
	await page.getByRole('checkbox', { name: t.table.showRegion('Berlin') }).click();
	release();
	await expect(page).toHaveURL(/ausschnitt=regiopolregion/);
	await expect(page).toHaveURL(/DE300/);
	await expect(view.row('Berlin')).toHaveCount(0);
});

test('the settings close with Escape and with a click elsewhere', async ({ page }) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
	const summary = page.getByText(t.view.moreSettings);
	const reference = page.getByRole('combobox', { name: t.view.reference });
	await summary.click();
	await reference.focus();
	await page.keyboard.press('Escape');
	await expect(reference).toBeHidden();
	await expect(summary).toBeFocused();
	await summary.click();
	await expect(reference).toBeVisible();
	await view.sentence.click();
	await expect(reference).toBeHidden();
});
