import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { expectNoFindings, inTheme } from './support/axe';
import { openView } from './support/indicator-page';
import { TEXTS } from './support/texts';

test.use({ webgl: false, engine: false });

const t = TEXTS.de;
test.describe('axe', () => {
	// A look at a page with hundreds of regions takes seconds; every-page.spec.ts looks at the pages as they open.
	test.slow();

	test('finds nothing in open dialogs, light and dark', async ({ page }) => {
		const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
		const settings = page.getByText(t.view.moreSettings);
		await settings.click();
		await expectNoFindingsInBoth(page, t.view.moreSettings, 'main');
		await settings.click();
		for (const [button, name] of [
			[view.picker, t.shell.indicator.change],
			[page.getByRole('button', { name: t.shell.regions.prompt }), t.shell.regions.prompt],
			[page.getByRole('button', { name: t.shell.search.prompt }), t.shell.search.prompt]
		] as const) {
			await button.click();
			const dialog = page.getByRole('dialog', { name });
			await dialog.getByRole('combobox').fill('Ber');
			await expect(dialog.getByRole('option').first()).toBeVisible();
			await expectNoFindingsInBoth(page, name, 'dialog[open]');
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
		}
	});

	test('finds nothing in the list of places, light and dark', async ({ page }) => {
		await page.goto('/foerderung');
		await page.getByRole('main').locator('button[aria-haspopup="dialog"]').click();
		const dialog = page.getByRole('dialog', { name: t.funding.place });
		await dialog.getByRole('combobox').fill('Rost');
		await expect(dialog.getByRole('option').first()).toHaveText('Rostock');
		await expectNoFindingsInBoth(page, t.funding.place, 'dialog[open]');
	});
});

/** Every rule in the light colours, contrasts in the dark ones, in the light ones again at the end. */
async function expectNoFindingsInBoth(page: Page, what: string, part: string): Promise<void> {
	await expectNoFindings(page, `${what}, light`, { part });
	await inTheme(page, 'dark');
	await expectNoFindings(page, `${what}, dark`, { part, coloursOnly: true });
	await inTheme(page, 'light');
}

test.describe('keyboard', () => {
	test('the skip link comes first, shows itself and leads past the header', async ({ page }) => {
		await page.goto('/indikatoren');
		await expect(page.getByRole('application')).toBeAttached();
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: t.shell.skipToContent });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
		expect(inMain, 'focus after the skip link').toBe(true);
	});

	test('whatever Tab reaches shows its focus and is large enough', async ({ page }) => {
		await openView(page, 'indikator=unemployment_rate&jahr=2015&ausschnitt=regiopolregion');
		const faults: string[] = [];
		const seen = new Set<string>();
		for (let i = 0; i < 90; i++) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate(focusedStop);
			if (stop === null || seen.has(stop.path)) break;
			seen.add(stop.path);
			if (!stop.marked) faults.push(`no focus mark: ${stop.html}`);
			if (stop.small) faults.push(`under 24 px: ${stop.html}`);
		}
		expect(seen.size, 'stops on the way').toBeGreaterThan(25);
		expect(faults).toEqual([]);
	});
});

/** What has the focus: whether it or what stands for it is marked, and whether it is too small a target. Null for the page itself. */
function focusedStop(): { path: string; html: string; marked: boolean; small: boolean } | null {
	const stop = document.activeElement;
	if (!stop || stop === document.body) return null;
	const isMarked = (element: Element, pseudo?: string): boolean => {
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, pseudo);
		return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
	};
	const standIns = [
		stop,
		...(stop.nextElementSibling ? [stop.nextElementSibling] : []),
		...(stop.parentElement ? [stop.parentElement] : [])
	];
	const marked = standIns.some((element) => isMarked(element)) || isMarked(stop, '::after');
	const target = (stop.matches('input[type="radio"], input[type="checkbox"]') && stop.closest('label')) || stop;
	const { width, height } = target.getBoundingClientRect();
	const isInline = getComputedStyle(target).display === 'inline';
	const steps: number[] = [];
	for (let at: Element | null = stop; at?.parentElement; at = at.parentElement)
		steps.push([...at.parentElement.children].indexOf(at));
	return {
		path: steps.join('/'),
		html: stop.outerHTML.slice(0, 140),
		marked,
		small: !isInline && (width < 24 || height < 24)
	};
}
