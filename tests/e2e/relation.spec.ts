import { expect, test } from './support/atlas-test';
import { downloadCsv } from './support/csv-download';
import { settled } from './support/indicator-page';
import { TEXTS } from './support/texts';

const t = TEXTS.de;

test.use({ webgl: false, engine: false });

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
	await expect(legend.getByText(/Arbeitslosenquote hoch, Haushaltseinkommen .* niedrig: \d+ Regionen/)).toBeAttached();
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

test('a rectangle picks regions in dots, map and table; they are kept as an area for the comparison', async ({
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
	const picked = page.getByRole('region', { name: /\d+ Regionen im Rechteck/ });
	await expect(picked).toBeVisible();
	const count = Number(/\d+/.exec(await picked.innerText())?.[0]);
	expect(count).toBeGreaterThan(1);
	expect(await page.locator('#tabelle').getByRole('rowheader').count()).toBe(Math.min(20, count));
	await picked.getByLabel(t.relation.groupName).fill('Wenig arbeitslos');
	await picked.getByRole('button', { name: t.relation.saveGroup }).click();
	await expect(picked).toContainText(t.relation.saved('Wenig arbeitslos'));
	await picked.getByRole('link', { name: t.relation.toComparison }).click();
	await expect(page).toHaveURL(/vergleich\?.*eigene=Wenig/);
	await expect(page.getByText('Wenig arbeitslos').first()).toBeVisible();
	await page.goBack();
	await settled(page);
});

test('a pair that cannot be shown is named; the rest of the address holds', async ({ page }) => {
	await page.goto('/indikatoren/zwei?x=unemployed&y=median_age&log=qq&auswahl=DE803,ZZ');
	await settled(page);
	await expect(page.getByText(t.view.problems.unknown_indicator('unemployed'))).toBeVisible();
	await expect(page.getByText(t.view.problems.bad_value('qq', 'log'))).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Bruttoinlandsprodukt je Einwohner');
});
