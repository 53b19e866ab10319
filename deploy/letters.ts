import type { Plugin } from 'vite';
import { cutLetters, LETTERS } from './cut-letters.js';

/** Makes the cut letters known as `@letters/noto-sans-<page, polish or rare>-<weight>.woff2`. */
export const letters: Plugin = {
	name: 'letters',
	async config() {
		await cutLetters();
		return { resolve: { alias: { '@letters': LETTERS } } };
	}
};
