import { ownChoices } from '$lib/domain/own-choice';
import { ownGroup, type OwnGroup } from '$lib/domain/own-groups';
import type { Relation, RelationMaterial, RelationSide } from '$lib/domain/relation';
import type { Region } from '$lib/domain/region';
import type { RelationView } from '$lib/domain/relation-view';
import type { Slice } from '$lib/domain/slice';
import type { Lang } from '$lib/i18n/lang';
import { placeNamer, unitOf, type Atlas } from './atlas';

/** Which figures a relation is made of; the same for all of its years. */
export type RelationBasis = Pick<RelationView, 'x' | 'y' | 'level' | 'scope' | 'own'>;

/** What relations of one basis are worked out from, with names in the interface language; the slices hold the own groups (`withOwnGroups`). */
export function relationMaterial(
	atlas: Atlas,
	{ x, y, level, scope, own }: RelationBasis,
	slices: { readonly x: Slice; readonly y: Slice },
	lang: Lang
): RelationMaterial {
	const placeOf = placeNamer(atlas, lang);
	const nameOf = (code: string): string => ownGroup(code, own)?.name ?? placeOf(code);
	const collator = new Intl.Collator(lang);
	return {
		x: side(atlas, x, slices.x),
		y: side(atlas, y, slices.y),
		sources: atlas.sources,
		places: atlas.scopes[`${scope}.${level}`].regions
			.map((region) => {
				const { lon = NaN, lat = NaN } = atlas.places.regions.get(region) ?? {};
				return { region, name: nameOf(region), lon, lat };
			})
			.sort((a, b) => collator.compare(a.name, b.name)),
		nameOf
	};
}

/** What can be chosen beside a relation: own and saved groups, groups, then regions of its scope, then those selected from elsewhere. */
export function relationChoices(
	{ places }: Atlas,
	{ points }: Relation,
	{ selected, own }: Pick<RelationView, 'selected' | 'own'>,
	saved: readonly OwnGroup[]
): Region[] {
	const codes = new Set([...places.groups.keys(), ...points.map(({ region }) => region), ...selected]);
	return [...ownChoices(own, saved), ...[...codes].flatMap((code) => places.regions.get(code) ?? [])];
}

function side(atlas: Atlas, id: string, slice: Slice): RelationSide {
	const indicator = atlas.indicators.get(id);
	const unit = unitOf(atlas, id);
	if (!indicator || !unit) throw new RangeError(`The catalogue has no indicator "${id}" or no unit for it.`);
	return { indicator, unit, slice };
}
