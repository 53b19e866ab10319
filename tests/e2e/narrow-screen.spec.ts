import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { openView } from './support/indicator-page';
import { TEXTS } from './support/texts';

const t = TEXTS.de;

/** A desktop of 1280 × 1024 at 400 %, which is also the narrowest phone. */
test.use({ viewport: { width: 320, height: 256 }, webgl: false, engine: false });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const { content, window: width } = await page.evaluate(() => ({
		content: document.documentElement.scrollWidth,
		window: document.documentElement.clientWidth
	}));
	expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(width);
}

test('every control of /indikatoren can be reached and used', async ({ page }) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
	await expectNoSidewaysScroll(page);
	await page.getByText(t.view.moreSettings).click();
	const controls = page.locator('main').locator('button, a, input, select, summary').filter({ visible: true });
	const outside = await controls.evaluateAll((all) =>
		all
			.filter((one) => !one.closest('[role="region"]'))
			.filter((one) => {
				const { left, right } = one.getBoundingClientRect();
				return left < -1 || right > document.documentElement.clientWidth + 1;
			})
			.map((one) => one.outerHTML.slice(0, 120))
	);
	expect(outside).toEqual([]);

	await view.choice(t.view.scope, t.view.scopes.laender).check();
	await expect(page).toHaveURL(/ausschnitt=laender/);
	await view.slider.focus();
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/jahr=1998/);
	await view.picker.click();
	const dialog = page.getByRole('dialog', { name: t.shell.indicator.change });
	await dialog.getByRole('combobox').fill('Geburten');
	await page.keyboard.press('Enter');
	await expect(view.heading).toContainText('Lebendgeborene');
	await expectNoSidewaysScroll(page);
});

test('search and its dialog fit', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: t.shell.search.prompt }).click();
	const dialog = page.getByRole('dialog', { name: t.shell.search.prompt });
	await dialog.getByRole('combobox').fill('Kopenhagen');
	await expect(dialog.getByRole('option').first()).toBeVisible();
	await expectNoSidewaysScroll(page);
	await expect(dialog.getByRole('button', { name: t.shell.action.close })).toBeInViewport();
});
