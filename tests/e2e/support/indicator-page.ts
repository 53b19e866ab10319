import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '../../../src/lib/i18n/lang';
import { around, indicatorsPath, TEXTS } from './texts';

/** What a reader finds on /indikatoren, by role and name. */
export interface IndicatorPage {
	readonly heading: Locator;
	readonly picker: Locator;
	readonly map: Locator;
	/** The section around map, slider and legend. */
	readonly mapFigure: Locator;
	readonly chart: Locator;
	readonly ranking: Locator;
	readonly table: Locator;
	/** The generated sentence; the table carries it as its caption. */
	readonly sentence: Locator;
	readonly slider: Locator;
	readonly legend: Locator;
	/** The list of ways to show a figure. */
	readonly mode: Locator;
	/** What a screen reader is told while the map is walked. */
	readonly spoken: Locator;
	readonly tooltip: Locator;
	/** A row of the table by the region's name. */
	row(region: string): Locator;
	/** A chip of a selected region. */
	chip(region: string): Locator;
	choice(group: string, option: string): Locator;
}

/** Page object in the page's language. */
export function indicatorPage(page: Page, lang: Lang = 'de'): IndicatorPage {
	const t = TEXTS[lang];
	const mapFigure = page.locator('#karte');
	const table = page.getByRole('table');
	return {
		heading: page.getByRole('heading', { level: 1 }),
		picker: page.getByRole('button', { name: around(t.shell.indicator.current) }),
		map: mapFigure.getByRole('application'),
		mapFigure,
		chart: page.locator('#verlauf').getByRole('img').first(),
		ranking: page.locator('#rangfolge').getByRole('listitem'),
		table,
		sentence: table.locator('caption'),
		slider: page.getByRole('slider', { name: t.shell.year.label }),
		legend: page.getByRole('group', { name: t.shell.legend.title }),
		mode: page.getByRole('combobox', { name: t.view.mode, exact: true }),
		spoken: mapFigure.locator('p[role="status"]'),
		tooltip: page.getByRole('tooltip'),
		row: (region) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: region, exact: true }) }),
		chip: (region) => page.getByRole('button', { name: t.shell.action.remove(region), exact: true }),
		choice: (group, option) => page.getByRole('group', { name: group, exact: true }).getByLabel(option, { exact: true })
	};
}

/** Opens a view and waits until the page follows its address; not for the live map, which takes seconds in software. */
export async function openView(page: Page, query = '', lang: Lang = 'de'): Promise<IndicatorPage> {
	await page.goto(indicatorsPath(query, lang));
	await followsAddress(page);
	return indicatorPage(page, lang);
}

/**
 * Until here the page shows what was prerendered, and changes to the view are not taken yet. An address without query shows the
 * default view from the start.
 */
export async function followsAddress(page: Page): Promise<void> {
	await expect(page.locator('#karte').getByRole('application')).toBeAttached({ timeout: 30_000 });
	await expect(page.locator('html')).not.toHaveAttribute('data-query');
	await settled(page);
}

/** Ranking and table come a frame after the map. */
export async function settled(page: Page): Promise<void> {
	await expect(page.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
}

/** Waits for the map that can be dragged. */
export async function liveMap(page: Page): Promise<void> {
	// In software WebGL the drawing is the map until somebody zooms (docs/adr/0013).
	await expect(page.locator('[data-live], [data-waits]')).toBeAttached();
	if (await page.locator('[data-waits]').count())
		await page.getByRole('button', { name: /vergrößern|Zoom in/i }).click();
	await expect(page.locator('[data-live]')).toBeAttached({ timeout: 90_000 });
}

/** Everything of a view that must be the same for all who open its address. */
export async function viewTexts({ heading, sentence, table, legend, slider }: IndicatorPage): Promise<string[]> {
	await settled(table.page());
	const year = await slider.getAttribute('aria-valuetext');
	// Words only: a course that is drawn when its row comes near makes a line break of its own.
	const texts = [heading, sentence, table, legend].map(async (part) => (await part.innerText()).replace(/\s+/g, ' '));
	return [...(await Promise.all(texts)), year ?? ''];
}
