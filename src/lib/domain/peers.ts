import type { PeerSet } from './comparison-view';
import type { PeerRange, Places } from './result';
import type { SliceIndex } from './slice-index';

/** The peers every view of German Kreise compares Rostock with: the members of the Regiopolen network. */
export const PEER_GROUP = 'regiopolen_netzwerk';

/** The group whose members a set of peers is. */
export const PEER_GROUPS: Readonly<Record<PeerSet, string>> = {
	regiopolen: PEER_GROUP,
	moegliche: 'regiopolen_potenziell',
	mv: 'mecklenburg_vorpommern',
	kreise: 'deutschland'
};

interface Naming {
	readonly places: Places;
	readonly nameOf: (code: string) => string;
}

/** Range and unweighted mean of the Regiopolen that have a shown value; null with fewer than two. */
export function peerRange(
	index: SliceIndex,
	naming: Naming,
	{ year, shownOf }: { readonly year: number; readonly shownOf: (code: string) => number | null }
): PeerRange | null {
	const members = naming.places.groups.get(PEER_GROUP)?.members ?? [];
	const shown = members
		.filter((code) => index.has(code))
		.flatMap((region) => {
			const value = shownOf(region);
			return value === null
				? []
				: [{ region, name: naming.nameOf(region), value, observation: index.at(region, year) }];
		})
		.sort((a, b) => a.value - b.value);
	const min = shown[0];
	const max = shown.at(-1);
	if (!min || !max || shown.length < 2) return null;
	const mean = shown.reduce((sum, { value }) => sum + value, 0) / shown.length;
	return {
		group: PEER_GROUP,
		name: naming.nameOf(PEER_GROUP),
		min,
		max,
		mean,
		count: shown.length,
		members: shown.map(({ region }) => region)
	};
}
