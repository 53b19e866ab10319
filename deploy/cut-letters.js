import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

// Cuts Noto Sans down to what a first visit needs. Plain JavaScript: svelte.config.js reads the files, too, to name their hash in the policy.

/** Where the cut files lie, out of reach of git. */
export const LETTERS = fileURLToPath(new URL('../node_modules/.cache/regiopolatlas', import.meta.url));

/** What German, English, Danish, Swedish and the atlas's signs are written in. Other Latin letters are fetched when they are on a page. */
const PAGE = `${String.fromCodePoint(...range(0x20, 0x7e))}\u00a0äöüÄÖÜßæøåÆØÅéó§°²³·×÷±«»©–—‘’‚“”„…†•€→−≤≥`;

const WEIGHTS = [400, 600];

/** What Polish names need besides. */
const POLISH = 'ĄąĆćĘęŁłŃńŚśŹźŻż';

/** The other letters of Latin Extended-A. The file that Fontsource offers holds 900 more. */
const RARE = String.fromCodePoint(
	...range(0x100, 0x17f).filter((code) => !POLISH.includes(String.fromCodePoint(code)))
);

/** Digits are of one width by themselves; fractions, old figures and axes of variable fonts are not used. */
const CUT = /** @type {const} */ ({
	targetFormat: 'woff2',
	keepFeatures: ['kern', 'tnum', 'mark', 'ccmp'],
	dropTables: ['STAT']
});

/**
 * Writes `noto-sans-<page, polish or rare>-<weight>.woff2` where they aren't yet: with every page come the letters it is written in, 16 kB instead of 27
 * for both weights; the Polish ones are fetched when they are needed, 2 kB instead of 56.
 */
export async function cutLetters() {
	await mkdir(LETTERS, { recursive: true });
	const cuts = WEIGHTS.flatMap((weight) => [
		cut('page', 'latin', weight, PAGE),
		cut('polish', 'latin-ext', weight, POLISH),
		cut('rare', 'latin-ext', weight, RARE)
	]);
	await Promise.all(cuts);
}

/**
 * @param {string} name
 * @param {string} subset one of Fontsource's
 * @param {number} weight
 * @param {string} text
 */
async function cut(name, subset, weight, text) {
	const target = `${LETTERS}/noto-sans-${name}-${weight}.woff2`;
	const made = `${target}.txt`;
	const recipe = JSON.stringify([text, CUT]);
	if (existsSync(target) && existsSync(made) && (await readFile(made, 'utf8')) === recipe) return;
	const source = `../node_modules/@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`;
	await writeFile(target, await subsetFont(await readFile(new URL(source, import.meta.url)), text, CUT));
	await writeFile(made, recipe);
}

/**
 * @param {number} first
 * @param {number} last
 */
function range(first, last) {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
