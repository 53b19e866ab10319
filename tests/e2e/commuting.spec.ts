import type { Locator, Page } from '@playwright/test';
import { LANGS, localPath, type Lang } from '../../src/lib/i18n/lang';
import { expect, test } from './support/atlas-test';
import { expectNoFindings, inTheme } from './support/axe';
import { downloadCsv } from './support/csv-download';
import { pickPlace } from './support/place-field';
import { TEXTS } from './support/texts';

const t = TEXTS.de.commuting;

// The SVG twin is what software drawing shows anyway until the reader zooms.
test.use({ webgl: false, engine: false });

/** Opens a view and waits until the page follows its address. */
async function open(page: Page, query = '', lang: Lang = 'de'): Promise<void> {
	await page.goto(localPath('/pendeln', lang) + (query === '' ? '' : `?${query}`));
	await expect(page.locator('html')).not.toHaveAttribute('data-query');
	await expect(page.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
	// The map answers as soon as the page lives.
	if (!query.includes('ansicht')) await expect(page.getByRole('application')).toBeAttached();
}

function row(page: Page, name: string, part = '#tabelle'): Locator {
	return page
		.locator(part)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

function list(page: Page, name: string): Locator {
	return page.getByRole('combobox', { name, exact: true });
}

async function number(cell: Locator): Promise<number> {
	return Number((await cell.innerText()).replace('−', '-').replaceAll(/[^\d-]/g, ''));
}

for (const lang of LANGS) {
	const texts = TEXTS[lang].commuting;
	const district = lang === 'de' ? 'Landkreis Rostock' : 'Rostock district';

	test(`who comes to Rostock and who leaves (${lang}): the published figures on screen and in the CSV`, async ({
		page
	}) => {
		await open(page, '', lang);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.heading('Rostock'));
		const figures = page.locator('#kennzahlen dd');
		await expect(figures).toHaveText(['35\u202f850', '23\u202f030', '+12\u202f820']);
		await expect(row(page, district).getByRole('cell').first()).toHaveText('23\u202f040');
		await expect(row(page, district).getByRole('cell').nth(1)).toHaveText('11\u202f930');
		await expect(row(page, 'Berlin').getByRole('cell').first()).toHaveText('600');
		await expect(row(page, 'Berlin').getByRole('cell').nth(1)).toHaveText('1180');
		await expect(row(page, 'Vorpommern-Rügen').getByRole('cell').first()).toHaveText('3420');
		for (const metropolis of ['metropol_kopenhagen_malmoe', 'metropol_stettin'] as const) {
			const name = texts.axes.targets[metropolis];
			await expect(row(page, texts.axes.ofThem(name), '#kennzahlen').getByRole('cell')).toHaveText(texts.notRecorded);
			const choice = list(page, texts.partners).getByRole('option', { name });
			await expect(choice).toHaveText(texts.axes.unrecordedFilter(name, texts.notRecorded));
			await expect(choice).toBeDisabled();
		}
		const poland = lang === 'de' ? 'Polen' : 'Poland';
		await expect(row(page, poland).getByRole('cell').first()).toHaveText('510');
		await expect(row(page, poland).getByRole('cell').nth(1)).toHaveText(texts.notRecorded);

		const { fileName, records } = await downloadCsv(page, lang);
		expect(fileName).toContain('DE803_ein_insgesamt_2023');
		const record = records.find((one) => one[texts.csv.partnerCode] === 'DE600');
		expect([record?.[texts.csv.in], record?.[texts.csv.out]]).toEqual(['300', '1210']);
		expect(record?.[texts.csv.terms]).toBe(texts.terms);
		const parts = records.filter((one) => one[texts.csv.partnerCode] !== 'total');
		const sum = parts.reduce((all, one) => all + Number(one[texts.csv.in]), 0);
		expect(sum, 'parts and residuals make the published total').toBe(35_850);
	});
}

test('the Regiopolregion as one: the trips inside it do not count', async ({ page }) => {
	await open(page);
	await pickPlace(page, t.region, 'Regiopole', t.names['regiopolregion_rostock'] ?? '');
	await expect(page).toHaveURL(/region=regiopolregion_rostock/);
	await expect(page.locator('#kennzahlen dd')).toHaveText(['23\u202f810', '25\u202f480', '−1670']);
	await expect(row(page, 'Berlin').getByRole('cell').first()).toHaveText('940');
	await expect(row(page, 'Landkreis Rostock')).toHaveCount(0);
	await expect(page.locator('#kennzahlen')).toContainText('Vorpommern-Rügen');
	await expect(list(page, t.distance)).toHaveCount(0);
	await expect(row(page, t.meanDistance, '#merkmale').getByRole('cell')).toHaveText([/^\d+\u00a0km$/, /^\d+\u00a0km$/]);
	await expect(page.locator('#merkmale')).toContainText(t.groupReach);
});

test('only the strongest, only those far away: what is left out is summed', async ({ page }) => {
	await open(page);
	await list(page, t.strongest).selectOption(t.strongestOf('10'));
	// Each choice is an entry of the history once it has arrived.
	await expect(page).toHaveURL(/staerkste=10/);
	await list(page, t.distance).selectOption(t.distances.weit);
	await expect(page).toHaveURL(/entfernung=weit/);
	await expect(row(page, 'Berlin')).toBeVisible();
	await expect(row(page, 'Landkreis Rostock')).toHaveCount(0);
	await expect(
		page
			.locator('#tabelle')
			.getByRole('rowheader')
			.filter({ hasText: /^Ausgeblendet: \d+ Partner$/ })
	).toBeVisible();
	await expect(page.locator('#tabelle').getByRole('rowheader').getByRole('button')).toHaveCount(10);
	await page.goBack();
	await page.goBack();
	await expect(row(page, 'Landkreis Rostock')).toBeVisible();
});

test('direction, date, filter and minimum go into the address, back and forward walk through the views', async ({
	page
}) => {
	await open(page);
	await page.getByLabel(t.directions.aus, { exact: true }).check();
	await expect(page).toHaveURL(/richtung=aus/);
	await page.getByLabel(t.days[2019], { exact: true }).check();
	await list(page, t.partners).selectOption(t.filters.mv);
	await list(page, t.minimum).selectOption(t.minimumOf('500'));
	await expect(page).toHaveURL('/pendeln?richtung=aus&jahr=2019&partner=mv&ab=500');
	await expect(page.locator('#kennzahlen dd').nth(1)).toHaveText('23\u202f031');
	await expect(page.locator('#tabelle').getByRole('rowheader', { name: /^Ausgeblendet/ })).toBeVisible();
	const sentence = await page.locator('caption').first().innerText();
	await page.reload();
	await expect(page.locator('html')).not.toHaveAttribute('data-query');
	await expect(page.locator('caption').first()).toHaveText(sentence);
	await page.goBack();
	await expect(page).toHaveURL('/pendeln?richtung=aus&jahr=2019&partner=mv');
	await page.getByRole('link', { name: TEXTS.de.shell.languageOf.en, exact: true }).click();
	await expect(page).toHaveURL('/en/pendeln?richtung=aus&jahr=2019&partner=mv');
	await expect(page.getByLabel(TEXTS.en.commuting.directions.aus, { exact: true })).toBeChecked();
});

test('another region: from the list, by a click, by keyboard on the map', async ({ page }) => {
	await open(page);
	// With a typing error.
	await pickPlace(page, t.region, 'Schwrein', 'Schwerin');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Schwerin'));
	await page.locator('#rangfolge').getByRole('button', { name: 'Ludwigslust-Parchim' }).click();
	await expect(page).toHaveURL(/region=DE80O/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Ludwigslust-Parchim'));

	const map = page.getByRole('application');
	await map.focus();
	await page.keyboard.press('Home');
	const spoken = page.locator('#karte p[role="status"]');
	await expect(spoken).toContainText('Schwerin');
	await expect(page.getByRole('tooltip')).toContainText(t.columns.entfernung);
	await expect(page.getByRole('tooltip')).toContainText(t.movesLong);
	await page.keyboard.press('ArrowUp');
	await expect(spoken).not.toContainText('Schwerin:');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('tooltip')).toHaveCount(0);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/region=DE804/);
});

test('the table is sorted by its columns, the whole of Germany is drawn on demand', async ({ page }) => {
	await open(page);
	const first = page.locator('#tabelle tbody').first().getByRole('row').first();
	await page.locator('#tabelle').getByRole('button', { name: t.columns.entfernung }).click();
	await expect(page).toHaveURL(/sortierung=entfernung/);
	await expect(first).toContainText('Landkreis Rostock');
	await page.locator('#tabelle').getByRole('button', { name: t.columns.aus }).click();
	await expect(first).toContainText('Landkreis Rostock');
	expect(await number(first.getByRole('cell').nth(1))).toBe(11_930);
	const regions = page.locator('#karte path[data-region]');
	const before = await regions.count();
	await page.getByLabel(t.frames.deutschland, { exact: true }).check();
	await expect.poll(() => regions.count()).toBeGreaterThan(before + 200);
});

test('the axes: what is counted has numbers, what nobody counts says so and is no zero', async ({ page }) => {
	test.slow();
	await open(page, 'ansicht=achsen');
	const rostock = page.getByRole('table', { name: 'Rostock', exact: true });
	await expect(rostock.getByRole('row', { name: t.axes.targets.DE300 }).getByRole('cell')).toHaveText(['1180', '600']);
	await expect(rostock.getByRole('row', { name: t.axes.targets.DE600 }).getByRole('cell')).toHaveText(['1210', '300']);
	for (const target of ['metropol_kopenhagen_malmoe', 'metropol_stettin'] as const) {
		const lines = page.locator('#balken').getByRole('row', { name: t.axes.targets[target] });
		await expect(lines).toHaveCount(4);
		for (const line of await lines.all()) {
			await expect(line.getByRole('cell')).toHaveText([t.notRecorded]);
			await expect(line).not.toContainText('0');
		}
	}
	await expect(row(page, 'Rostock', '#nicht-erfasst')).toContainText('510');
	await expect(page.locator('#nicht-erfasst')).toContainText('Øresundsinstituttet');
	await expect(page.locator('#nicht-erfasst')).toContainText(t.axes.missingText);
	await expect(page.locator('#stroeme svg')).toHaveCount(2);
	await expect(page.locator('#stroeme')).toContainText('Übrige Metropolregion');
	await expect(page.locator('#veraenderung figure').first()).toContainText('1770 Berlin-Br. hinaus');
	await expect(page.locator('#veraenderung figure').first()).toContainText('+7,6\u00a0%');

	await expectNoFindings(page, 'axes, light');
	await inTheme(page, 'dark');
	await expectNoFindings(page, 'axes, dark');

	const { fileName, records } = await downloadCsv(page);
	expect(fileName).toBe('regiopolatlas_pendeln_achsen_insgesamt_2023.csv');
	const { csv } = t;
	const between = (from: string, to: string) =>
		records.filter((one) => one[csv.fromCode] === from && one[csv.toCode] === to);
	expect(between('DE803', 'DE300').map((one) => one[csv.persons])).toEqual(['1180']);
	expect(between('PL', 'DE803').map((one) => one[csv.persons])).toEqual(['510']);
	for (const target of ['metropol_kopenhagen_malmoe', 'metropol_stettin'])
		expect(between('DE803', target).map((one) => [one[csv.persons], one[csv.status]])).toEqual([['', t.notRecorded]]);
	expect(records.some((one) => one[csv.source] === 'Øresundsinstituttet' && one[csv.address] !== '')).toBe(true);
});

test('moves: a balance by age, said to be one', async ({ page }) => {
	await open(page, 'ansicht=umzuege');
	await expect(page.getByText(t.moves.isBalance)).toBeVisible();
	await expectNoFindings(page, 'moves');
	await expect(row(page, 'Landkreis Rostock').getByRole('cell').nth(3)).toHaveText('−3151');
	await page.getByLabel(t.moves.ages['18-24'], { exact: true }).check();
	await expect(page).toHaveURL('/pendeln?ansicht=umzuege&alter=18-24');
	await expect(page.locator('#partner').getByRole('row').nth(1)).toContainText('+1660');
	const { fileName, records } = await downloadCsv(page);
	expect(fileName).toBe('regiopolatlas_pendeln_umzuege_DE803.csv');
	const district = records.find((one) => one[t.csv.partnerCode] === 'DE80K');
	expect([district?.[t.moves.agesLong['30-49']], district?.[t.moves.sum]]).toEqual(['-3151', '-3452']);
	expect(records.at(-1)?.[t.moves.sum]).toBe('734');
});

test('a hostile address is named, shows Rostock and breaks nothing', async ({ page }) => {
	await open(page, `region=${encodeURIComponent('<img src=x onerror=alert(1)>')}&richtung=hoch&ab=-5`);
	await expect(page.getByText(TEXTS.de.view.problemsTitle)).toBeVisible();
	await expect(page.getByText(t.problems.unknown_region('<img src=x onerror=alert(1)>'))).toBeVisible();
	await expect(page.getByText(t.problems.bad_value('hoch', 'richtung'))).toBeVisible();
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Rostock'));
});

test('axe finds nothing in the balance with a filter and a region that is walked, in the dark', async ({ page }) => {
	test.slow();
	await open(page, 'richtung=saldo&partner=mv');
	await inTheme(page, 'dark');
	await page.getByRole('application').focus();
	await page.keyboard.press('Home');
	await expect(page.getByRole('tooltip')).toBeVisible();
	await expectNoFindings(page, 'balance, dark');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the default view is there: map, figures, table, source', async ({ page }) => {
		await page.goto('/pendeln');
		await expect(page.locator('#kennzahlen dd').first()).toHaveText('35\u202f850');
		expect(await page.locator('#karte .flows path').count()).toBeGreaterThan(60);
		await expect(row(page, 'Landkreis Rostock')).toContainText('23\u202f040');
		await expect(page.getByText('Statistik der Bundesagentur für Arbeit', { exact: false }).first()).toBeVisible();
		await expect(list(page, t.trait)).toBeHidden();
	});
});

test('both directions at once, as lines and as circles: the number on each side, the sum in the order', async ({
	page
}) => {
	await open(page);
	await page.getByLabel(t.directions.beide, { exact: true }).click();
	await expect(page).toHaveURL(/richtung=beide/);
	await expect(page.locator('#rangfolge li').first()).toContainText(t.bothText('23\u202f040', '11\u202f930'));
	await expect(row(page, 'Landkreis Rostock').getByRole('cell').nth(4)).toHaveText('');
	await page.getByLabel(t.marks.kreise, { exact: true }).check();
	await expect(page).toHaveURL(/zeichen=kreise/);
	await expect(page.locator('#karte .circles path[data-region="DE80K"]')).toHaveCount(2);
	await expect(page.locator('#karte .flows path')).toHaveCount(0);
	await expect(page.locator('#karte')).toContainText(t.legend.area);
	// Circles do not move.
	await expect(page.getByRole('button', { name: t.motion })).toBeDisabled();
});

test('two districts: commuters by group and moves by age beside each other, reached from the table', async ({
	page
}) => {
	await open(page);
	await row(page, 'Landkreis Rostock')
		.getByRole('button', { name: t.comparePair('Landkreis Rostock') })
		.click();
	await expect(page).toHaveURL(/ansicht=paar&gegenueber=DE80K/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.pair.heading('Rostock', 'Landkreis Rostock'));
	const all = row(page, t.traits.insgesamt).getByRole('cell');
	await expect(all).toHaveText([
		'22\u202f509',
		'23\u202f040',
		'+2,4\u00a0%',
		'12\u202f153',
		'11\u202f930',
		'−1,8\u00a0%'
	]);
	// Who leaves Rostock for the Landkreis at 30 to 49, and who comes at 18 to 24.
	await expect(row(page, t.moves.agesLong['30-49'], '#umzuege')).toContainText('−3151');
	await expect(row(page, t.moves.agesLong['18-24'], '#umzuege')).toContainText('+1660');
	const { records } = await downloadCsv(page);
	const numbers = (group: string) =>
		records.filter((one) => one[t.csv.group] === group).map((one) => one[t.csv.persons]);
	expect(numbers(t.traits.insgesamt)).toEqual(['22509', '12153', '23040', '11930']);
	expect(numbers(t.moves.agesLong['30-49'])).toEqual(['-3151']);
	await pickPlace(page, t.pair.opposite, 'Hamb', 'Hamburg');
	await expect(page).toHaveURL(/gegenueber=DE600/);
	await expect(row(page, t.traits.insgesamt).getByRole('cell').nth(4)).toHaveText('1210');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.pair.heading('Rostock', 'Landkreis Rostock'));
});

test('rates of 2019 with their denominators, towns of 2011 and the estimated modal split', async ({ page }) => {
	await open(page, 'region=regiopolregion_rostock');
	await expect(page.locator('#kennzahlen')).toContainText(t.ratesNote);
	const town = (caption: string, name: string) =>
		page.getByRole('table', { name: caption }).getByRole('row').filter({ hasText: name }).getByRole('cell');
	await expect(town(t.towns.census, 'Ribnitz-Damgarten')).toHaveText(['3760', '3020', '3120']);
	await expect(town(t.towns.modes, 'Güstrow')).toHaveText(['34', '11', '12', '34', '9', '33']);
	await expect(page.locator('#staedte')).toContainText(t.towns.note);
});

test('movement is the reader’s choice, and never against the wish for less of it', async ({ page }) => {
	await open(page);
	const button = page.getByRole('button', { name: t.motion });
	await expect(page.locator('#karte .streams path')).toHaveCount(0);
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('#karte .streams path')).not.toHaveCount(0);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await expect(button).toBeDisabled();
	await expect(page.locator('#karte .streams path')).toHaveCount(0);
});
