import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url';
import further400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import further600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url';
import { FONT_FACES, SheetFont, type FontFace, type FontFiles } from './sheet-font';

const ADDRESSES: Readonly<Record<FontFace, string>> = {
	'latin-400': latin400,
	'latin-600': latin600,
	'latin-ext-400': further400,
	'latin-ext-600': further600
};

/** A font file that didn't arrive. */
export class FontError extends Error {
	override readonly name = 'FontError';
}

/** Longer than this nobody waits for 80 kB, ms. */
const PATIENCE = 20_000;

let loading: Promise<SheetFont> | null = null;

/** The font that sheets are written in, loaded once. A failure is forgotten, so that the next call tries again. Throws FontError. */
export function loadSheetFont(): Promise<SheetFont> {
	loading ??= load().catch((cause: unknown) => {
		loading = null;
		throw new FontError('The font of the drawing could not be loaded.', { cause });
	});
	return loading;
}

async function load(): Promise<SheetFont> {
	const files = await Promise.all(
		FONT_FACES.map(async (face) => {
			const response = await fetch(ADDRESSES[face], { signal: AbortSignal.timeout(PATIENCE) });
			if (!response.ok) throw new Error(`${face}: HTTP ${response.status}`);
			return [face, new Uint8Array(await response.arrayBuffer())] as const;
		})
	);
	return new SheetFont(Object.fromEntries(files) as FontFiles);
}
