import { isSameGroup, MAX_OWN_GROUPS, ownCode, ownGroup, ownRegion, type OwnGroup } from './own-groups';
import type { Region } from './region';
import type { View } from './view';

const SAVED = /^gemerkt(\d+)$/;

/** Code of the saved group at a position. */
export function savedCode(at: number): string {
	return `gemerkt${at + 1}`;
}

/** The saved group that a code of `ownChoices` stands for; undefined for every other code. */
export function savedGroup(code: string, saved: readonly OwnGroup[]): OwnGroup | undefined {
	const [, number] = SAVED.exec(code) ?? [];
	return number === undefined ? undefined : saved[Number(number) - 1];
}

/** Own groups that can be chosen: those of the address, then those saved in this browser that are not among them. */
export function ownChoices(own: readonly OwnGroup[], saved: readonly OwnGroup[]): Region[] {
	const kept = saved.flatMap((group, i) =>
		own.some((other) => isSameGroup(other, group)) ? [] : [ownRegion(savedCode(i), group)]
	);
	return [...own.map((group, i) => ownRegion(ownCode(i), group)), ...kept];
}

/**
 * What choosing other places changes: saved groups among them come into the address, own ones that are neither chosen nor the reference leave it, and
 * the rest are numbered anew. A group for which there is no room stays out.
 */
export function withSelected(
	{ own, reference }: Pick<View, 'own' | 'reference'>,
	selected: readonly string[],
	saved: readonly OwnGroup[]
): Pick<View, 'own' | 'reference' | 'selected'> {
	const kept = own.filter((_, i) => selected.includes(ownCode(i)) || reference === ownCode(i));
	const added = selected.flatMap((code) => savedGroup(code, saved) ?? []);
	const all = [...kept, ...added].slice(0, MAX_OWN_GROUPS);
	const numbered = (code: string): string[] => {
		const group = ownGroup(code, own) ?? savedGroup(code, saved);
		if (!group) return [code];
		const at = all.indexOf(group);
		return at < 0 ? [] : [ownCode(at)];
	};
	return {
		own: all,
		reference: reference === null ? null : (numbered(reference)[0] ?? null),
		selected: selected.flatMap(numbered)
	};
}
