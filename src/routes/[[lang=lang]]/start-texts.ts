import { formatNumber } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { SvgOverview } from '$lib/map/geometry';

/** Figures of the start page by the fragment of their address. */
export const START_FIGURES = { location: 'lage', region: 'region' } as const;

/** How far the metropolises are, in a sentence. */
export function locationText({ links }: Pick<SvgOverview, 'links'>, t: Messages, lang: Lang): string {
	const distanceTo = (place: string): string => {
		const link = links.find(({ kind, to }) => kind === 'distance' && to === place);
		return t.map.distance(formatNumber(Math.round(link?.km ?? 0), 0, lang));
	};
	return t.start.locationText(
		distanceTo('berlin'),
		distanceTo('hamburg'),
		distanceTo('kobenhavn'),
		distanceTo('szczecin')
	);
}
