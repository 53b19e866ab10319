import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { cutLetters, LETTERS } from './deploy/cut-letters.js';
import { bootScript } from './src/boot/script.js';

await cutLetters();

/** Of the scripts src/hooks.server.ts writes into pages, with and without letters: the policy has to know them. */
const startHashes = [{ 400: face(400), '600 700': face(600) }, {}].map((faces) =>
	createHash('sha256')
		.update(bootScript(read('src/boot/boot.js').toString(), faces))
		.digest('base64')
);

/** @param {string} path within the project */
function read(path) {
	return readFileSync(new URL(path, import.meta.url));
}

/** @param {number} weight */
function face(weight) {
	return readFileSync(`${LETTERS}/noto-sans-page-${weight}.woff2`).toString('base64');
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		// The compressed twins are written by deploy/compress.ts.
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html', precompress: false, strict: true }),
		prerender: {
			handleHttpError: 'fail',
			// Behind the console's hash stands a query, no place of the page.
			handleMissingId({ path, message }) {
				if (!/^\/(en\/)?daten\/sql$/.test(path)) throw new Error(message);
			},
			entries: ['*', '/en'],
			// Where the site will be published, for what needs absolute addresses (oEmbed, docs/adr/0022).
			...(process.env.ATLAS_ORIGIN ? { origin: new URL(process.env.ATLAS_ORIGIN).origin } : {})
		},
		paths: { relative: false },
		// Styles in the page: on a first visit each file costs a round trip before anything is painted.
		inlineStyleThreshold: 60_000,
		typescript: {
			// One type check for the whole repository: svelte-check knows src and tests by itself.
			config: (config) => {
				config.include.push('../data/**/*.ts', '../deploy/**/*.ts', '../playwright.config.ts');
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', ...startHashes.map((hash) => `sha256-${hash}`)],
				// Svelte, MapLibre and ECharts set style attributes; none of them takes text from outside.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};

export default config;
