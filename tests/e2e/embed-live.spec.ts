import type { FrameLocator } from '@playwright/test';
import { startHostSite, type HostSite } from '../support/host-page';
import { expect, test } from './support/atlas-test';
import { TEXTS } from './support/texts';

const t = TEXTS.de;

let site: HostSite;
test.beforeAll(async () => {
	site = await startHostSite();
});
test.afterAll(() => site.close());
test.use({ host: /^http:\/\/127\.0\.0\.1:\d+\/gast-/, engine: false });

test('six embeds on a page: four are live with one drawing context at most, the others stay pictures', async ({
	page,
	baseURL
}) => {
	test.slow();
	const frames = Array.from(
		{ length: 6 },
		(_, i) =>
			`<iframe id="e${i}" width="600" height="700" src="${baseURL}/einbetten/indikatoren/karte?jahr=20${10 + i}&interaktiv=sofort"></iframe>`
	);
	await page.goto(site.publish('gast-sechs', frames.join('')));
	const all = frames.map((_, i) => page.frameLocator(`#e${i}`));
	const count = async (found: (frame: FrameLocator) => Promise<number>): Promise<number> =>
		(await Promise.all(all.map(found))).reduce((sum, one) => sum + one, 0);
	const live = () => count((frame) => frame.locator('[data-live], [data-waits]').count());
	const refused = () => count((frame) => frame.getByText(t.embed.full).count());
	// Six pages at once on two processors.
	await expect.poll(live, { timeout: 60_000 }).toBe(4);
	await expect.poll(refused).toBe(2);

	const states = await Promise.all(all.map((frame) => frame.getByText(t.embed.full).count()));
	const [open, closed] = [all[states.indexOf(0)], all[states.indexOf(1)]];
	if (!open || !closed) throw new Error('No embed is live, or none is refused.');
	// In software WebGL the drawing is the map until somebody zooms (docs/adr/0013).
	if (await open.locator('[data-waits]').count()) await open.getByRole('button', { name: t.map.zoomIn }).click();
	await expect(open.locator('[data-live]')).toBeAttached({ timeout: 60_000 });
	await expect(open.locator('canvas')).toHaveCount(1);
	await expect(closed.locator('canvas')).toHaveCount(0);

	await open.getByRole('button', { name: t.embed.still }).click();
	await expect(open.locator('canvas')).toHaveCount(0);
	await closed.getByRole('button', { name: t.embed.live }).click();
	await expect(closed.locator('[data-live], [data-waits]')).toBeAttached();
	expect(await live()).toBe(4);
});
