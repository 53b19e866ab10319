import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT_SUBSETS } from '../../src/lib/export/font-subsets';
import type { FontFiles } from '../../src/lib/export/sheet-font';

/** The house's font from its package, with all its scripts. */
export function fontFiles(): FontFiles {
	const resolve = createRequire(import.meta.url).resolve;
	const entries = FONT_SUBSETS.flatMap((subset) =>
		([400, 600] as const).map((weight) => {
			const file = resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff`);
			return [`${subset}-${weight}`, new Uint8Array(readFileSync(file))] as const;
		})
	);
	return Object.fromEntries(entries) as FontFiles;
}
