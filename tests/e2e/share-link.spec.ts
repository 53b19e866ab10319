import { expect, test } from './support/atlas-test';
import { followsAddress, indicatorPage, openView, settled, viewTexts } from './support/indicator-page';
import { archive } from '../../src/lib/i18n/de/archive';
import { paper } from '../../src/lib/i18n/de/paper';
import { expectNoFindings } from './support/axe';
import { TEXTS } from './support/texts';

const t = TEXTS.de;

test.use({ webgl: false, engine: false });
const DEEP =
	'indikator=unemployment_rate&jahr=2015&ausschnitt=laender&modus=change&basis=2005&auswahl=DE80L,DE803,metropol_hamburg&bezug=mecklenburg_vorpommern&klassen=quantile-4&sortierung=-value';

test('a shared address shows somebody else exactly the same view', async ({ page, browser }) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
	await view.mode.selectOption(t.modes.names.change);
	await expect(page).toHaveURL(/modus=change/);
	await settled(page);
	await page.getByRole('checkbox', { name: t.table.showRegion('Berlin') }).click();
	await expect(page).toHaveURL(/DE300/);
	const mine = await viewTexts(view);

	const other = await browser.newContext({ locale: 'de-DE' });
	const theirs = await other.newPage();
	await theirs.goto(page.url());
	await followsAddress(theirs);
	expect(await viewTexts(indicatorPage(theirs))).toEqual(mine);
	await other.close();
});

test('every part of a deep address arrives; reload keeps it', async ({ page }) => {
	const view = await openView(page, DEEP);
	await expect(page).toHaveURL(`/indikatoren?${DEEP}`);
	await expect(view.heading).toContainText('Arbeitslosenquote');
	await expect(view.choice(t.view.scope, t.view.scopes.laender)).toBeChecked();
	await expect(view.mode.locator('option:checked')).toHaveText(t.modes.names.change);
	await expect(page.getByLabel(t.view.baseYear).locator('option:checked')).toHaveText('2005');
	await page.getByText(t.view.moreSettings).click();
	const count = page.getByRole('combobox', { name: t.classing.count, exact: true });
	await expect(count.locator('option:checked')).toHaveText('4');
	await page.keyboard.press('Escape');
	await expect(view.chip('Metropolregion Hamburg')).toBeVisible();
	await expect(view.sentence).toContainText('Vorpommern-Rügen');
	await expect(view.table.getByRole('columnheader', { name: t.table.value }).first()).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	const before = await viewTexts(view);
	await page.reload();
	await followsAddress(page);
	expect(await viewTexts(view)).toEqual(before);
});

test('back and forward walk through the views', async ({ page }) => {
	const view = await openView(page, 'indikator=unemployed&jahr=2020');
	const states: string[][] = [await viewTexts(view)];
	await view.choice(t.view.scope, t.view.scopes.regiopolregion).check();
	await expect(page).toHaveURL(/ausschnitt=regiopolregion/);
	states.push(await viewTexts(view));
	await view.mode.selectOption(t.modes.names.index);
	await expect(page).toHaveURL(/modus=index/);
	states.push(await viewTexts(view));
	expect(new Set(states.map(String)).size, 'three different views').toBe(3);
	await page.goBack();
	await expect.poll(() => viewTexts(view)).toEqual(states[1]);
	await page.goBack();
	await expect.poll(() => viewTexts(view)).toEqual(states[0]);
	await page.goForward();
	await page.goForward();
	await expect.poll(() => viewTexts(view)).toEqual(states[2]);
});

test('unknown parts of an address are named, the rest of it holds', async ({ page }) => {
	const view = await openView(
		page,
		'indikator=unemployed&jahr=1875&auswahl=DE803,ZZ999&klassen=best-9&ausschnitt=mond'
	);
	await expect(page.getByText(t.view.problems.no_such_year('1875'))).toBeVisible();
	await expect(page.getByText(t.view.problems.unknown_region('ZZ999'))).toBeVisible();
	await expect(page.getByText(t.view.problems.bad_value('best-9', 'klassen'))).toBeVisible();
	await expect(page.getByText(t.view.problems.bad_value('mond', 'ausschnitt'))).toBeVisible();
	await expect(view.heading).toContainText('Arbeitslose');
	await expect(view.chip('Rostock')).toBeVisible();
	await view.choice(t.view.scope, t.view.scopes.laender).check();
	await expect(page).toHaveURL(/ausschnitt=laender/);
	await expect(page.getByText(t.view.problemsTitle)).toHaveCount(0);
});

const HOSTILE = {
	markup: '<img src=x onerror="document.title=\'broken in\'">',
	sql: "x'; DROP TABLE observations; --",
	prototype: '__proto__',
	long: 'A'.repeat(3000),
	control: '\u0000\u202e%'
};

for (const [kind, attack] of Object.entries(HOSTILE)) {
	test(`hostile address (${kind}): shown as text at most, the page works`, async ({ page }) => {
		const query = new URLSearchParams({
			indikator: attack,
			jahr: attack,
			auswahl: attack,
			modus: attack,
			sortierung: attack
		});
		const view = await openView(page, query.toString());
		await expect(page.getByText(t.view.problemsTitle)).toBeVisible();
		await expect(page).not.toHaveTitle(/broken in/);
		await expect(page.locator('img[src="x"]')).toHaveCount(0);
		await expect(view.heading).toContainText('Bruttoinlandsprodukt je Einwohner');
		await view.choice(t.view.scope, t.view.scopes.laender).check();
		await expect(page).toHaveURL(/ausschnitt=laender/);
	});
}

test('the other language keeps the view, and so does the way back', async ({ page }) => {
	const view = await openView(page, DEEP);
	await expect(view.table).toContainText('Rostock');
	await page.getByRole('link', { name: TEXTS.de.shell.languageOf.en, exact: true }).click();
	await expect(page).toHaveURL(`/en/indikatoren?${DEEP}`);
	const english = indicatorPage(page, 'en');
	await expect(english.heading).toContainText('Unemployment rate');
	await expect(english.legend).toContainText('Change on 2005 in percentage points');
	await expect(english.mode.locator('option:checked')).toHaveText(TEXTS.en.modes.names.change);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goBack();
	await expect(view.heading).toContainText('Arbeitslosenquote');
});

test('the link is copied whole', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openView(page, DEEP);
	await page.getByRole('button', { name: t.view.copyLink }).click();
	await expect(page.getByText(t.shell.action.copied, { exact: true })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the chosen colours stay, on every page and after a reload', async ({ page }) => {
	await page.goto('/hilfe');
	const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const theme = page.getByRole('combobox', { name: t.shell.theme.label, exact: true });
	await theme.selectOption(t.shell.theme.light);
	const light = await background();
	await theme.selectOption(t.shell.theme.dark);
	await expect.poll(background).not.toBe(light);
	const dark = await background();
	await page.goto('/impressum');
	await expect.poll(background).toBe(dark);
	await expect(page.getByRole('combobox', { name: t.shell.theme.label, exact: true })).toHaveValue('dark');
	await page.reload();
	await expect.poll(background).toBe(dark);
});

/** An edition of the archive in which the figures of metropolitan areas broke in 2011 (data/archive). */
const THEN = '69602f2e';
const THEN_VIEW =
	'indikator=unemployment_rate&jahr=2015&modus=change&basis=2010&auswahl=metropol_berlin,DE803&bezug=metropol_berlin';

test('a view saved with an older data version offers the figures of then and of today', async ({ page }) => {
	await page.goto(`/zitat?ansicht=${encodeURIComponent(`/indikatoren?${THEN_VIEW}&stand=${THEN}`)}`);
	await expect(page.getByRole('link', { name: archive.cited.then(THEN) })).toBeVisible();

	await page.goto(`/indikatoren?${THEN_VIEW}&stand=${THEN}`);
	const useThen = page.getByRole('button', { name: archive.useThen });
	const useCurrent = page.getByRole('button', { name: archive.useCurrent });
	await expect(useThen).toBeVisible();
	await expect(page.locator('#karte')).toHaveCount(0);
	await expectNoFindings(page, 'choice of figures');

	await useThen.click();
	const view = indicatorPage(page);
	await expect(view.sentence).toContainText('niedriger als 2011; Werte vor 2011 sind damit nicht vergleichbar');
	await expect(page.getByText(`Datenstand ${THEN}.`).last()).toBeVisible();
	await expect(page.getByText(/Aus dem Archiv:/)).toBeVisible();
	await view.choice(t.view.scope, t.view.scopes.laender).check();
	await expect(page).toHaveURL(/ausschnitt=laender.*stand=69602f2e&daten=damals/);

	await page.reload();
	await followsAddress(page);
	await expect(view.sentence).toContainText('niedriger als 2011');
	await page.getByRole('button', { name: t.output.openFor(t.view.tableHeading), exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('tab', { name: paper.tabs.link }).click();
	await expect(dialog.getByLabel(paper.link, { exact: true })).toHaveValue(/stand=69602f2e&?/);
	await page.keyboard.press('Escape');

	await useCurrent.click();
	await expect(page).not.toHaveURL(/stand=|daten=/);
	await expect(view.sentence).toContainText('2,7 Prozentpunkte niedriger als 2010');
});

test('pages that show today’s data only say so and lead to the figures of then', async ({ page }) => {
	await page.goto(`/zitat?ansicht=${encodeURIComponent(`/profil/DE803?stand=${THEN}`)}`);
	const cited = page.getByRole('link', { name: archive.cited.thenIn(t.shell.nav.indicators, THEN) });
	await expect(cited).toHaveAttribute('href', `/indikatoren?auswahl=DE803&stand=${THEN}&daten=damals`);

	const notice = page.getByRole('status').filter({ hasText: archive.ways });
	const way = notice.getByRole('link', { name: t.shell.nav.indicators });
	for (const path of ['/profil/DE803', '/daten', '/daten/unemployment_rate', '/daten/sql']) {
		await page.goto(`${path}?stand=${THEN}`);
		await expect(notice, path).toContainText(THEN);
		await expect(way, path).toHaveAttribute('href', new RegExp(`^/indikatoren\\?.*stand=${THEN}&daten=damals$`));
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
	}
	await expect(notice).toContainText(archive.console);
	await expectNoFindings(page, 'ways to the figures of then');

	await page.goto(`/en/profil/DE803?stand=${THEN}`);
	const english = page.getByRole('status').filter({ hasText: 'You find the figures of then under' });
	await english.getByRole('link', { name: TEXTS.en.shell.nav.indicators }).click();
	await expect(page.getByText(/From the archive/)).toBeVisible();
	await expect(indicatorPage(page, 'en').chip('Rostock')).toBeVisible();

	await page.goto(`/profil/DE803?stand=${THEN}`);
	await page.getByRole('button', { name: archive.stay }).click();
	await expect(page).toHaveURL('/profil/DE803');
	await expect(notice).toHaveCount(0);
});

test('an unknown version, none at all and a broken archive: a message, and the page works', async ({ page }) => {
	await page.goto('/indikatoren?indikator=unemployment_rate&jahr=2015&stand=0badcafe');
	await followsAddress(page);
	await expect(page.getByText(/0badcafe gespeichert, der nicht im Archiv liegt/)).toBeVisible();
	await expect(indicatorPage(page).sentence).toContainText('2015');
	await page.goto(`/indikatoren?stand=${encodeURIComponent(HOSTILE.markup)}`);
	await expect(page.getByText(/ist kein Datenstand/)).toBeVisible();
	await expect(page.locator('img[src="x"]')).toHaveCount(0);

	await page.route(`**/archiv/${THEN}/catalogue.json`, (route) => route.fulfill({ body: '{"dataVersion":' }));
	await page.goto(`/indikatoren?${THEN_VIEW}&stand=${THEN}&daten=damals`);
	await expect(page.getByRole('alert')).toContainText(archive.failed(THEN));
	await page.unroute(`**/archiv/${THEN}/catalogue.json`);
	await page.getByRole('button', { name: t.shell.action.retry }).click();
	await expect(indicatorPage(page).sentence).toContainText('niedriger als 2011');
});
