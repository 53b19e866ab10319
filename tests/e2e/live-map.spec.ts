import type { Locator } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { expectNoFindings } from './support/axe';
import { liveMap, openView } from './support/indicator-page';
import { TEXTS } from './support/texts';

// What only a browser with WebGL shows: here it is computed by the processor, which takes its time.
test.use({ engine: false });

const QUERY = 'indikator=unemployment_rate&jahr=2020&auswahl=DE803';

test('the live flow map opens when the reader zooms, is walked by keyboard and leads to another region', async ({
	page
}) => {
	await page.goto('/pendeln?richtung=aus');
	await expect(page.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
	await page.getByRole('button', { name: TEXTS.de.map.zoomIn }).click();
	await expect(page.locator('.flow-map')).toHaveAttribute('data-live', '', { timeout: 90_000 });
	await expect(page.locator('.flow-map svg.drawing, .flow-map .flows')).toHaveCount(0);
	await page.getByRole('application').focus();
	await page.keyboard.press('Home');
	await expect(page.locator('#karte [role="status"]')).toContainText('Landkreis Rostock: Einpendler 23\u202f040');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/region=DE80K/);
	await expect(page.locator('.flow-map')).toHaveAttribute('data-live', '');
});

test('the drawing answers until somebody zooms, the live map after that, and the drawing again when its context is lost', async ({
	page
}) => {
	test.slow();
	const view = await openView(page, QUERY);
	await test.step('the drawing, where WebGL is computed by the processor', async () => {
		await expect(page.locator('[data-waits]')).toBeAttached();
		await view.map.locator('[data-region="DE300"]').click();
		await expect(view.chip('Berlin')).toBeVisible();
		await expect(view.map.locator('canvas')).toHaveCount(0);
		await view.map.focus();
		await page.keyboard.press('+');
		await expect(page.locator('[data-live]')).toBeAttached({ timeout: 90_000 });
		await expect(view.map.locator('canvas')).toHaveCount(1);
		await expect(view.map.locator('path[data-region]')).toHaveCount(0);
		await expect(view.chip('Berlin')).toBeVisible();
	});
	await test.step('a click selects a region and takes it out again', async () => {
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
	await test.step('a tooltip says value, rank and change, stays under the pointer and goes with Escape', async () => {
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
	await test.step('a lost drawing context: the SVG map takes over and answers', async () => {
		await page.evaluate(() => {
			const canvas = document.querySelector<HTMLCanvasElement>('#karte canvas');
			canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
		});
		await expect(page.locator('[data-live]')).toHaveCount(0);
		// Selected since the first step.
		await view.map.locator('[data-region="DE300"]').click();
		await expect(view.chip('Berlin')).toBeHidden();
		await view.map.focus();
		await page.keyboard.press('ArrowUp');
		await expect(view.spoken).toContainText('Rostock');
	});
});

async function middle(map: Locator): Promise<{ x: number; y: number }> {
	const box = await map.boundingBox();
	if (!box) throw new Error('The map has no box: it is not on the page.');
	return { x: box.width / 2, y: box.height * 0.55 };
}

test.describe('with the engine', () => {
	test.use({ engine: true });

	test('axe finds nothing with the live map, a walked region and a notice; all parts and their workers load from the own host', async ({
		page,
		watch
	}) => {
		test.slow();
		const view = await openView(page, 'indikator=unemployed&jahr=2015&auswahl=DE803,ZZ9');
		await liveMap(page);
		await view.map.focus();
		await page.keyboard.press('ArrowUp');
		await expect(view.tooltip).toBeVisible();
		await expectNoFindings(page, 'live map');
		await page.keyboard.press('Escape');

		await expect(page.getByText(TEXTS.de.view.engineReady)).toBeVisible({ timeout: 90_000 });
		await view.picker.click();
		await page
			.getByRole('option')
			.filter({ has: page.getByText('Arbeitslosenquote', { exact: true }) })
			.click();
		await expect(view.heading).toHaveText(/Arbeitslosenquote$/);
		for (const part of [/duckdb.*\.wasm/, /engine-worker/, /maplibre.*worker/, /unemployment_rate\.parquet/])
			expect(
				watch.requested.filter((url) => part.test(url)),
				`seen: ${part}`
			).not.toEqual([]);
	});
});
