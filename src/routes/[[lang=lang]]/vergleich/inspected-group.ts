import type { ComparisonView } from '$lib/domain/comparison-view';
import { ownCode, ownGroup, type OwnGroup } from '$lib/domain/own-groups';
import type { Atlas } from '$lib/state/atlas';

/** The group whose members are shown. */
export interface InspectedGroup {
	readonly code: string;
	readonly name: string;
	/** Null for a group of the catalogue. */
	readonly own: OwnGroup | null;
	/** Kreise and municipalities. */
	readonly members: readonly string[];
}

/** Groups that can be looked at: own ones first. */
export function groupCodes({ own }: Pick<ComparisonView, 'own'>, { catalogue }: Pick<Atlas, 'catalogue'>): string[] {
	return [...own.map((_, i) => ownCode(i)), ...catalogue.groups.map(({ group }) => group)];
}

/** The group that the view asks for, or the first one. */
export function inspectedGroup(
	view: Pick<ComparisonView, 'own' | 'inspected'>,
	atlas: Pick<Atlas, 'catalogue' | 'places'>,
	nameOf: (code: string) => string
): InspectedGroup {
	const code = view.inspected ?? groupCodes(view, atlas)[0] ?? '';
	const own = ownGroup(code, view.own) ?? null;
	const members = own?.members ?? atlas.places.groups.get(code)?.members ?? [];
	return { code, name: own?.name ?? nameOf(code), own, members };
}
