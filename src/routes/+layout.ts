import { splitPath } from '$lib/i18n/lang';
import { loadMessages } from '$lib/i18n/messages';
import { textParts } from '$lib/i18n/text-parts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Language and texts follow from the address alone, also for an address that no page has. */
export const load: LayoutLoad = async ({ url }) => {
	const { lang, path } = splitPath(url.pathname);
	return { lang, path, t: await loadMessages(lang, textParts(path)) };
};
