import type { Browser, Page } from 'playwright';
import { ask, visitor } from './browser';
import { figure, spread, type Figure } from './figures';
import type { Latency } from './page-probe';

const STEPS = 60;
const MODES = ['index', 'change', 'cagr', 'ratio', 'rank', 'zscore', 'value'];
const CLASSES = ['quantile-5', 'sd-5', 'q6', 'unclassed', 'equal-7', 'ckmeans-7'];

/** Year steps and changes of the indicator with everything loaded, and the memory that 200 changes leave behind. */
export async function measureWarmChanges(
	browser: Browser,
	origin: string,
	indicators: readonly string[]
): Promise<Figure[]> {
	const { context, page } = await visitor(browser);
	await page.goto(`${origin}/indikatoren?ausschnitt=laender`, { waitUntil: 'load' });
	await ask(page, "bench.marked('atlas:engine-ready')");
	const years: Latency[] = [];
	for (let i = 0; i < STEPS; i++) years.push(await ask<Latency>(page, `bench.step(${i % 20 < 10 ? -1 : 1})`));
	await page.waitForTimeout(500);
	const first = await visitAll(page, indicators.slice(0, 20));
	const again = await visitAll(page, indicators.slice(0, 19).reverse());
	const chosen = await chooseAll(page, indicators.slice(20));
	const modes = await showAll(
		page,
		[...MODES, ...MODES].map((mode) => `modus=${mode}`)
	);
	const classes = await showAll(
		page,
		[...CLASSES, ...CLASSES].map((classing) => `klassen=${classing}`)
	);
	const memory = await measureMemory(page, indicators.slice(0, 20));
	await context.close();
	return [
		...spread(
			'Year step, 506 regions, own script',
			years.map((step) => step.script),
			16
		),
		...spread(
			'Year step, 506 regions, painted',
			years.map((step) => step.painted),
			71
		),
		...spread(
			'Indicator change by address to map, chart and table, read by the engine first',
			first.map((change) => change.whole),
			150
		),
		...spread(
			'Indicator change from the list to map, chart and table',
			chosen.map((change) => change.whole),
			150
		),
		...spread(
			'Indicator change by address to map, chart and table, seen before',
			again.map((change) => change.whole),
			150
		),
		...spread(
			'Another mode, 506 regions, painted map',
			modes.map((change) => change.painted),
			100
		),
		...spread(
			'Other classes, 506 regions, painted map',
			classes.map((change) => change.painted),
			100
		),
		...memory
	];
}

/** Views of one indicator that differ in one parameter. The year makes the sentence change where the classes don't. */
async function showAll(page: Page, queries: readonly string[]): Promise<Latency[]> {
	const changes: Latency[] = [];
	for (const [i, query] of queries.entries()) {
		const year = i % 2 === 0 ? 2019 : 2018;
		const path = `/indikatoren?ausschnitt=laender&jahr=${year}&basis=2012&${query}`;
		changes.push(await ask<Latency>(page, `bench.go('${path}')`));
		await page.waitForTimeout(150);
	}
	return changes;
}

async function visitAll(page: Page, indicators: readonly string[]): Promise<Latency[]> {
	const changes: Latency[] = [];
	for (const indicator of indicators) {
		changes.push(await ask<Latency>(page, `bench.go('/indikatoren?ausschnitt=laender&indikator=${indicator}')`));
		await page.waitForTimeout(150);
	}
	return changes;
}

/** As a reader does it: opens the list, looks for the indicator, reads what it is for half a second, takes it. */
async function chooseAll(page: Page, indicators: readonly string[]): Promise<Latency[]> {
	const changes: Latency[] = [];
	for (const indicator of indicators) {
		await page
			.locator('button[aria-haspopup="dialog"]')
			.filter({ has: page.locator('.title') })
			.click();
		const option = page.locator(`dialog[open] [data-command-item][data-value="${indicator}"]`);
		await option.scrollIntoViewIfNeeded();
		await option.hover();
		await page.waitForTimeout(500);
		const pick = `document.querySelector('dialog[open] [data-command-item][data-value="${indicator}"]').click()`;
		changes.push(await ask<Latency>(page, `bench.change(() => ${pick})`));
		await page.waitForTimeout(150);
	}
	return changes;
}

async function measureMemory(page: Page, indicators: readonly string[]): Promise<Figure[]> {
	const change = async (times: number): Promise<void> => {
		for (let i = 0; i < times; i++) {
			// Not the one on display first: going there would change nothing.
			const indicator = indicators[(i + 1) % indicators.length];
			await ask(page, `bench.go('/indikatoren?ausschnitt=laender&indikator=${indicator}').then(() => bench.step(-1))`);
			await page.waitForTimeout(300);
		}
	};
	await change(10);
	const after20 = await usedHeap(page);
	await change(90);
	const after200 = await usedHeap(page);
	return [
		figure('Heap after 20 changes', after20 / 1e6, 'MB'),
		figure('Heap after 200 changes', after200 / 1e6, 'MB', (after20 * 1.1) / 1e6)
	];
}

async function usedHeap(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}
