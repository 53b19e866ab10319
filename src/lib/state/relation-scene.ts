import { deriveRelation, type Relation, type RelationSide } from '$lib/domain/relation';
import type { Region } from '$lib/domain/region';
import type { RelationView } from '$lib/domain/relation-view';
import type { Slice } from '$lib/domain/slice';
import type { Lang } from '$lib/i18n/lang';
import { placeNamer, unitOf, type Atlas } from './atlas';

/** The relation of a view, with names in the interface language. The same for the prerendered page and in the browser. */
export function relationOf(
	atlas: Atlas,
	view: RelationView,
	slices: { readonly x: Slice; readonly y: Slice },
	lang: Lang
): Relation {
	return deriveRelation(view, {
		x: side(atlas, view.x, slices.x),
		y: side(atlas, view.y, slices.y),
		sources: atlas.sources,
		scopeRegions: atlas.scopes[`${view.scope}.${view.level}`].regions,
		nameOf: placeNamer(atlas, lang),
		collator: new Intl.Collator(lang)
	});
}

/** What can be chosen beside a relation: groups, then regions of its scope, then those selected from elsewhere. */
export function relationChoices({ places }: Atlas, { points }: Relation, selected: readonly string[]): Region[] {
	const codes = new Set([...places.groups.keys(), ...points.map(({ region }) => region), ...selected]);
	return [...codes].flatMap((code) => places.regions.get(code) ?? []);
}

function side(atlas: Atlas, id: string, slice: Slice): RelationSide {
	const indicator = atlas.indicators.get(id);
	const unit = unitOf(atlas, id);
	if (!indicator || !unit) throw new RangeError(`The catalogue has no indicator "${id}" or no unit for it.`);
	return { indicator, unit, slice };
}
