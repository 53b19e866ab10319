import { agePlaces, ageStructure, type AgeSlicesByGroup, type AgeStructure } from '$lib/domain/age-structure';
import type { Source } from '$lib/domain/indicator';
import { sourceIds } from '$lib/domain/source-ids';
import type { View } from '$lib/domain/view';
import type { Lang } from '$lib/i18n/lang';
import { placeNamer, type Atlas } from './atlas';

/** The age groups of the two places of a view, and what they rest on: they are indicators of their own, with their own sources. */
export function ageSides(
	atlas: Atlas,
	slices: AgeSlicesByGroup,
	view: View,
	lang: Lang
): { readonly sides: readonly AgeStructure[]; readonly sources: readonly Source[] } {
	const nameOf = placeNamer(atlas, lang);
	const sides = agePlaces(view).map((region) => ageStructure(slices, { region, name: nameOf(region) }, view));
	const figures = sides.flatMap(({ groups, earlier }) => [...groups, ...(earlier?.groups ?? [])]);
	const cited = new Set(figures.flatMap(({ source }) => sourceIds(source)));
	return { sides, sources: [...cited].flatMap((id) => atlas.sources.get(id) ?? []) };
}
