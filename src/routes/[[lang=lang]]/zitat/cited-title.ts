import type { Edition } from '$lib/domain/edition';
import type { Indicator } from '$lib/domain/indicator';
import { parseView } from '$lib/domain/view-codec';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { placeNamer } from '$lib/state/atlas';
import { openAtlas } from '$lib/state/live-atlas';
import type { CitedView } from './cited-view';

/**
 * What a cited view shows: indicator and year, whose profile, which indicator's page. Null for other rooms and where the catalogue doesn't come.
 *
 * @param edition the archived one it was cited with: a year that the address leaves out is the newest of then
 */
export async function citedTitle(
	{ isIndicator, page, params }: CitedView,
	edition: Edition | null,
	{ profile }: Messages,
	lang: Lang
): Promise<string | null> {
	const [, folder = '', name = ''] = page.split('/');
	const isPage = name !== '' && (folder === 'profil' || folder === 'daten');
	if (!isIndicator && !isPage) return null;
	const titleOf = ({ titleDe, titleEn }: Indicator): string => (lang === 'de' ? titleDe : titleEn);
	try {
		const atlas = await openAtlas(edition?.version ?? null);
		const { context, indicators } = atlas;
		if (folder === 'profil') return context.isRegion(name) ? profile.pageTitle(placeNamer(atlas, lang)(name)) : null;
		const { view } = isIndicator ? parseView(params, context) : { view: null };
		const indicator = indicators.get(view?.indicator ?? name);
		if (!indicator) return null;
		return view ? `${titleOf(indicator)}, ${view.year}` : titleOf(indicator);
	} catch {
		// The citation stands without the title, too.
		return null;
	}
}
