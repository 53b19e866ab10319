import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { bootScript } from './src/boot/script.js';

/** Of the script src/hooks.server.ts writes into every page: the policy has to know it. */
const startHash = createHash('sha256')
	.update(bootScript(read('src/boot/boot.js').toString(), { 400: face(400), '600 700': face(600) }))
	.digest('base64');

/** @param {string} path within the project */
function read(path) {
	return readFileSync(new URL(path, import.meta.url));
}

/** @param {number} weight */
function face(weight) {
	return read(`node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`).toString('base64');
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html', precompress: true, strict: true }),
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', entries: ['*', '/en'] },
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
				'script-src': ['self', 'wasm-unsafe-eval', `sha256-${startHash}`],
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
