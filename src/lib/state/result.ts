import { deriveResult } from '$lib/domain/derive';
import { ownCode, ownGroup, type OwnGroup } from '$lib/domain/own-groups';
import type { RegionGroup } from '$lib/domain/region';
import type { Places, Result } from '$lib/domain/result';
import type { Slice } from '$lib/domain/slice';
import type { View } from '$lib/domain/view';
import type { Lang } from '$lib/i18n/lang';
import { placeNamer, unitOf, type Atlas } from './atlas';

/** The places with own groups among the groups. */
function withOwnPlaces({ regions, groups }: Places, own: readonly OwnGroup[]): Places {
	if (own.length === 0) return { regions, groups };
	const made = own.map(({ name, members }, i): [string, RegionGroup] => {
		const group = ownCode(i);
		return [group, { group, nameDe: name, nameEn: name, members, combine: 'sum', noteDe: null, noteEn: null }];
	});
	return { regions, groups: new Map([...groups, ...made]) };
}

/**
 * The result of a view over its slice, which holds the view's own groups (`withOwnGroups`), with names in the interface language. The same for the prerendered page and in the browser.
 *
 * @param population inhabitants at the same level, which values per head need
 * @throws RangeError if the catalogue lacks the view's indicator or its unit
 */
export function resultOf(atlas: Atlas, view: View, slice: Slice, lang: Lang, population: Slice | null = null): Result {
	const indicator = atlas.indicators.get(view.indicator);
	const unit = unitOf(atlas, view.indicator);
	if (!indicator || !unit)
		throw new RangeError(`The catalogue has no indicator "${view.indicator}" or no unit for it.`);
	const nameOf = placeNamer(atlas, lang);
	return deriveResult(view, {
		slice,
		population,
		indicator,
		unit,
		sources: atlas.sources,
		places: withOwnPlaces(atlas.places, view.own),
		scopeRegions: atlas.scopes[`${view.scope}.${view.level}`].regions,
		nameOf: (code) => ownGroup(code, view.own)?.name ?? nameOf(code),
		collator: new Intl.Collator(lang)
	});
}
