import { test as base, expect, type BrowserContext } from '@playwright/test';
import { withoutGraphics, withoutWindow } from '../../support/chromium';

interface Conditions {
	/**
	 * Errors that a test provokes on purpose; null: none. One pattern, because Playwright takes an array of two objects in `use` for
	 * a value with its settings.
	 */
	tolerated: RegExp | null;
	/**
	 * False: the query engine never answers, figures come from the prepared slices all the time. For tests that aren't about the engine:
	 * it costs every new browser profile seconds of both processors.
	 */
	engine: boolean;
	/** Addresses of other sites that a test puts around the atlas; null: none. */
	host: RegExp | null;
}

interface Machine {
	/**
	 * False: a browser without WebGL and without a graphics processor made of software, the map stays the SVG drawing. For tests that
	 * aren't about the live map: on a machine without graphics card everything they draw takes many times as long. A browser has it or
	 * not, so a file of tests says it once.
	 */
	webgl: boolean;
}

interface Watch {
	/** Every address asked for, by pages and by their workers. */
	readonly requested: readonly string[];
}

/**
 * Playwright's test, with an eye on what no page may ever do: ask a foreign host, break the Content-Security-Policy, write errors
 * to the console, throw. Any of it fails the test at its end.
 */
export const test = base.extend<Conditions & { watch: Watch }, Machine>({
	tolerated: [null, { option: true }],
	webgl: [true, { option: true, scope: 'worker' }],
	launchOptions: [
		async ({ launchOptions, webgl }, use) => {
			const options = { ...launchOptions, ...withoutWindow(launchOptions) };
			await use(webgl ? options : { ...options, ...withoutGraphics(options) });
		},
		{ scope: 'worker' }
	],
	engine: [true, { option: true }],
	host: [null, { option: true }],
	watch: [
		async ({ context, baseURL, tolerated, engine, host }, use) => {
			if (!engine) await context.addInitScript(muteEngine);
			const requested: string[] = [];
			const findings: string[] = [];
			const report = (finding: string): void => {
				if (!tolerated?.test(finding)) findings.push(finding);
			};
			listen(context, (url) => requested.push(url), report);
			await use({ requested });
			const foreign = requested.filter((url) => isForeign(url, baseURL ?? '') && !host?.test(url));
			expect(foreign, 'requests to foreign hosts').toEqual([]);
			expect(findings, 'errors in console or page').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

function listen(context: BrowserContext, onRequest: (url: string) => void, onError: (text: string) => void): void {
	context.on('request', (request) => onRequest(request.url()));
	context.on('weberror', (error) => onError(error.error().message));
	context.on('console', (message) => {
		if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) onError(message.text());
	});
}

/**
 * In the page: the engine's worker is one that never says a word. Holding its file back on the way would have every request of the page
 * looked at by Playwright, and switch the browser's cache off: a fifth more work for each page.
 */
function muteEngine(): void {
	const Real = window.Worker;
	class Mute extends EventTarget {
		constructor(address: string | URL, options?: WorkerOptions) {
			super();
			if (!String(address).includes('engine-worker')) return new Real(address, options) as never;
		}
		postMessage(): void {}
		terminate(): void {}
	}
	Object.assign(window, { Worker: Mute });
}

function isForeign(url: string, home: string): boolean {
	const { protocol, origin } = new URL(url);
	return protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(home).origin;
}
