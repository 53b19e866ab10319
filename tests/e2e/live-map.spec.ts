import type { Locator } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { expectNoFindings } from './support/axe';
import { liveMap, openView } from './support/indicator-page';
import { TEXTS } from './support/texts';

// What only a browser with WebGL shows: here it is computed by the processor, which takes its time.

const QUERY = 'indikator=unemployment_rate&jahr=2020&auswahl=DE803';

test('the live flow map opens when the reader zooms, is walked by keyboard and leads to another region', async ({
	page
}) => {
	await page.goto('/pendeln?richtung=aus');
	await expect(page.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
	await page.getByRole('button', { name: TEXTS.de.map.zoomIn }).click();
	await expect(page.locator('.flow-map')).toHaveAttribute('data-live', '', { timeout: 45_000 });
	await expect(page.locator('.flow-map svg.drawing, .flow-map .flows')).toHaveCount(0);
	await page.getByRole('application').focus();
	await page.keyboard.press('Home');
	await expect(page.locator('#karte [role="status"]')).toContainText('Landkreis Rostock: Einpendler 23\u202f040');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/region=DE80K/);
	await expect(page.locator('.flow-map')).toHaveAttribute('data-live', '');
});

test('WebGL computed by the processor: the drawing answers until somebody zooms', async ({ page }) => {
	const view = await openView(page, QUERY);
	await expect(page.locator('[data-waits]')).toBeAttached();
	await view.map.locator('[data-region="DE300"]').click();
	await expect(view.chip('Berlin')).toBeVisible();
	await expect(view.map.locator('canvas')).toHaveCount(0);
	await view.map.focus();
	await page.keyboard.press('+');
	await expect(page.locator('[data-live]')).toBeAttached({ timeout: 45_000 });
	await expect(view.map.locator('canvas')).toHaveCount(1);
	await expect(view.chip('Berlin')).toBeVisible();
});

test('a lost drawing context: the SVG map takes over and answers', async ({ page }) => {
	const view = await openView(page, QUERY);
	await liveMap(page);
	await expect(view.map.locator('path[data-region]')).toHaveCount(0);
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('#karte canvas');
		canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
	});
	await expect(page.locator('[data-live]')).toHaveCount(0);
	await view.map.locator('[data-region="DE300"]').click();
	await expect(view.chip('Berlin')).toBeVisible();
	await view.map.focus();
	await page.keyboard.press('ArrowUp');
	await expect(view.spoken).toContainText('Rostock');
});

test('a tooltip says value, rank and change, stays under the pointer and goes with Escape', async ({ page }) => {
	const view = await openView(page, QUERY);
	await liveMap(page);
	await view.map.hover({ position: await middle(view.map) });
	await expect(view.tooltip).toContainText(/Rang \d+ von \d+|kein Wert/);
	const facts = await view.tooltip.innerText();
	await view.tooltip.hover();
	// Longer than any grace after the pointer has left a region.
	await page.waitForTimeout(800);
	expect(await view.tooltip.innerText()).toBe(facts);
	await page.keyboard.press('Escape');
	await expect(view.tooltip).toBeHidden();
});

test('a click on the live map selects a region and takes it out again', async ({ page }) => {
	const view = await openView(page, QUERY);
	await liveMap(page);
	const position = await middle(view.map);
	await view.map.hover({ position });
	const name = (await view.tooltip.locator('p').first().innerText()).trim();
	await view.map.click({ position });
	await expect(view.chip(name)).toBeVisible();
	await page.mouse.move(0, 0);
	await expect(view.tooltip).toBeHidden();
	await view.map.click({ position });
	await expect(view.chip(name)).toBeHidden();
});

async function middle(map: Locator): Promise<{ x: number; y: number }> {
	const box = await map.boundingBox();
	if (!box) throw new Error('The map has no box: it is not on the page.');
	return { x: box.width / 2, y: box.height * 0.55 };
}

test('axe finds nothing with the live map, a walked region and a notice', async ({ page }) => {
	const view = await openView(page, 'indikator=unemployed&jahr=2015&auswahl=DE803,ZZ9');
	await liveMap(page);
	await view.map.focus();
	await page.keyboard.press('ArrowUp');
	await expect(view.tooltip).toBeVisible();
	await expectNoFindings(page, 'live map');
});

test('map, chart, engine and their workers load from the own host alone', async ({ page, watch }) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
	await liveMap(page);
	await expect(page.getByText(TEXTS.de.view.engineReady)).toBeVisible({ timeout: 45_000 });
	await view.picker.click();
	await page
		.getByRole('option')
		.filter({ has: page.getByText('Arbeitslose', { exact: true }) })
		.click();
	await expect(view.heading).toHaveText(/Arbeitslose$/);
	for (const part of [/duckdb.*\.wasm/, /engine-worker/, /maplibre.*worker/, /unemployed\.parquet/])
		expect(
			watch.requested.filter((url) => part.test(url)),
			`seen: ${part}`
		).not.toEqual([]);
});
