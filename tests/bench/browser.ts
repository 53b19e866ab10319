import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { CHROMIUM_ARGS, findOrInstallChromium } from '../support/chromium';
import { PAGE_PROBE } from './page-probe';

export function launch(): Promise<Browser> {
	return chromium.launch({ executablePath: findOrInstallChromium(), args: CHROMIUM_ARGS });
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
