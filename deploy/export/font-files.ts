import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT_FACES, type FontFiles } from '../../src/lib/export/sheet-font';

/** The house's font from its package. */
export function fontFiles(): FontFiles {
	const resolve = createRequire(import.meta.url).resolve;
	const entries = FONT_FACES.map((face) => {
		const [subset, weight] = [face.slice(0, -4), face.slice(-3)];
		return [
			face,
			new Uint8Array(readFileSync(resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff`)))
		] as const;
	});
	return Object.fromEntries(entries) as FontFiles;
}
