import { ownChoices } from '$lib/domain/own-choice';
import type { OwnGroup } from '$lib/domain/own-groups';
import type { Region } from '$lib/domain/region';
import type { Slice } from '$lib/domain/slice';
import type { View } from '$lib/domain/view';
import type { Atlas } from './atlas';

/** What can be chosen for a view: own and saved groups, groups, countries, then the regions of the slice; and what is selected from elsewhere. */
export function regionChoices(
	{ places }: Pick<Atlas, 'places'>,
	slice: Slice,
	{ own, selected }: Pick<View, 'own' | 'selected'>,
	saved: readonly OwnGroup[]
): Region[] {
	const others = selected.filter((code) => !slice.regions.includes(code));
	const known = [...slice.regions, ...others].flatMap((code) => places.regions.get(code) ?? []);
	const order = (region: Region): number => (region.level === 'group' ? 0 : region.level === slice.level ? 2 : 1);
	return [...ownChoices(own, saved), ...known.sort((a, b) => order(a) - order(b))];
}
