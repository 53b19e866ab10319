import polishRegular from '@letters/noto-sans-polish-400.woff2?url&no-inline';
import polishSemiBold from '@letters/noto-sans-polish-600.woff2?url&no-inline';
import rareRegular from '@letters/noto-sans-rare-400.woff2?url&no-inline';
import rareSemiBold from '@letters/noto-sans-rare-600.woff2?url&no-inline';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url&no-inline';
import latinSemiBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url&no-inline';
import type { FontFacesSpecification } from 'maplibre-gl';

/** Ranges as in fonts.css. */
const LATIN = ['U+0000-00FF', 'U+2000-206F'];
const POLISH = ['U+104-107', 'U+118-119', 'U+141-144', 'U+15A-15B', 'U+179-17C'];
const RARE = ['U+100-103', 'U+108-117', 'U+11A-140', 'U+145-159', 'U+15C-178', 'U+17D-17F'];

/** The files the page already has, as faces for the map's labels: no glyph server is asked. */
export function fontFaces(): FontFacesSpecification {
	return {
		'Noto Sans Regular': faces(latinRegular, polishRegular, rareRegular),
		'Noto Sans SemiBold': faces(latinSemiBold, polishSemiBold, rareSemiBold)
	};
}

function faces(latin: string, polish: string, rare: string): { url: string; 'unicode-range': string[] }[] {
	return [
		{ url: address(latin), 'unicode-range': LATIN },
		{ url: address(polish), 'unicode-range': POLISH },
		{ url: address(rare), 'unicode-range': RARE }
	];
}

function address(file: string): string {
	return new URL(file, document.baseURI).href;
}
