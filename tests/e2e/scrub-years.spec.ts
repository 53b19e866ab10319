import { expect, test } from './support/atlas-test';
import { openView } from './support/indicator-page';
import { TEXTS } from './support/texts';

const t = TEXTS.de;

test.use({ webgl: false, engine: false });
const QUERY = 'indikator=unemployment_rate&jahr=2010';

test('the slider by keyboard: year, table, dots in its courses, map name and address follow, the classes stay', async ({
	page
}) => {
	const view = await openView(page, QUERY);
	const bounds = view.legend.locator('.bounds');
	const locked = await bounds.allInnerTexts();
	expect(locked).toHaveLength(5);
	const value2010 = await view.row('Rostock').innerText();
	await view.table.scrollIntoViewIfNeeded();
	const drawings = view.row('Rostock').locator('svg path');
	await expect(drawings).toHaveCount(2);
	const [line2010, dot2010] = [await drawings.first().getAttribute('d'), await drawings.last().getAttribute('d')];
	await expect(view.row('Metropolregion Hamburg').locator('svg path').first()).toHaveAttribute('d', /^M.*L/);

	await view.slider.focus();
	for (const [key, year] of [
		['ArrowRight', 2011],
		['ArrowLeft', 2010],
		['PageUp', 2015],
		['Home', 1998],
		['End', 2021]
	] as const) {
		await page.keyboard.press(key);
		await expect(view.slider).toHaveAttribute('aria-valuetext', t.shell.year.spokenOf(year, 1998, 2021));
		await expect(view.table).toContainText(`${t.table.value} ${year}`);
		await expect(view.mapFigure.getByRole('heading', { level: 2 })).toHaveText(`Arbeitslosenquote, ${year}`);
		expect(await bounds.allInnerTexts()).toEqual(locked);
	}
	await expect(page).not.toHaveURL(/jahr=/);
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/jahr=1998/);
	expect(await view.row('Rostock').innerText()).not.toBe(value2010);
	await expect(drawings.last()).not.toHaveAttribute('d', dot2010 ?? '');
	await expect(drawings.first()).toHaveAttribute('d', line2010 ?? '');
});

test('scrubbing leaves one address behind, not a history of years', async ({ page }) => {
	const view = await openView(page, QUERY);
	await view.choice(t.view.scope, t.view.scopes.laender).check();
	await expect(page).toHaveURL(/ausschnitt=laender/);
	await view.slider.focus();
	for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/jahr=2014/);
	await page.goBack();
	await expect(page).not.toHaveURL(/ausschnitt=/);
	await expect(view.choice(t.view.scope, t.view.scopes.metropolen)).toBeChecked();
});

test('play runs to the last year and stops there; pause stops at once', async ({ page }) => {
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2012');
	await page.getByLabel(t.shell.year.speed).selectOption(t.shell.year.speeds.fast);
	await page.getByRole('button', { name: t.shell.year.play }).click();
	await page.getByRole('button', { name: t.shell.year.pause }).click();
	const paused = await view.slider.getAttribute('aria-valuetext');
	expect(paused).not.toBe(t.shell.year.spokenOf(2021, 1998, 2021));
	await page.getByRole('button', { name: t.shell.year.play }).click();
	// Nine years; a machine that draws in software needs about a second for each.
	const last = t.shell.year.spokenOf(2021, 1998, 2021);
	await expect(view.slider).toHaveAttribute('aria-valuetext', last, { timeout: 30_000 });
	await expect(page.getByRole('button', { name: t.shell.year.play })).toBeVisible();
	await expect(page.getByRole('button', { name: t.shell.year.next })).toBeDisabled();
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('playing is off and says why, single steps go', async ({ page }) => {
		const view = await openView(page, QUERY);
		await expect(page.getByRole('button', { name: t.shell.year.play })).toBeDisabled();
		await expect(page.getByText(t.shell.year.reducedMotion)).toBeVisible();
		await page.getByRole('button', { name: t.shell.year.next }).click();
		await expect(view.slider).toHaveAttribute('aria-valuetext', t.shell.year.spokenOf(2011, 1998, 2021));
	});
});
