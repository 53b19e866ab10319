import { expect, test } from './support/atlas-test';
import { openView } from './support/indicator-page';

const QUERY = 'indikator=unemployment_rate&jahr=2015&auswahl=DE803';

test.use({ webgl: false, engine: false });

test('a browser without WebGL: the drawing answers pointer and keyboard', async ({ page }) => {
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
