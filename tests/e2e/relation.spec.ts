import { expect, test } from './support/atlas-test';
import { downloadCsv } from './support/csv-download';
import { settled } from './support/indicator-page';
import { TEXTS } from './support/texts';

const t = TEXTS.de;

test.use({ webgl: false, engine: false });

const PICKED = /\d+ Regionen ausgewählt|Eine Region ausgewählt/;

test('two indicators: correlation, dots, map square, table and CSV follow the address', async ({ page }) => {
	await page.goto('/indikatoren?indikator=unemployment_rate');
	await page.getByRole('link', { name: t.relation.open }).click();
	await expect(page).toHaveURL(/indikatoren\/zwei\?x=unemployment_rate/);
	await settled(page);
	const up = page.getByRole('group', { name: t.relation.y, exact: true });
	await up.getByRole('button').click();
	await expect(page.getByPlaceholder(t.shell.indicator.placeholder)).toBeFocused();
	await page.keyboard.type('Haushaltseinkommen');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/y=household_income/);
	await settled(page);
	await expect(page.locator('header .sentence')).toContainText('r = −0,73 (Pearson)');
	await expect(page.locator('header .sentence')).toContainText('über 78 Regionen');
	await expect(page.locator('#streudiagramm .chart svg')).toContainText('Rostock');
	const legend = page.getByRole('group', { name: t.relation.legend });
	await expect(
		legend.getByRole('button', { name: /Arbeitslosenquote hoch, Haushaltseinkommen .* niedrig: \d+ Regionen/ })
	).toBeVisible();
	await expect(legend).toContainText('30 Regionen ohne');
	const { records } = await downloadCsv(page);
	const rostock = records.find((record) => record[t.table.csv.region] === 'DE803');
	expect(rostock?.['Arbeitslosenquote (Prozent)']).toBe('7,53');
	await page.getByRole('button', { name: t.relation.swap }).click();
	await expect(page).toHaveURL(/x=household_income/);
	await page.getByRole('combobox', { name: t.relation.log, exact: true }).selectOption(t.relation.logs.xy);
	await expect(page).toHaveURL(/log=xy/);
	await expect(page.getByText(t.relation.logFit)).toBeVisible();
	await page.getByLabel(t.relation.paths).check();
	await expect(page).toHaveURL(/pfade=1/);
	await expect(page.locator('#streudiagramm .chart svg')).toContainText('2010');
	await page.getByRole('button', { name: t.shell.year.previous }).click();
	await expect(page).toHaveURL(/jahr=2020/);
	await expect(page.getByRole('heading', { name: `${t.relation.table} 2020` })).toBeVisible();
});

test('the language changes in place: pickers, axes and sentence speak English, the pair stays', async ({ page }) => {
	await page.goto('/indikatoren/zwei?x=unemployment_rate&y=household_income');
	await settled(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL('/en/indikatoren/zwei?x=unemployment_rate&y=household_income');
	const english = TEXTS.en.relation;
	await expect(page.getByRole('group', { name: english.x, exact: true })).toContainText('Unemployment rate');
	await expect(page.getByRole('button', { name: english.swap })).toBeVisible();
	await expect(page.getByRole('combobox', { name: english.log, exact: true })).toBeVisible();
	await expect(page.locator('header .sentence')).toContainText('r = −0.73');
});

test('a rectangle picks regions in dots, map and table and stays in the address; they are kept as an area for the comparison', async ({
	page
}) => {
	await page.goto('/indikatoren/zwei?x=unemployment_rate&y=household_income');
	await settled(page);
	const chart = page.locator('#streudiagramm .chart');
	await expect(chart.locator('svg')).toContainText('Rostock');
	await chart.scrollIntoViewIfNeeded();
	const box = await chart.boundingBox();
	if (!box) throw new Error('no chart');
	await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.35, box.y + box.height * 0.45, { steps: 4 });
	await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.6, { steps: 4 });
	await page.mouse.up();
	const picked = page.getByRole('region', { name: PICKED });
	await expect(picked).toBeVisible();
	await expect(page).toHaveURL(/rechteck=[\d.]+,[\d.]+,[\d.]+,[\d.]+/);
	const count = Number(/\d+/.exec(await picked.innerText())?.[0]);
	expect(count).toBeGreaterThan(1);
	const listed = page.locator('#tabelle tbody tr:not(.other)');
	expect(await listed.count()).toBe(Math.min(20, count));
	await page.reload();
	await settled(page);
	await expect(picked).toContainText(t.relation.brushed(count));
	await picked.getByLabel(t.relation.groupName).fill('Wenig arbeitslos');
	await picked.getByRole('button', { name: t.relation.saveGroup }).click();
	await expect(picked).toContainText(t.relation.saved('Wenig arbeitslos'));
	// It is drawn at once, can be taken away and is offered again.
	await expect(page).toHaveURL(/auswahl=[^&]*eigene1.*eigene=Wenig/);
	const kept = page.locator('#tabelle').getByRole('rowheader', { name: 'Wenig arbeitslos' });
	await expect(kept).toBeVisible();
	await expect(chart.locator('svg')).toContainText('Wenig arbeitslos');
	const { records } = await downloadCsv(page);
	expect(records.at(-1)?.[t.table.csv.name]).toBe('Wenig arbeitslos');
	await page.getByRole('button', { name: t.shell.action.remove('Wenig arbeitslos') }).click();
	await expect(page).not.toHaveURL(/eigene=/);
	await expect(kept).toHaveCount(0);
	await page.getByRole('button', { name: t.shell.regions.prompt }).click();
	await page.getByRole('option', { name: 'Wenig arbeitslos' }).click();
	await expect(page).toHaveURL(/eigene=Wenig/);
	await page.keyboard.press('Escape');
	await picked.getByRole('link', { name: t.relation.toComparison }).click();
	await expect(page).toHaveURL(/vergleich\?.*eigene=Wenig/);
	await expect(page.getByRole('columnheader', { name: 'Wenig arbeitslos' })).toBeVisible();
	await page.goBack();
	await settled(page);
});

test('the map picks dots: by a rectangle over it and by a field of its legend', async ({ page }) => {
	await page.goto('/indikatoren/zwei?x=unemployment_rate&y=household_income');
	await settled(page);
	const tool = page.getByRole('button', { name: t.map.box });
	await tool.click();
	await expect(tool).toHaveAttribute('aria-pressed', 'true');
	const rostock = (await page.locator('#karte [data-region="DE803"]').first().boundingBox())!;
	const [x, y] = [rostock.x + rostock.width / 2, rostock.y + rostock.height / 2];
	await page.mouse.move(x - 60, y - 60);
	await page.mouse.down();
	await page.mouse.move(x, y, { steps: 3 });
	await page.mouse.move(x + 60, y + 60, { steps: 3 });
	await page.mouse.up();
	await expect(page).toHaveURL(/flaeche=[\d.]+,[\d.]+,[\d.]+,[\d.]+/);
	const table = page.locator('#tabelle');
	await expect(table.getByRole('rowheader', { name: 'Rostock', exact: true })).toBeVisible();
	await expect(table.getByRole('rowheader', { name: 'Berlin', exact: true })).toHaveCount(0);
	await page.getByRole('button', { name: t.relation.brushClear }).click();
	await expect(page).not.toHaveURL(/flaeche/);

	const legend = page.getByRole('group', { name: t.relation.legend });
	const field = legend.getByRole('button', { name: /Arbeitslosenquote hoch, Haushaltseinkommen .* niedrig/ });
	const held = Number(await field.innerText());
	await field.press('Enter');
	await expect(page).toHaveURL(/rechteck=/);
	await expect(page.getByRole('region', { name: PICKED })).toContainText(t.relation.brushed(held));
	await expect(table.locator('tbody tr:not(.other)').first()).toContainText('hoch');
});

test('without a pointer: dots are walked and named by keys, regions picked by numbers, the table sorted in the address', async ({
	page
}) => {
	await page.goto('/indikatoren/zwei?x=unemployment_rate&y=household_income&auswahl=DE803');
	await settled(page);
	await expect(page.locator('#streudiagramm .chart svg')).toContainText('Rostock');
	const dots = page.getByRole('application', { name: t.relation.walk });
	await dots.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tooltip')).toContainText('Rostock');
	await page.keyboard.press('End');
	const reached = page.locator('#streudiagramm').getByRole('status');
	await expect(reached).not.toContainText('Rostock,');
	const name = (await reached.innerText()).split(',')[0] ?? '';
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/auswahl=DE803,\w+/);
	await expect(page.locator('#streudiagramm .chart svg')).toContainText(name);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('tooltip')).toHaveCount(0);

	await page.getByText(t.relation.boxFields).click();
	const across = page.getByRole('group', { name: /^Arbeitslosenquote/ }).last();
	await across.getByLabel(t.relation.from).fill('9');
	await across.getByLabel(t.relation.to).fill('8');
	await page.getByRole('button', { name: t.relation.boxSet, exact: true }).click();
	await expect(page.getByText(t.relation.boxTurned)).toBeVisible();
	await across.getByLabel(t.relation.to).fill('30');
	await across.getByLabel(t.relation.to).press('Enter');
	await expect(page).toHaveURL(/rechteck=9,30,/);
	const values = page.locator('#tabelle tbody tr:not(.other)').first();
	await expect(values).toContainText('hoch');
	await page
		.getByRole('button', { name: /^Arbeitslosenquote/ })
		.last()
		.click();
	await expect(page).toHaveURL(/sortierung=-x/);
});

test('years that play keep the axes, and rest on axes of their own; the way through the years has a table', async ({
	page
}) => {
	await page.goto('/indikatoren/zwei?x=unemployment_rate&y=household_income&jahr=2018&pfade=1');
	await settled(page);
	await expect(page.locator('#streudiagramm .chart svg')).toContainText('Rostock');
	const ways = page.locator('#werte');
	await expect(ways.getByRole('columnheader', { name: 'Rostock', exact: true })).toBeVisible();
	await expect(ways.getByRole('rowheader', { name: '2018' })).toBeVisible();
	await page.getByRole('combobox', { name: t.shell.year.speed }).selectOption('fast');
	await page.getByRole('button', { name: t.shell.year.play }).click();
	await expect(page).toHaveURL(/indikatoren\/zwei\?(?!.*jahr=2018)/);
	await expect(page.locator('#streudiagramm .chart svg')).toContainText('Rostock');
	await page.getByLabel(t.relation.hold).check();
	await expect(page).toHaveURL(/halten=1/);
});

test('a pair that cannot be shown is named; the rest of the address holds', async ({ page }) => {
	await page.goto('/indikatoren/zwei?x=unemployed&y=median_age&log=qq&auswahl=DE803,ZZ');
	await settled(page);
	await expect(page.getByText(t.view.problems.absolute_number('unemployed'))).toBeVisible();
	await expect(page.getByText(t.view.problems.bad_value('qq', 'log'))).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Bruttoinlandsprodukt je Einwohner');
});
