import { formatNumber } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { PlaceFacts } from './place-facts.server';

/** Who a place is, in short. */
export function placeFactTexts(
	place: PlaceFacts,
	{ t, lang }: { readonly t: Messages; readonly lang: Lang }
): string[] {
	return [
		t.shell.level[place.level],
		place.land ?? (place.country ? t.shell.country[place.country] : null),
		place.ags ? t.profile.ags(place.ags) : null,
		place.level.startsWith('nuts') ? t.profile.code(place.region) : null,
		place.areaKm2 === null ? null : t.profile.area(formatNumber(place.areaKm2, 0, lang))
	].filter((fact) => fact !== null);
}
