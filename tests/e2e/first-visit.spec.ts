import { LANGS, localPath } from '../../src/lib/i18n/lang';
import { expect, test } from './support/atlas-test';
import { downloadCsv } from './support/csv-download';
import { indicatorPage, openView } from './support/indicator-page';
import { referenceValue } from './support/reference-values';
import { TEXTS } from './support/texts';

test.use({ webgl: false, engine: false });

/** Figures as a reader sees them; each is compared with the hand-checked value too. */
const VIEWS = [
	{
		indicator: 'population_total',
		query: 'indikator=population_total&jahr=2025',
		year: 2025,
		seen: [
			['DE803', 'Rostock', '205\u202f307'],
			['DE80K', 'Landkreis Rostock', '218\u202f721'],
			['DE300', 'Berlin', '3\u202f685\u202f265'],
			['PL424', 'Miasto Szczecin (Stettin, Stadt)', '382\u202f393']
		]
	},
	{
		indicator: 'gdp_mio_eur',
		query: 'indikator=gdp_mio_eur&jahr=2022',
		year: 2022,
		seen: [
			['DE803', 'Rostock', '9836\u00a0Mio.\u00a0€'],
			['DE600', 'Hamburg', '157\u202f660\u00a0Mio.\u00a0€']
		]
	},
	{
		indicator: 'population_total',
		query: 'indikator=population_total&ebene=lau&jahr=2023',
		year: 2023,
		seen: [['DE_13073075', 'Ribnitz-Damgarten', '15\u202f721']]
	}
] as const;

for (const lang of LANGS) {
	const t = TEXTS[lang];

	test(`start page (${lang}): two maps and six figures that lead to their views`, async ({ page }) => {
		await page.goto(localPath('/', lang));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.start.title);
		for (const heading of [t.start.locationHeading, t.start.regionHeading]) {
			const map = page.getByRole('img', { name: t.start.mapLabel(heading) });
			await expect(map).toBeVisible();
			expect(await map.locator('path').count()).toBeGreaterThan(5);
		}
		const cards = page.getByRole('article');
		await expect(cards).toHaveCount(6);
		const inhabitants =
			referenceValue('DE803', 'population_total', 2025) + referenceValue('DE80K', 'population_total', 2025);
		await expect(cards.first()).toContainText('424\u202f028');
		expect(inhabitants, 'city and district make the Planungsregion').toBe(424_028);
		for (const card of await cards.all()) await expect(card.getByRole('img')).toBeVisible();

		await cards.first().getByRole('link').click();
		await expect(page).toHaveURL(/indikator=population_total&jahr=2025/);
		await expect(indicatorPage(page, lang).row('Rostock')).toContainText('205\u202f307');
	});

	test(`/indikatoren (${lang}): map, course, ranking, table and sentence of the same figures`, async ({ page }) => {
		const view = await openView(page, '', lang);
		const title = lang === 'de' ? 'Bruttoinlandsprodukt je Einwohner' : 'GDP per inhabitant';
		await expect(view.heading).toContainText(title);
		await expect(view.map).toBeVisible();
		await expect(view.chart).toBeVisible();
		await expect(view.sentence).toContainText('Rostock');
		expect(await view.ranking.count()).toBeGreaterThanOrEqual(10);
		const cell = view.row('Rostock').getByRole('cell').filter({ hasText: '€' }).first();
		const value = (await cell.innerText()).trim();
		expect(value).toMatch(/^\d{2}\u202f\d{3}\u00a0€$/);
		await expect(view.sentence).toContainText(value);
		await expect(
			view.ranking.filter({ has: page.getByRole('button', { name: 'Rostock', exact: true }) })
		).toContainText(value);
		await expect(page.getByText(t.table.sourceLine.source, { exact: false }).last()).toContainText('Eurostat');
	});
}

for (const { indicator, query, year, seen } of VIEWS) {
	test(`figures of ${query} are those of the sources, on screen and in the CSV`, async ({ page }) => {
		const view = await openView(page, query);
		const { fileName, records } = await downloadCsv(page);
		expect(fileName).toContain(`${indicator}_`);
		const words = TEXTS.de.table.csv;
		for (const [code, name, text] of seen) {
			const expected = referenceValue(code, indicator, year);
			await expect(view.row(name).getByRole('cell', { name: text, exact: true })).toBeVisible();
			expect(Number(text.replaceAll(/\D/g, '')), `${name} on screen`).toBe(Math.round(expected));
			const record = records.find((one) => one[words.region] === code);
			expect(record?.[words.value], `${name} in the file`).toBe(String(expected).replace('.', ','));
		}
	});
}

test('the English CSV has commas between cells and points in numbers', async ({ page }) => {
	await openView(page, 'indikator=gdp_mio_eur&jahr=2022', 'en');
	const { records } = await downloadCsv(page, 'en');
	const words = TEXTS.en.table.csv;
	const rostock = records.find((one) => one[words.region] === 'DE803');
	expect(rostock?.[words.value]).toBe(String(referenceValue('DE803', 'gdp_mio_eur', 2022)));
	expect(rostock?.[words.source]).toContain('Eurostat');
});
