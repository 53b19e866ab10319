import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS } from './tests/support/chromium';

const port = Number(process.env['ATLAS_TEST_PORT'] ?? 4317);

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	retries: process.env['CI'] ? 2 : 0,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		locale: 'de-DE',
		viewport: { width: 1440, height: 900 },
		// A trace photographs the page after every action; with hundreds of regions that doubled the time of the whole suite.
		trace: 'on-first-retry',
		launchOptions: {
			executablePath: process.env['ATLAS_CHROMIUM'] ?? '/usr/bin/chromium',
			args: CHROMIUM_ARGS
		}
	},
	webServer: {
		command: `npx tsx deploy/server/start.ts --port ${port} --strict-port`,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: !process.env['CI'],
		timeout: 30_000
	}
});
