import type { Browser, Locator, Page } from 'playwright';
import { FILE_ROWS } from '../../src/lib/data/sql-console';
import { paper as words } from '../../src/lib/i18n/de/paper';
import { data } from '../../src/lib/i18n/de/data';
import { output } from '../../src/lib/i18n/de/output';
import { view } from '../../src/lib/i18n/de/view';
import { ask, visitor } from './browser';
import { figure, percentile, type Figure } from './figures';

/** What a file cost, in ms. */
interface FileCost {
	/** From the click until the browser has it. */
	readonly whole: number;
	/** Longest time in which the page answered nothing. */
	readonly stuck: number;
	/** Shares of progress that were shown. */
	readonly shown: number;
}

const TRIES = 5;

/** A query's 100 000 rows as CSV, with engine and tables loaded. */
export async function measureCsv(browser: Browser, origin: string): Promise<Figure[]> {
	const { context, page } = await visitor(browser);
	const query = `SELECT * FROM observations LIMIT ${FILE_ROWS}`;
	await page.goto(`${origin}/daten/sql#${encodeURIComponent(query)}`, { waitUntil: 'load' });
	await page.getByRole('button', { name: data.sql.run }).click();
	const csv = page.getByRole('button', { name: data.sql.csv });
	await csv.waitFor({ timeout: 60_000 });
	const costs = await repeated(page, csv);
	const stopping = await ask<number>(page, STOP(data.sql.csv, words.cancel, words.cancelled));
	await context.close();
	const rows = `CSV of ${FILE_ROWS} rows from the console`;
	return [
		figure(`${rows}, asked and written, p50`, median(costs, 'whole'), 'ms', 1000),
		figure(`${rows}: longest time the page is stuck`, worst(costs, 'stuck'), 'ms', 50),
		figure(`${rows}: from "cancel" to cancelled`, stopping, 'ms', 100)
	];
}

/** A map as SVG, PDF and PNG. */
export async function measureMapFiles(browser: Browser, origin: string): Promise<Figure[]> {
	const { context, page } = await visitor(browser);
	await page.goto(`${origin}/indikatoren?ausschnitt=laender`, { waitUntil: 'load' });
	await ask(page, "bench.marked('atlas:engine-ready')");
	await page.getByRole('button', { name: output.openFor(view.mapHeading), exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('img', { name: /^Vorschau/ }).waitFor();
	const costOf = (kind: RegExp, tries = TRIES): Promise<FileCost[]> =>
		repeated(page, dialog.getByRole('button', { name: kind }), tries);
	const [svg, pdf] = [await costOf(/^SVG/), await costOf(/^PDF/)];
	await dialog.getByLabel(words.paper.preset).selectOption({ label: words.paper.presets.a3 });
	await page.waitForTimeout(1500);
	const png = await costOf(/^PNG/, 3);
	await dialog.getByLabel(words.paper.dpi).fill('600');
	await dialog.getByLabel(words.paper.dpi).press('Enter');
	await page.waitForTimeout(1500);
	const fine = await costOf(/^PNG/, 1);
	await context.close();
	const map = 'Map of four countries, 506 regions';
	return [
		figure(`${map}, as SVG, p50`, median(svg, 'whole'), 'ms', 1500),
		figure(`${map}, as PDF, p50`, median(pdf, 'whole'), 'ms', 1500),
		figure(`${map}, as SVG or PDF: longest time the page is stuck`, worst([...svg, ...pdf], 'stuck'), 'ms'),
		figure(`${map}, as PNG, A3 with 300 dpi, p50`, median(png, 'whole'), 'ms'),
		figure(`${map}, as PNG, A3 with 600 dpi, p50`, median(fine, 'whole'), 'ms'),
		figure(`${map}, as PNG: longest time the page is stuck`, worst([...png, ...fine], 'stuck'), 'ms')
	];
}

const median = (costs: readonly FileCost[], of: keyof FileCost): number =>
	percentile(
		costs.map((cost) => cost[of]),
		0.5
	);
const worst = (costs: readonly FileCost[], of: keyof FileCost): number => Math.max(...costs.map((cost) => cost[of]));

/** The first one loads what makes the file and isn't counted. */
async function repeated(page: Page, button: Locator, tries = TRIES): Promise<FileCost[]> {
	const costs: FileCost[] = [];
	for (let i = 0; i <= tries; i++) {
		await button.evaluate((element) => ((window as unknown as { wanted: Element }).wanted = element));
		costs.push(await ask<FileCost>(page, SAVE));
		await page.waitForTimeout(300);
	}
	return costs.slice(1);
}

/** Clicks the wanted button and waits until a file is handed to the browser, as text: bundlers may not touch it. */
const SAVE = `new Promise((resolve, reject) => {
	const click = HTMLAnchorElement.prototype.click;
	const timeout = setTimeout(() => reject(new Error('no file within 3 minutes')), 180000);
	let stuck = 0, shown = 0, last = performance.now(), over = false;
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		const now = performance.now();
		stuck = Math.max(stuck, now - last);
		last = now;
		if (!over) setTimeout(() => port2.postMessage(null));
	};
	const bars = new MutationObserver(() => shown++);
	bars.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['value'] });
	const start = performance.now();
	HTMLAnchorElement.prototype.click = function () {
		if (!this.download) return click.call(this);
		const whole = performance.now() - start;
		HTMLAnchorElement.prototype.click = click;
		clearTimeout(timeout);
		bars.disconnect();
		setTimeout(() => { over = true; resolve({ whole, stuck: Math.max(stuck, performance.now() - last), shown }); }, 50);
	};
	port2.postMessage(null);
	window.wanted.click();
})`;

/** Starts a file and cancels it as soon as progress is shown. */
const STOP = (button: string, cancel: string, cancelled: string): string => `new Promise((resolve, reject) => {
	const named = (text) => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
	const timeout = setTimeout(() => reject(new Error('it can not be cancelled')), 30000);
	named(${JSON.stringify(button)}).click();
	let asked = 0;
	const look = () => {
		if (asked === 0 && document.querySelector('progress[value]') && named(${JSON.stringify(cancel)})) {
			asked = performance.now();
			named(${JSON.stringify(cancel)}).click();
		} else if (asked > 0 && [...document.querySelectorAll('.outcome p')].some((p) => p.textContent === ${JSON.stringify(cancelled)})) {
			clearTimeout(timeout);
			return resolve(performance.now() - asked);
		}
		setTimeout(look);
	};
	look();
})`;
