import { ownChoices } from '$lib/domain/own-choice';
import type { OwnGroup } from '$lib/domain/own-groups';
import type { Region } from '$lib/domain/region';

/** Everything that can be compared: own and saved groups first; the list parts groups from regions itself. */
export function placeChoices(
	own: readonly OwnGroup[],
	saved: readonly OwnGroup[],
	known: Iterable<Region>
): readonly Region[] {
	return [...ownChoices(own, saved), ...[...known].filter(({ level }) => level !== 'lau')];
}
