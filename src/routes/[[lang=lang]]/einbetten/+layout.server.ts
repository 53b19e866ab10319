import { EMBED_DRAWINGS, EMBED_NAMES } from '$lib/domain/embed-drawings';
import { localPath, splitPath } from '$lib/i18n/lang';
import { publishedOrigin } from '../../published-origin.server';
import type { LayoutServerLoad } from './$types';

/**
 * Whether pages lead to their oEmbed files: those answer for the default view alone, so that the server must give out a page without that for any other
 * (`ATLAS_OEMBED=links`, deploy/README.md).
 */
const leadsThere = process.env['ATLAS_OEMBED'] === 'links';

/** Where the drawing's oEmbed file lies, if the site knows its own address; and whether the page is one without drawing. */
export const load: LayoutServerLoad = ({ params, url, untrack }) => {
	// Untracked: the address of the page is read once, not whenever its query changes.
	const { origin, pathname } = untrack(() => ({ origin: publishedOrigin(url), pathname: url.pathname }));
	const { lang, path } = splitPath(pathname);
	const name = EMBED_NAMES.find((known) => EMBED_DRAWINGS[known].path === path);
	return {
		oembed: origin && name && leadsThere ? origin + localPath(`/einbetten/oembed/${name}.json`, lang) : null,
		isBlank: untrack(() => params.blank !== undefined)
	};
};
