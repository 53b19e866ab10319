import { startHostSite, type HostSite } from '../support/host-page';
import { expect, test } from './support/atlas-test';
import { expectNoFindings } from './support/axe';
import { paper } from '../../src/lib/i18n/de/paper';
import { paper as paperEn } from '../../src/lib/i18n/en/paper';
import { TEXTS } from './support/texts';

const t = TEXTS.de;
const words = t.data.sql;
const QUERY = `-- Bevölkerung der Hansestädte
SELECT o.year, o.value, r.name FROM observations AS o JOIN regions AS r ON r.region = o.region
WHERE o.indicator = 'population_total' AND o.region IN ('DE803', 'DEF03') AND o.value IS NOT NULL`;
const embedOf = (sql: string, params = ''): string => `/einbetten/daten/sql${params}#${encodeURIComponent(sql)}`;

let site: HostSite;
test.beforeAll(async () => {
	site = await startHostSite();
});
test.afterAll(() => site.close());
test.use({ host: /^http:\/\/127\.0\.0\.1:\d+\/gast-/, webgl: false });

test('the code of a query: a picture in the frame without any script, which becomes the answer when the reader wants it', async ({
	page,
	browser
}) => {
	test.setTimeout(180_000);
	await page.goto(`/daten/sql#${encodeURIComponent(QUERY)}`);
	await expect(page.locator('.cm-content')).toContainText('Hansestädte');
	await page.getByRole('button', { name: words.run }).click();
	await expect(page.getByText(/Zeilen in /)).toBeVisible({ timeout: 60_000 });
	const figure = page.locator('#bild');
	await figure.getByLabel(words.series).selectOption({ label: words.noSeries });
	await expect(page).toHaveURL(/\?linie=#--/);
	await figure.getByRole('button', { name: t.output.openFor(words.chart) }).click();
	const dialog = page.getByRole('dialog', { name: t.output.openFor(words.chart) });
	await dialog.getByRole('tab', { name: paper.tabs.link }).click();
	const field = dialog.getByRole('textbox', { name: paper.snippet.code });
	await expect(field).toHaveValue(/<iframe src="[^"]*\/einbetten\/daten\/sql\?linie=&amp;bild=bild#--/);
	await expect(field).toHaveValue(/srcdoc="[^"]*data:image\/webp/);
	await dialog.getByLabel(paper.snippet.lang).selectOption({ label: t.shell.languageOf.en });
	await expect(field).toHaveValue(/<iframe src="[^"]*\/en\/einbetten\/daten\/sql/);
	await expect(field).toHaveValue(
		new RegExp(`srcdoc="[^"]*data:image[^"]*${paperEn.snippet.runInFrame.query.slice(0, 20)}`)
	);
	await dialog.getByLabel(paper.snippet.lang).selectOption({ label: t.shell.languageOf.de });
	await expect(field).toHaveValue(/srcdoc="[^"]*data:image/);
	const code = await field.inputValue();

	const context = await browser.newContext({ javaScriptEnabled: false });
	const bare = await context.newPage();
	await bare.goto(site.publish('gast-ohne-skript', code));
	const still = bare.frameLocator('iframe').getByRole('img');
	await expect(still).toBeVisible();
	expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
	await context.close();

	await page.goto(site.publish('gast-abfrage', code));
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('img')).toBeVisible();
	await frame.getByRole('link', { name: paper.snippet.runInFrame.query }).click();
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Bevölkerung der Hansestädte');
	await expect(frame.locator('#bild .chart svg')).toBeVisible({ timeout: 60_000 });
	await expect(frame.locator('#ergebnis')).toHaveCount(0);
	await expect(frame.getByLabel(words.series).locator('option:checked')).toHaveText(words.noSeries);
	const link = frame.getByRole('link', { name: t.embed.open });
	await expect(link).toHaveAttribute('href', /^\/daten\/sql\?linie=#--/);
	// The frame follows what stands in it now.
	await expect
		.poll(() => frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height) - innerHeight))
		.toBe(0);
});

test('a frame asks with the size before it loads the engine, shows query, answer and where it comes from; a bad query says why; cancel stops', async ({
	page
}) => {
	test.setTimeout(180_000);
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto(embedOf(QUERY));
	await expect(page.getByText(words.asks)).toBeVisible();
	await expect(page.getByText('FROM observations AS o')).toBeVisible();
	expect(loaded.filter((url) => /\.(wasm|parquet)/.test(url))).toEqual([]);
	await page.getByRole('button', { name: words.run, exact: true }).click();
	await expect(page.locator('#ergebnis').getByRole('table')).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('#bild .chart svg')).toBeVisible();
	await expect(page.getByRole('link', { name: words.basisLink })).toHaveAttribute('href', '/daten');
	await expectNoFindings(page, 'query in a frame');

	await page.goto('about:blank');
	await page.goto(embedOf('SELECT regio FROM observations', '?interaktiv=sofort'));
	await expect(page.getByText(words.refusals.sql)).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.ownQuery);

	await page.goto('about:blank');
	const long =
		'SELECT count(*) AS n FROM observations AS a, observations AS b, observations AS c WHERE a.value + b.value > c.value';
	await page.goto(embedOf(long, '?interaktiv=sofort'));
	await expect(page.getByText(words.running)).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: words.cancel }).click();
	await expect(page.getByText(words.cancelled)).toBeVisible();

	await page.goto('about:blank');
	await page.goto(embedOf(QUERY, '?interaktiv=nein'));
	await expect(page.getByText(words.elsewhere)).toBeVisible();
	await expect(page.getByRole('button', { name: words.run, exact: true })).toHaveCount(0);
});
