import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Extent {
	readonly part?: string;
	/**
	 * Only what the colour scheme decides; all other rules have been asked in the light one, and every row of a table or list, too: here
	 * the first dozen stands for the rest, which has the same colours.
	 */
	readonly coloursOnly?: boolean;
	/** All but that: the page in the other language has the same colours. Contrasts are most of the time that axe takes. */
	readonly withoutColours?: boolean;
}

const COLOURS = ['color-contrast', 'link-in-text-block'];
const MORE_ROWS = ':is(tbody > tr, li):nth-child(n + 13)';

/** The page as it stands in another colour scheme: loading it again for each takes longer than looking at it. */
export async function inTheme(page: Page, theme: 'light' | 'dark' | 'contrast'): Promise<void> {
	await page.locator('html').evaluate((html, chosen) => html.setAttribute('data-theme', chosen), theme);
}

/** Nothing that axe can find in the page or a part of it, with where it is. */
export async function expectNoFindings(
	page: Page,
	what: string,
	{ part = 'html', coloursOnly, withoutColours }: Extent = {}
): Promise<void> {
	const runOnly = coloursOnly
		? ({ type: 'rule', values: COLOURS } as const)
		: ({ type: 'tag', values: RULES } as const);
	// Legacy mode: no second page for frames, which no page here has. Without the list of what is fine it takes a fraction of the time.
	const builder = new AxeBuilder({ page }).include(part).setLegacyMode();
	if (coloursOnly) builder.exclude(MORE_ROWS);
	const { violations } = await builder
		.options({
			runOnly: { type: runOnly.type, values: [...runOnly.values] },
			rules: Object.fromEntries(withoutColours ? COLOURS.map((rule) => [rule, { enabled: false }]) : []),
			resultTypes: ['violations']
		})
		.analyze();
	const findings = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`
	);
	expect(findings, what).toEqual([]);
}
