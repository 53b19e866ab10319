import { expect, test } from './support/atlas-test';
import { expectNoFindings } from './support/axe';
import { downloadCsv } from './support/csv-download';
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

test('an indicator looked at in the list is fetched before it is taken; a word that fits none is told, Escape gives the focus back', async ({
	page
}) => {
	const view = await openView(page, 'jahr=2015');
	await view.picker.click();
	const fetched = page.waitForRequest(/(slices|observations)\/unemployment_rate\./);
	await page.getByRole('option', { name: /^Arbeitslosenquote/ }).hover();
	await fetched;
	await expect(page).not.toHaveURL(/indikator=/);
	await page.getByRole('option', { name: /^Arbeitslosenquote/ }).click();
	await expect(view.heading).toContainText('Arbeitslosenquote');

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
	// German figures: the other countries are no gaps. Only Eisenach is one, which no longer exists by itself.
	await expect(view.legend).toContainText(t.shell.legend.uncovered('Dänemark, Polen, Schweden'));
	await expect(view.legend).toContainText(t.shell.legend.regions(1));
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
	await view.mode.selectOption(t.modes.names.index);
	await expect(page).toHaveURL(/modus=index/);
	await expect(view.table).toContainText('Index, 2015 = 100');
	await expect(view.legend).toContainText('Index, 2015 = 100');
	await expect(view.row('Berlin').getByRole('cell', { name: /^10\d,\d$/ })).toBeVisible();

	await view.mode.selectOption(t.modes.names.change);
	await expect(page).toHaveURL(/modus=change/);
	await expect(view.legend).toContainText('Veränderung gegenüber 2015 in %');
	await expect(view.ranking.first()).toContainText('%');
	await page.getByRole('combobox', { name: t.view.baseYear }).selectOption('2018');
	await expect(page).toHaveURL(/basis=2018/);
	await expect(view.table).toContainText(t.table.change(2018));

	const negative = await openView(page, 'indikator=net_migration_rate&jahr=2020&modus=index');
	const off = negative.mode.getByRole('option', { name: `${t.modes.names.index} (${t.modes.obstacles.negative})` });
	await expect(off).toBeDisabled();
	await expect(page.getByText(t.modes.refused(t.modes.names.index, t.modes.obstacles.negative))).toBeVisible();
	await expect(negative.mode.locator('option:checked')).toHaveText(t.modes.names.value);
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

test('classes and reference: method, number and what values are set against; the settings close with Escape and with a click elsewhere', async ({
	page
}) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2020');
	await page.getByText(t.view.moreSettings).click();
	const classes = view.legend.getByRole('listitem');
	const before = await classes.allInnerTexts();
	await page.getByRole('combobox', { name: t.classing.method, exact: true }).selectOption(t.classing.methods.quantile);
	await expect(page).toHaveURL(/klassen=quantile-5/);
	await expect(classes.first()).not.toHaveText(before[0] ?? '');
	await page.getByRole('combobox', { name: t.classing.count, exact: true }).selectOption('7');
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

	const summary = page.getByText(t.view.moreSettings);
	const breaks = page.getByLabel(t.view.acrossBreaks);
	await breaks.focus();
	await page.keyboard.press('Escape');
	await expect(breaks).toBeHidden();
	await expect(summary).toBeFocused();
	await summary.click();
	await expect(breaks).toBeVisible();
	await view.sentence.click();
	await expect(breaks).toBeHidden();
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

test('relative modes: share, per head, growth per year, ratio and rank on map, table, sentence and CSV', async ({
	page
}) => {
	// 8582 of 65 605 unemployed of the Land, and per 1000 of 205 307 inhabitants.
	const view = await openView(page, 'indikator=unemployed&jahr=2025&bezug=mecklenburg_vorpommern');
	await view.mode.selectOption(t.modes.names.share);
	await expect(page).toHaveURL(/modus=share/);
	await expect(view.row('Rostock')).toContainText('13,08\u00a0%');
	await expect(view.row('Hamburg')).not.toContainText('%\u00a0');
	await expect(view.sentence).toContainText('das sind 13,08 % von Mecklenburg-Vorpommern');
	await expect(view.legend).toContainText('Anteil an Mecklenburg-Vorpommern');
	await view.mode.selectOption(t.modes.names.per_head);
	await expect(view.row('Rostock')).toContainText('41,8\u00a0je 1000 Einw.');
	const { records } = await downloadCsv(page, 'de');
	const rostock = records.find((record) => record[t.table.csv.region] === 'DE803');
	expect(Number(rostock?.[t.table.csv.shown]?.replace(',', '.'))).toBeCloseTo((8582 / 205_307) * 1000, 6);
	expect(rostock?.[t.table.csv.mode]).toBe('je 1000 Einwohner (1. Januar)');
	await view.mode.selectOption(t.modes.names.rank);
	await expect(view.ranking.first()).toContainText('Rang 1');
	await view.mode.selectOption(t.modes.names.cagr);
	await expect(view.table).toContainText(t.table.changeUnit.per_year);
	await expect(view.sentence).toContainText('% pro Jahr zwischen 2015 und 2025');
});

test('a reference without a value in the year is told, with the nearest year that has one', async ({ page }) => {
	const view = await openView(page, 'jahr=2022&modus=ratio');
	const notice = page.getByRole('status').filter({ hasText: 'hat für 2022 keinen Wert' });
	await notice.getByRole('button', { name: t.modes.showYear(2021) }).click();
	await expect(page).toHaveURL(/jahr=2021/);
	await expect(notice).toBeHidden();
	await expect(view.row('Hamburg')).toContainText(/\d{3},\d/);
});

test('own bounds by keyboard and typing, colours, middle and one set of classes for every year', async ({ page }) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2020');
	const classes = view.legend.getByRole('listitem').filter({ hasText: '%' });
	await page.getByText(t.view.moreSettings).click();
	await page.getByRole('combobox', { name: t.classing.method, exact: true }).selectOption(t.classing.methods.manual);
	await expect(page).toHaveURL(/klassen=manual~/);
	await expect(page.getByRole('slider', { name: t.classing.bound(1) })).toBeVisible();
	await page.getByRole('button', { name: t.classing.removeBound(4) }).click();
	await expect(classes).toHaveCount(4);
	const typed = page.getByRole('textbox', { name: t.classing.bound(1) });
	await typed.fill('4,5');
	await typed.press('Enter');
	await expect(page).toHaveURL(/klassen=manual~4\.5~/);
	await expect(view.legend).toContainText('4,5');
	const handle = page.getByRole('slider', { name: t.classing.bound(1) });
	await handle.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/klassen=manual~4\.6~/);
	await typed.fill('viel');
	await typed.press('Enter');
	await expect(page.getByRole('alert')).toContainText('„viel“ ist keine Zahl');
	await expect(page).toHaveURL(/klassen=manual~4\.6~/);
	await page.getByRole('radio', { name: t.classing.palettes.oranges }).check();
	await expect(page).toHaveURL(/farben=oranges/);
	await page.getByRole('combobox', { name: t.classing.middle, exact: true }).selectOption(t.classing.middles.own);
	await expect(page).toHaveURL(/mitte=/);
	await expect(page.getByRole('radio', { name: t.classing.palettes.puor })).toBeVisible();
	await page.getByLabel(t.classing.locked).uncheck();
	await expect(page).toHaveURL(/klassenjahr=einzeln/);
	await page.getByRole('combobox', { name: t.classing.method, exact: true }).selectOption(t.classing.methods.unclassed);
	await expect(page).toHaveURL(/klassen=unclassed/);
	await expect(view.legend).toContainText('≥');
	await page.getByRole('button', { name: t.classing.reset }).click();
	await expect(page).not.toHaveURL(/klassen|farben|mitte/);
});

test('beside the table: distribution with Gini, two years as lines and as a map with a divider, age groups, each in the address', async ({
	page
}) => {
	const view = await openView(page, 'indikator=unemployed&jahr=2020');
	const card = page.locator('#rangfolge');
	const drawing = page.getByRole('combobox', { name: t.distribution.list, exact: true });
	await drawing.selectOption(t.distribution.lists.distribution);
	await expect(page).toHaveURL(/liste=distribution/);
	await expect(card).toContainText(/\d+ Regionen: Median/);
	await expect(card).toContainText(/Gini-Koeffizient 0,\d\d/);
	await expect(card.getByRole('img', { name: /Lorenzkurve/ })).toBeVisible();
	await card
		.getByTitle(/^Hamburg: /)
		.or(card.locator('circle', { hasText: /^Hamburg: / }))
		.first()
		.click();
	await expect(page).toHaveURL(/DE600/);
	await expect(view.chip('Hamburg')).toBeVisible();
	await drawing.selectOption(t.distribution.lists.slope);
	await expect(page).toHaveURL(/liste=slope/);
	await expect(card.getByRole('heading', { level: 2 })).toHaveText('2010 und 2020');
	await expect(card).toContainText(/\d+ mit niedrigerem Wert/);
	await expect(card.getByRole('img')).toContainText('Hamburg');

	await drawing.selectOption(t.distribution.lists.swipe);
	await expect(page).toHaveURL(/liste=swipe/);
	await expect(card.getByRole('img', { name: 'Arbeitslose, 2010' })).toBeVisible();
	await expect(card.getByRole('img', { name: 'Arbeitslose, 2020' })).toBeVisible();
	const divider = card.getByRole('slider', { name: t.distribution.swipe.divider });
	await divider.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(divider).toHaveAttribute('aria-valuetext', t.distribution.swipe.position(2010, 2020, 48));
	await page.keyboard.press('End');
	await expect(divider).toHaveAttribute('aria-valuetext', t.distribution.swipe.position(2010, 2020, 100));
	// Back with the pointer, by the line itself.
	await divider.scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await card.getByRole('group', { name: /Karte, links 2010/ }).boundingBox())!;
	await page.mouse.move(x + width - 4, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 4, y + height / 2, { steps: 4 });
	await page.mouse.up();
	await expect(divider).toHaveAttribute('aria-valuetext', t.distribution.swipe.position(2010, 2020, 25));
	await expect(page).toHaveURL(/teilung=25/);
	await card.locator('.right circle[data-region="DE300"]').hover();
	await expect(page.getByRole('tooltip')).toContainText(/Berlin.*2010: \d.*2020: \d/s);
	// Walked and enlarged by keyboard; a name that had no room appears, Escape and 0 lead back.
	const walked = card.getByRole('application', { name: /Karte, links 2010/ });
	await walked.focus();
	await page.keyboard.press('ArrowDown');
	await expect(card.getByRole('status').filter({ hasText: /2010 \d.*, 2020 \d/ })).toBeAttached();
	const drawn = card.getByRole('img', { name: 'Arbeitslose, 2020' });
	const whole = (await drawn.boundingBox())!.width;
	await page.keyboard.press('+');
	await expect.poll(async () => (await drawn.boundingBox())!.width / whole).toBeGreaterThan(1.5);
	await page.keyboard.press('0');
	await expect.poll(async () => Math.round((await drawn.boundingBox())!.width / whole)).toBe(1);
	await page.keyboard.press('Escape');
	await expect(card.getByRole('status').filter({ hasText: /2010/ })).toHaveCount(0);
	await card.getByRole('combobox', { name: t.distribution.swipe.left, exact: true }).selectOption('2005');
	await expect(page).toHaveURL(/basis=2005/);
	await expect(divider).toHaveAttribute('aria-valuetext', t.distribution.swipe.position(2005, 2020, 25));
	await expectNoFindings(page, 'two years as a map', { part: '#rangfolge' });

	await drawing.selectOption(t.distribution.lists.ages);
	await expect(page).toHaveURL(/liste=ages/);
	const ages = card.getByRole('table');
	await expect(ages).toContainText('65 und älter');
	await expect(ages.getByRole('columnheader', { name: 'Rostock, 2020' })).toBeVisible();
	await page.reload();
	await expect(ages).toContainText('unter 15');
	await drawing.selectOption(t.distribution.lists.years);
	await expect(page).toHaveURL(/liste=years/);
	await expect(card.getByRole('button', { name: /^2020: Median/ })).toHaveAttribute('aria-pressed', 'true');
	await expect(card.getByRole('button', { name: /: Median/ })).toHaveCount(9);
	await card.getByRole('button', { name: /^1995: Median/ }).click();
	await expect(page).toHaveURL(/jahr=1995/);
});
