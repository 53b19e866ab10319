import type { Browser } from 'playwright';
import { ask, visitor } from './browser';
import { figure, percentile, type Figure } from './figures';

/** Berlin with everybody it exchanges commuters with, both ways, all of Germany in sight: the most lines there are. */
const VIEW = '/pendeln?region=DE300&ausschnitt=deutschland&richtung=beide';

/** Script of every picture, ms. As text: bundlers may not touch it. */
const WATCH = `
window.frames = [];
const ask = requestAnimationFrame.bind(window);
window.requestAnimationFrame = (draw) => ask((time) => {
	const start = performance.now();
	draw(time);
	window.frames.push(performance.now() - start);
});`;

/** What a picture of the live flow map costs this page's own script while it is dragged; the rest is the graphics card's. */
export async function measureFlowFrames(browser: Browser, origin: string): Promise<Figure[]> {
	const { context, page } = await visitor(browser);
	await page.addInitScript(WATCH);
	await page.goto(origin + VIEW, { waitUntil: 'load' });
	await page.waitForTimeout(3000);
	const lines = await page.locator('.flow-map .flows path').count();
	await page.getByRole('button', { name: 'Karte vergrößern' }).click();
	const canvas = page.locator('.flow-map[data-live] canvas');
	await canvas.waitFor({ timeout: 60_000 });
	await page.waitForTimeout(3000);
	const box = await canvas.boundingBox();
	if (!box) throw new Error('The live flow map has no canvas.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await ask(page, 'window.frames.length = 0');
	const start = performance.now();
	for (let i = 1; i <= 60; i++) await page.mouse.move(x + 3 * i, y + 2 * i);
	const seconds = (performance.now() - start) / 1000;
	await page.mouse.up();
	const spent = (await ask<number[]>(page, 'window.frames')).filter((ms) => ms > 1);
	await context.close();
	const what = `Flow map of ${lines} lines dragged`;
	return [
		figure(`${what}, own script of a picture, p50`, percentile(spent, 0.5), 'ms'),
		figure(`${what}, own script of a picture, p95`, percentile(spent, 0.95), 'ms', 33),
		figure(`${what}, from picture to picture, drawn by the processor`, (seconds * 1000) / spent.length, 'ms')
	];
}
