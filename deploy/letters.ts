import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** Latin Extended-A: what Polish names need beyond the letters that come with the page. */
const FIRST = 0x100;
const LAST = 0x17f;

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/regiopolatlas', import.meta.url));

/**
 * Noto Sans cut down to Latin Extended-A, as `@letters/noto-sans-polish-<weight>.woff2`: the file that Fontsource offers holds 900 more letters,
 * and on a first visit its 56 kB share a slow line with the first scripts.
 */
export const letters: Plugin = {
	name: 'letters',
	async config() {
		await mkdir(FOLDER, { recursive: true });
		await Promise.all([400, 600].map(cut));
		return { resolve: { alias: { '@letters': FOLDER } } };
	}
};

async function cut(weight: number): Promise<void> {
	const target = `${FOLDER}/noto-sans-polish-${weight}.woff2`;
	if (existsSync(target)) return;
	const source = `../node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-${weight}-normal.woff2`;
	const text = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCodePoint(FIRST + i)).join('');
	const whole = await readFile(new URL(source, import.meta.url));
	await writeFile(target, await subsetFont(whole, text, { targetFormat: 'woff2' }));
}
