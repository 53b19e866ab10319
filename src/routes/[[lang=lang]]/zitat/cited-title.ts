import type { Edition } from '$lib/domain/edition';
import { parseView } from '$lib/domain/view-codec';
import type { Lang } from '$lib/i18n/lang';
import { openAtlas } from '$lib/state/live-atlas';
import type { CitedView } from './cited-view';

/**
 * Indicator and year of a cited view of /indikatoren; null for other rooms and where the catalogue doesn't come.
 *
 * @param edition the archived one it was cited with: a year that the address leaves out is the newest of then
 */
export async function citedTitle(
	{ isIndicator, params }: CitedView,
	edition: Edition | null,
	lang: Lang
): Promise<string | null> {
	if (!isIndicator) return null;
	try {
		const { context } = await openAtlas(edition?.version ?? null);
		const { view } = parseView(params, context);
		const indicator = context.indicators.get(view.indicator);
		return indicator ? `${lang === 'de' ? indicator.titleDe : indicator.titleEn}, ${view.year}` : null;
	} catch {
		// The citation stands without the title, too.
		return null;
	}
}
