import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { liveMap } from './support/indicator-page';

/** Sum of all layout shifts that no input caused (Cumulative Layout Shift without its session windows: never less). */
async function watchShifts(page: Page): Promise<() => Promise<{ sum: number; moved: string[] }>> {
	await page.addInitScript(() => {
		const shifts = { sum: 0, moved: [] as string[] };
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
				if (entry.hadRecentInput) continue;
				shifts.sum += entry.value;
				for (const { node } of entry.sources)
					shifts.moved.push(node instanceof Element ? node.outerHTML.slice(0, 90) : String(node?.nodeName));
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shifts: { sum: number; moved: string[] } }).shifts);
}

interface Shift {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly { readonly node: Node | null }[];
}

for (const [device, viewport] of [
	['desktop', { width: 1440, height: 900 }],
	['phone', { width: 360, height: 740 }]
] as const) {
	test.describe(device, () => {
		test.use({ viewport });

		test(`nothing moves while map, chart and engine take over (${device})`, async ({ page }) => {
			const shifts = await watchShifts(page);
			await page.goto('/indikatoren');
			await liveMap(page);
			await expect(page.getByText('Abfragemaschine bereit')).toBeAttached({ timeout: 45_000 });
			const { sum, moved } = await shifts();
			expect(sum, moved.join('\n')).toBeLessThanOrEqual(0.02);
			await page.goto('/');
			await page.waitForLoadState('networkidle');
			const start = await shifts();
			expect(start.sum, start.moved.join('\n')).toBeLessThanOrEqual(0.02);
		});
	});
}
