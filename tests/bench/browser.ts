import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { CHROMIUM_ARGS, findOrInstallChromium } from '../support/chromium';
import { PAGE_PROBE } from './page-probe';

/** A browser that is up, graphics included: starting those takes seconds in software and is no part of a visit. */
export async function launch(): Promise<Browser> {
	const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: CHROMIUM_ARGS });
	const page = await browser.newPage();
	await page.evaluate("document.createElement('canvas').getContext('webgl2')?.getParameter(0)");
	await page.waitForTimeout(2000);
	await page.close();
	return browser;
}

/** A fresh visitor: nothing cached, laptop screen, German. */
export async function visitor(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
	const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript(PAGE_PROBE);
	return { context, page };
}

/** Evaluates text in the page; T is what the probe is known to return. */
export function ask<T>(page: Page, expression: string): Promise<T> {
	return page.evaluate<T>(expression);
}
