import latinExtRegular from '@letters/noto-sans-polish-400.woff2?url';
import latinExtSemiBold from '@letters/noto-sans-polish-600.woff2?url';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url&no-inline';
import latinSemiBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url&no-inline';
import type { FontFacesSpecification } from 'maplibre-gl';

const LATIN = ['U+0000-00FF', 'U+2000-206F'];
const LATIN_EXT = ['U+0100-017F'];

/** The files the page already has, as faces for the map's labels: no glyph server is asked. */
export function fontFaces(): FontFacesSpecification {
	return {
		'Noto Sans Regular': faces(latinRegular, latinExtRegular),
		'Noto Sans SemiBold': faces(latinSemiBold, latinExtSemiBold)
	};
}

function faces(latin: string, latinExt: string): { url: string; 'unicode-range': string[] }[] {
	return [
		{ url: new URL(latin, document.baseURI).href, 'unicode-range': LATIN },
		{ url: new URL(latinExt, document.baseURI).href, 'unicode-range': LATIN_EXT }
	];
}
