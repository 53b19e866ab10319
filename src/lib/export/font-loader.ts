import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import cyrillic600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?url';
import furtherCyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url';
import furtherCyrillic600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff?url';
import greek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url';
import greek600 from '@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff?url';
import furtherGreek400 from '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?url';
import furtherGreek600 from '@fontsource/noto-sans/files/noto-sans-greek-ext-600-normal.woff?url';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url';
import further400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import further600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url';
import vietnamese400 from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url';
import vietnamese600 from '@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff?url';
import { BASE_SUBSETS, type FontSubset } from './font-subsets';
import { SheetFont, type FontFace, type FontFiles } from './sheet-font';

const ADDRESSES: Readonly<Record<FontFace, string>> = {
	'latin-400': latin400,
	'latin-600': latin600,
	'latin-ext-400': further400,
	'latin-ext-600': further600,
	'greek-400': greek400,
	'greek-600': greek600,
	'greek-ext-400': furtherGreek400,
	'greek-ext-600': furtherGreek600,
	'cyrillic-400': cyrillic400,
	'cyrillic-600': cyrillic600,
	'cyrillic-ext-400': furtherCyrillic400,
	'cyrillic-ext-600': furtherCyrillic600,
	'vietnamese-400': vietnamese400,
	'vietnamese-600': vietnamese600
};

/** A font file that didn't arrive. */
export class FontError extends Error {
	override readonly name = 'FontError';
}

/** Longer than this nobody waits for 80 kB, ms. */
const PATIENCE = 20_000;

const loading = new Map<string, Promise<SheetFont>>();

/**
 * The font that sheets are written in, with further subsets where texts need them; each set is loaded once. A failure is forgotten, so that the next call tries again.
 * Throws FontError.
 */
export function loadSheetFont(further: readonly FontSubset[] = []): Promise<SheetFont> {
	const key = further.join(' ');
	const known = loading.get(key);
	if (known) return known;
	const asked = load([...BASE_SUBSETS, ...further]).catch((cause: unknown) => {
		loading.delete(key);
		throw new FontError('The font of the drawing could not be loaded.', { cause });
	});
	loading.set(key, asked);
	return asked;
}

async function load(subsets: readonly FontSubset[]): Promise<SheetFont> {
	const faces = subsets.flatMap((subset): FontFace[] => [`${subset}-400`, `${subset}-600`]);
	const files = await Promise.all(
		faces.map(async (face) => {
			const response = await fetch(ADDRESSES[face], { signal: AbortSignal.timeout(PATIENCE) });
			if (!response.ok) throw new Error(`${face}: HTTP ${response.status}`);
			return [face, new Uint8Array(await response.arrayBuffer())] as const;
		})
	);
	return new SheetFont(Object.fromEntries(files) as FontFiles);
}
