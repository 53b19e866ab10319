import { expect, test } from './support/atlas-test';
import { PAGES, TEXTS } from './support/texts';

// Every test of this folder fails on a foreign request, a broken Content-Security-Policy or an error in the console (atlas-test.ts).
// Here it's made sure that every page is visited; live-map.spec.ts sees to the workers and every part that loads later.
test.use({ webgl: false });

test('no page asks a foreign host or writes errors', async ({ page, watch }) => {
	for (const path of PAGES) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
	}
	expect(watch.requested.length).toBeGreaterThan(50);
});
test.describe('a page that is not there', () => {
	test.use({ tolerated: /status of 404|Not found: \/gibt-es-nicht/ });

	test('answers 404 and leads on', async ({ page }) => {
		const answer = await page.goto('/gibt-es-nicht');
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: TEXTS.de.pages.error.notFoundTitle })).toBeVisible();
		await page.getByRole('link', { name: TEXTS.de.pages.error.indicators }).click();
		await expect(page).toHaveURL('/indikatoren');
	});
});

test('the watch itself: a foreign address and an injected script are found', async ({ page }) => {
	test.fail();
	await page.goto('/impressum');
	await page.evaluate(() => {
		document.body.append(Object.assign(document.createElement('img'), { src: 'http://example.invalid/pixel.gif' }));
	});
	await page.waitForTimeout(500);
});
