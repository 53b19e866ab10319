import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { indicatorPage, openView, type IndicatorPage, settled } from './support/indicator-page';
import { indicatorsPath, TEXTS } from './support/texts';

const t = TEXTS.de;

test.use({
	webgl: false,
	// The last two are what the engine's own library logs about a worker that doesn't start.
	tolerated:
		/Failed to load resource|net::ERR|Failed to fetch|error loading dynamically imported module|error in duckdb worker|^(Error)?Event$/i
});

/** What the reader sees when figures can't be had: what failed, and a button that tries again. */
async function expectRetry(page: Page): Promise<void> {
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(t.view.failedTitle);
	await expect(alert.getByRole('button', { name: t.view.failedAction })).toBeVisible();
}

async function pick(page: Page, view: IndicatorPage, title: string): Promise<void> {
	await view.picker.click();
	await page
		.getByRole('option')
		.filter({ has: page.getByText(title, { exact: true }) })
		.click();
}

async function engineReady(page: Page): Promise<void> {
	await expect(page.getByText(t.view.engineReady)).toBeVisible({ timeout: 45_000 });
}

/** Each of them on figures that nothing has been fetched of yet. */
const BROKEN_SLICES = [
	['unemployed', 'Arbeitslose', { status: 404, body: 'not here' }],
	[
		'population_total',
		'Bevölkerung',
		{ status: 200, contentType: 'application/json', body: '{"indicator": "unemployed", ' }
	],
	[
		'gdp_mio_eur',
		'Bruttoinlandsprodukt',
		{ status: 200, contentType: 'application/json', body: '{"indicator": 7, "values": "none"}' }
	]
] as const;

test('figures whose file is missing, no JSON or nonsense: said clearly, and had on the next try', async ({ page }) => {
	await page.route('**/*.wasm', (route) => route.abort());
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
	for (const [indicator, title, answer] of BROKEN_SLICES) {
		const address = `**/slices/${indicator}.*`;
		await page.route(address, (route) => route.fulfill(answer));
		await pick(page, view, title);
		await expectRetry(page);
		await expect(page).toHaveURL(new RegExp(`indikator=${indicator}`));
		await page.unroute(address);
		await page.getByRole('alert').getByRole('button').click();
		await expect(view.heading).toHaveText(new RegExp(`${title}$`));
		await expect(view.row('Rostock')).toContainText(/\d/);
		await expect(page.getByRole('alert')).toHaveCount(0);
	}
});

const BROKEN_PARQUET = [
	['unemployed', 'Arbeitslose', (body: Buffer) => ({ status: 404, body: body.subarray(0, 0) })],
	['population_total', 'Bevölkerung', (body: Buffer) => ({ status: 200, body: body.subarray(0, body.length >> 1) })],
	[
		'gdp_mio_eur',
		'Bruttoinlandsprodukt',
		(body: Buffer) => ({ status: 200, body: Buffer.from(body).fill(0x5a, 8, body.length - 600) })
	]
] as const;

test('the engine runs, but a Parquet file is missing, cut off or damaged inside: the prepared figures stand in', async ({
	page,
	request,
	baseURL
}) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
	await engineReady(page);
	for (const [indicator, title, damage] of BROKEN_PARQUET) {
		let asked = 0;
		await page.route(`**/observations/${indicator}.parquet*`, async (route) => {
			asked++;
			const original = await request.get(new URL(route.request().url(), baseURL).href);
			await route.fulfill(damage(await original.body()));
		});
		await pick(page, view, title);
		await expect(view.heading).toHaveText(new RegExp(`${title}$`));
		await expect(view.row('Rostock')).toContainText(/\d/);
		await expect(page.getByRole('alert')).toHaveCount(0);
		expect(asked, `the engine asked for ${indicator}`).toBeGreaterThan(0);
	}
});

test('from the engine come the same figures as from the prepared file', async ({ page, watch }) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
	await engineReady(page);
	await pick(page, view, 'Arbeitslose');
	await expect(view.heading).toHaveText(/Arbeitslose$/);
	await settled(page);
	const fromEngine = await view.table.innerText();
	expect(watch.requested.some((url) => url.includes('observations/unemployed.parquet'))).toBe(true);
	expect(watch.requested.some((url) => url.includes('/slices/unemployed.'))).toBe(false);
	await page.route('**/*.wasm', (route) => route.abort());
	await page.reload();
	await expect(page.getByText(t.view.engineFailed)).toBeVisible({ timeout: 45_000 });
	await expect(view.heading).toHaveText(/Arbeitslose$/);
	await settled(page);
	expect(await view.table.innerText()).toBe(fromEngine);
	expect(watch.requested.some((url) => url.includes('/slices/unemployed.'))).toBe(true);
});

for (const [part, pattern] of [
	['WASM file', '**/*.wasm'],
	['worker', '**/*engine-worker*']
] as const) {
	test(`the engine's ${part} does not arrive: a notice, and everything goes on; later it starts`, async ({ page }) => {
		await page.route(pattern, (route) => route.abort());
		const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
		await expect(page.getByText(t.view.engineFailed)).toBeVisible({ timeout: 45_000 });
		await pick(page, view, 'Arbeitslose');
		await expect(view.heading).toHaveText(/Arbeitslose$/);
		await expect(view.row('Rostock')).toContainText(/\d/);
		await page.unroute(pattern);
		await page.getByRole('button', { name: t.view.engineRetry }).click();
		await engineReady(page);
	});
}

test('the catalogue is missing: the default view stays readable, the next try opens everything', async ({ page }) => {
	await page.route('**/data/catalogue.json', (route) => route.fulfill({ status: 404, body: '' }));
	await page.goto(indicatorsPath());
	const view = indicatorPage(page);
	await expectRetry(page);
	await expect(view.row('Rostock')).toContainText('€');
	await page.unroute('**/data/catalogue.json');
	await page.getByRole('alert').getByRole('button').click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(async () => {
		await pick(page, view, 'Arbeitslose');
		await expect(view.heading).toHaveText(/Arbeitslose$/, { timeout: 3000 });
	}).toPass();
});

test('the catalogue is missing behind a shared link: the reader is told instead of seeing nothing', async ({
	page
}) => {
	await page.route('**/data/catalogue.json', (route) => route.fulfill({ status: 404, body: '' }));
	await page.goto(indicatorsPath('indikator=unemployed&jahr=2015'));
	await expectRetry(page);
	await page.unroute('**/data/catalogue.json');
	await page.getByRole('alert').getByRole('button').click();
	await expect(indicatorPage(page).heading).toHaveText(/Arbeitslose$/);
});

test('offline in the middle: what is here works, what is missing is said, back online it comes', async ({
	page,
	context
}) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
	await view.picker.hover();
	await engineReady(page);
	await context.setOffline(true);
	await view.slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(view.table).toContainText(`${t.table.value} 2016`);
	await pick(page, view, 'Arbeitslose');
	await expectRetry(page);
	await context.setOffline(false);
	await page.getByRole('alert').getByRole('button').click();
	await expect(view.heading).toHaveText(/Arbeitslose$/);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the search without its directory says so and works on the next try', async ({ page }) => {
	await page.route('**/data/catalogue.json', (route) => route.abort());
	await page.goto('/hilfe');
	await page.getByRole('button', { name: t.shell.search.prompt }).click();
	const dialog = page.getByRole('dialog', { name: t.shell.search.prompt });
	await expect(dialog.getByRole('alert')).toContainText(t.shell.search.failed);
	await page.unroute('**/data/catalogue.json');
	await dialog.getByRole('button', { name: t.shell.action.retry }).click();
	await expect(dialog.getByRole('combobox')).toBeVisible();
});
