import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Extent {
	readonly part?: string;
	/** Only what the colour scheme decides; all other rules have been asked in the light one. */
	readonly coloursOnly?: boolean;
}

/** Nothing that axe can find in the page or a part of it, with where it is. */
export async function expectNoFindings(
	page: Page,
	what: string,
	{ part = 'html', coloursOnly }: Extent = {}
): Promise<void> {
	const runOnly = coloursOnly
		? ({ type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const)
		: ({ type: 'tag', values: RULES } as const);
	// Legacy mode: no second page for frames, which no page here has. Without the list of what is fine it takes a fraction of the time.
	const { violations } = await new AxeBuilder({ page })
		.include(part)
		.setLegacyMode()
		.options({ runOnly: { type: runOnly.type, values: [...runOnly.values] }, resultTypes: ['violations'] })
		.analyze();
	const findings = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`
	);
	expect(findings, what).toEqual([]);
}
