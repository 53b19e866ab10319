import regularUrl from '@letters/noto-sans-page-400.woff2?url&no-inline';
import regular from '@letters/noto-sans-page-400.woff2?inline';
import strongUrl from '@letters/noto-sans-page-600.woff2?url&no-inline';
import strong from '@letters/noto-sans-page-600.woff2?inline';
import type { Handle } from '@sveltejs/kit';
import { splitPath } from '$lib/i18n/lang';
import boot from './boot/boot.js?raw';
import { bootScript } from './boot/script.js';
import { waitedFor } from './boot/waited-for.server';

const START = `<script>${bootScript(boot, { 400: bytesOf(regular), '600 700': bytesOf(strong) })}</script>`;
const START_WITHOUT_LETTERS = `<script>${bootScript(boot, {})}</script>`;

/** Without scripts the same faces come as files. */
const FILES = [
	[400, regularUrl],
	['600 700', strongUrl]
].map(
	([weight, url]) =>
		`@font-face{font-family:'Noto Sans';font-weight:${weight};font-display:swap;src:url('${url}') format('woff2')}`
);

const PRELOADS = [regularUrl, strongUrl].map(
	(url) => `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>`
);

/** The letters as bytes in the page; as files for profiles, of which there are more than a thousand. */
function startOf(path: string): string {
	const faces = `<style>${FILES.join('')}</style>`;
	if (path.startsWith('/profil/')) return START_WITHOUT_LETTERS + PRELOADS.join('') + faces;
	return `${START}<noscript>${faces}</noscript>`;
}

/** Writes the language and what the first moment needs into the page. */
export const handle: Handle = ({ event, resolve }) => {
	const { lang, path } = splitPath(event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%atlas.lang%', lang)
				.replace('%atlas.start%', () => startOf(path))
				.replace('</head>', () => `${waitedFor(lang, path)}</head>`),
		preload: ({ type }) => type === 'js' || type === 'css'
	});
};

function bytesOf(dataUrl: string): string {
	return dataUrl.slice(dataUrl.indexOf(',') + 1);
}
