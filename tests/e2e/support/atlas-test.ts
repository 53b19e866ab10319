import { test as base, expect, type BrowserContext } from '@playwright/test';

interface Tolerance {
	/** Console errors that a test provokes on purpose. */
	tolerated: readonly RegExp[];
}

interface Watch {
	/** Every address asked for, by pages and by their workers. */
	readonly requested: readonly string[];
}

/**
 * Playwright's test, with an eye on what no page may ever do: ask a foreign host, break the Content-Security-Policy, write errors
 * to the console, throw. Any of it fails the test at its end.
 */
export const test = base.extend<Tolerance & { watch: Watch }>({
	tolerated: [[], { option: true }],
	watch: [
		async ({ context, baseURL, tolerated }, use) => {
			const requested: string[] = [];
			const findings: string[] = [];
			const report = (finding: string): void => {
				if (!tolerated.some((pattern) => pattern.test(finding))) findings.push(finding);
			};
			listen(context, (url) => requested.push(url), report);
			await use({ requested });
			const foreign = requested.filter((url) => isForeign(url, baseURL ?? ''));
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

function isForeign(url: string, home: string): boolean {
	const { protocol, origin } = new URL(url);
	return protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(home).origin;
}
