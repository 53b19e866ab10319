import { splitPath } from '$lib/i18n/lang';
import type { Handle } from '@sveltejs/kit';

/** Fonts of the first lines of every page; the others follow when a page needs them. */
const EARLY_FONT = /noto-sans-latin-(400|700)-/;

/** Writes the page's language into `<html lang>` and preloads the two fonts that every page starts with. */
export const handle: Handle = ({ event, resolve }) => {
	const { lang } = splitPath(event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) => stylesFirst(html.replace('%atlas.lang%', lang)),
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && EARLY_FONT.test(path))
	});
};

/** Style sheets before scripts: nothing is painted without them, and a browser asks for few files at a time. */
function stylesFirst(html: string): string {
	const styles = html.match(/<link href="[^"]+" rel="stylesheet">/g) ?? [];
	const rest = styles.reduce((text, link) => text.replace(link, ''), html);
	return rest.replace('<link href=', `${styles.join('')}<link href=`);
}
