import { expect, test } from './support/atlas-test';
import { openView } from './support/indicator-page';
import { TEXTS } from './support/texts';

test.use({ viewport: { width: 320, height: 640 }, webgl: false });

for (const path of ['/', '/en', '/indikatoren', '/en/indikatoren', '/hilfe', '/barrierefreiheit']) {
	test(`${path} needs no sideways scrolling at 320 px (400 % zoom)`, async ({ page }) => {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}

test('every control can be used at 320 px', async ({ page }) => {
	const atlas = await openView(page);
	await atlas.choice(TEXTS.de.view.mode, TEXTS.de.view.modes.change).check({ force: true });
	await expect(page).toHaveURL(/modus=change/);
	await atlas.picker.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await atlas.slider.focus();
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/jahr=2000/);
	await page.getByText(TEXTS.de.view.moreSettings).click();
	await expect(page.getByLabel(TEXTS.de.view.reference)).toBeVisible();
});
