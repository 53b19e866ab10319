import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { expectNoFindings, inTheme } from './support/axe';
import { PAGES, TEXTS } from './support/texts';

// Loading a page takes longer than most looks at it: each page is opened once, for everything that has to hold on all of them.
// Every test of this folder fails on a foreign request, a broken Content-Security-Policy or an error in the console (atlas-test.ts);
// live-map.spec.ts sees to the workers and every part that loads later.
test.use({ webgl: false, engine: false });

/** A desktop of 1280 × 1024 at 400 %, which is also the narrowest phone. */
const NARROW = { width: 320, height: 256 };
const WITH_CONTRAST = ['/', '/indikatoren', '/pendeln'];
const WITH_FORCED_COLOURS = ['/', '/indikatoren'];

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const { content, window: width } = await page.evaluate(() => ({
		content: document.documentElement.scrollWidth,
		window: document.documentElement.clientWidth
	}));
	expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(width);
}

for (const path of PAGES) {
	const isGerman = !/^\/en(\/|$)/.test(path);

	test(`${path}: asks no other host, does not scroll sideways, axe finds nothing${isGerman ? ' in any colours' : ''}`, async ({
		page,
		watch,
		viewport
	}) => {
		// A look at a page with hundreds of regions takes seconds.
		test.slow();
		await page.addInitScript(() => localStorage.setItem('atlas-theme', 'light'));
		await page.setViewportSize(NARROW);
		await page.goto(path, { waitUntil: 'networkidle' });
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		await expectNoSidewaysScroll(page);
		if (viewport) await page.setViewportSize(viewport);
		await page.waitForLoadState('networkidle');
		expect(watch.requested).not.toEqual([]);

		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await expectNoFindings(page, `${path}, light`, { withoutColours: !isGerman });
		if (!isGerman) return;
		await inTheme(page, 'dark');
		await expectNoFindings(page, `${path}, dark`, { coloursOnly: true });
		if (WITH_CONTRAST.includes(path)) {
			await inTheme(page, 'contrast');
			await expectNoFindings(page, `${path}, contrast`, { coloursOnly: true });
		}
		if (WITH_FORCED_COLOURS.includes(path)) {
			await inTheme(page, 'light');
			await page.emulateMedia({ forcedColors: 'active' });
			await expectNoFindings(page, `${path}, forced colours`, { coloursOnly: true });
			if (path === '/indikatoren') await expectDifferentClasses(page);
		}
	});
}

/** Where the system chooses all colours, the classes of the map have to keep theirs. */
async function expectDifferentClasses(page: Page): Promise<void> {
	const fills = await page
		.locator('#karte path[data-region]')
		.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
	expect(new Set(fills).size).toBeGreaterThanOrEqual(4);
}

test.describe('a page that is not there', () => {
	test.use({ tolerated: /status of 404|Not found: \/(gibt-es-nicht|en\/nowhere)/ });

	test('answers 404, without findings, and leads on', async ({ page }) => {
		for (const path of ['/en/nowhere', '/gibt-es-nicht']) {
			const answer = await page.goto(path);
			expect(answer?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectNoFindings(page, path);
		}
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
