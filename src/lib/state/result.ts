import { deriveResult } from '$lib/domain/derive';
import type { Result } from '$lib/domain/result';
import type { Slice } from '$lib/domain/slice';
import type { View } from '$lib/domain/view';
import type { Lang } from '$lib/i18n/lang';
import { placeNamer, unitOf, type Atlas } from './atlas';

/**
 * The result of a view over its slice, with names in the interface language. The same for the prerendered page and in the browser.
 *
 * @param population inhabitants at the same level, which values per head need
 * @throws RangeError if the catalogue lacks the view's indicator or its unit
 */
export function resultOf(atlas: Atlas, view: View, slice: Slice, lang: Lang, population: Slice | null = null): Result {
	const indicator = atlas.indicators.get(view.indicator);
	const unit = unitOf(atlas, view.indicator);
	if (!indicator || !unit)
		throw new RangeError(`The catalogue has no indicator "${view.indicator}" or no unit for it.`);
	return deriveResult(view, {
		slice,
		population,
		indicator,
		unit,
		sources: atlas.sources,
		places: atlas.places,
		scopeRegions: atlas.scopes[`${view.scope}.${view.level}`].regions,
		nameOf: placeNamer(atlas, lang),
		collator: new Intl.Collator(lang)
	});
}
