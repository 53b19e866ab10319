import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { letters } from './deploy/letters.ts';

/** Svelte, Kit's runtime and the small modules that every page and every embed needs; nothing that is loaded late. */
const BASE =
	/node_modules\/(svelte|@sveltejs\/kit|esm-env|clsx|devalue)\/|vite\/preload-helper|src\/lib\/(i18n\/(lang|context)|domain\/(region|scope|names|format|status|permalink)|map\/symbols|data\/engine-error|ui\/(Figure|Icon|Source|Note|Notice|Spinner|Action|Scroll|Tooltip)[A-Za-z]*\.svelte)/;

/** Workbooks are packed without workers made from text, which the content security policy forbids. */
const zipInPage: Plugin = {
	name: 'zip-in-page',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === '../zip/zipToArrayBuffer.js' && importer?.includes('/write-excel-file/')
			? fileURLToPath(new URL('src/lib/export/zip-in-page.ts', import.meta.url))
			: null
};

/** What only the rooms share, not the embeds: what stands around a page, and choices. */
const SITE =
	/src\/routes\/SiteFrame\.svelte|src\/lib\/ui\/(Site|Search|Skip|Brand|Language|Theme|PageHead|PageTitle|IndicatorPicker|PanelSheet|Sheet|CopyLink|TextPage)[A-Za-z]*\.(svelte|ts)/;

/** What only embeds share. */
const EMBED = /src\/routes\/\[\[lang=lang\]\]\/einbetten\/[^/]+$|src\/lib\/state\/(embed\.svelte|live-slot)/;

export default defineConfig({
	plugins: [letters, zipInPage, sveltekit()],
	// Workers are built with plugins of their own.
	worker: { plugins: () => [zipInPage] },
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 1500,
		rolldownOptions: {
			output: {
				// A dozen chunks of some hundred bytes cost a first visit two more round trips: what every page needs stands in one.
				// A group takes along what its modules import: the base comes first, or the site's chunk would hold Svelte, and embeds load it all.
				codeSplitting: {
					groups: [
						// What a dozen and more entries share, of thirty pages and what they load late: fewer, larger files, and embeds hardly grow.
						{ name: 'shared', test: /src\/lib\//, minShareCount: 12, priority: 0 },
						// What all embeds have and no room.
						{ name: 'embed', test: EMBED, minShareCount: 2, priority: 1 },
						{ name: 'site', test: SITE, minShareCount: 2, priority: 1 },
						{ name: 'base', test: BASE, minShareCount: 2, priority: 2 }
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'data/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		// One process for many files, as no test replaces a module: starting one for each took four times the processor's work.
		isolate: false,
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
