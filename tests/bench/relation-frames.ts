import type { Browser } from 'playwright';
import { TEXTS } from '../e2e/support/texts';
import { ask, visitor } from './browser';
import { figure, percentile, type Figure } from './figures';

const VIEW = '/indikatoren/zwei?ausschnitt=laender&jahr=2012';
const SECONDS = 5;

/** Milliseconds from picture to picture over some seconds. As text: bundlers may not touch it. */
const WATCH = `new Promise((resolve) => {
	const gaps = [];
	let before = performance.now();
	const end = before + ${SECONDS * 1000};
	const next = () => {
		const now = performance.now();
		gaps.push(now - before);
		before = now;
		if (now < end) requestAnimationFrame(next);
		else resolve(gaps);
	};
	requestAnimationFrame(next);
})`;

/** Pictures a second while the years of two indicators play: dots glide, map and table follow. */
export async function measureRelationFrames(browser: Browser, origin: string): Promise<Figure[]> {
	const { context, page } = await visitor(browser);
	await page.goto(origin + VIEW, { waitUntil: 'load' });
	await page.waitForTimeout(3000);
	await page.getByRole('button', { name: TEXTS.de.shell.year.play }).click();
	await page.waitForTimeout(400);
	const gaps = await ask<number[]>(page, WATCH);
	const dots = await page.locator('#streudiagramm .chart svg path').count();
	await context.close();
	const what = `Years of two indicators playing, scatter of ${dots} shapes`;
	return [
		figure(`${what}, from picture to picture, mean`, (SECONDS * 1000) / gaps.length, 'ms', 33.4),
		figure(`${what}, from picture to picture, p50`, percentile(gaps, 0.5), 'ms'),
		figure(`${what}, from picture to picture, p95`, percentile(gaps, 0.95), 'ms')
	];
}
