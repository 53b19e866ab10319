import { expect, test } from './support/atlas-test';
import { liveMap, openView } from './support/indicator-page';

const QUERY = 'indikator=unemployment_rate&jahr=2015&auswahl=DE803';

test.describe('a browser without WebGL', () => {
	test.use({ webgl: false });

	test('the drawing answers pointer and keyboard', async ({ page }) => {
		const view = await openView(page, QUERY);
		const berlin = view.map.locator('[data-region="DE300"]');
		const before = await berlin.getAttribute('fill');
		await berlin.hover();
		await expect(view.tooltip).toContainText('Berlin');
		await berlin.click();
		await expect(view.chip('Berlin')).toBeVisible();

		await view.map.focus();
		await page.keyboard.press('ArrowDown');
		await expect(view.spoken).toContainText('Rostock');
		await page.keyboard.press('ArrowDown');
		await expect(view.spoken).not.toHaveText(/^Rostock,/);
		const next = (await view.tooltip.locator('p').first().innerText()).trim();
		await page.keyboard.press('Enter');
		await expect(view.row(next).getByRole('checkbox')).toBeChecked();

		await view.slider.focus();
		await page.keyboard.press('Home');
		await expect(page).toHaveURL(/jahr=1998/);
		await expect(berlin).not.toHaveAttribute('fill', before ?? '');
	});
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
