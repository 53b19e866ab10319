import { expect, type Page } from '@playwright/test';

/** Chooses a place as by keyboard: opens the list, types part of a name, alias or code, takes the first hit. */
export async function pickPlace(page: Page, label: string, typed: string, hit: string): Promise<void> {
	// Among the rows there may be a "Region Hannover", and the header has a search that begins with the same word.
	const fields = page.getByRole('main').locator('button[aria-haspopup="dialog"]');
	await fields.and(page.getByRole('button', { name: new RegExp(`^${label} `) })).click();
	const dialog = page.getByRole('dialog', { name: label });
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await page.keyboard.type(typed);
	await expect(dialog.getByRole('option').first()).toHaveText(hit);
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
}
