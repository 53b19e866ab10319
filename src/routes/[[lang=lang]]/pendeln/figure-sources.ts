import type { CommutingResult } from '$lib/domain/commuting-result';
import type { Source } from '$lib/domain/indicator';

/** What towns rest on, and no other figure does. */
const TOWNS = ['zensus_pendler_2011', 'mid_2023_modal_split'];

/** The sources of one figure around the flow map; null where it is all of the page's. */
export function figureSources(figure: string, { sources, view }: CommutingResult): readonly Source[] | null {
	const matrix = `ba_pendler_${view.year}`;
	const among = (keep: (id: string) => boolean): readonly Source[] => sources.filter(({ source }) => keep(source));
	switch (figure) {
		case 'karte':
		case 'merkmale':
			return among((id) => id === matrix);
		case 'staedte':
			return among((id) => TOWNS.includes(id));
		case 'kennzahlen':
			return among((id) => !TOWNS.includes(id) && !id.startsWith('wanderungssaldo'));
		default:
			return null;
	}
}
