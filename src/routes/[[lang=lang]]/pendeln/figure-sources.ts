import type { CommutingResult } from '$lib/domain/commuting-result';
import type { Source } from '$lib/domain/indicator';

/** What towns rest on, and no other figure does. */
const TOWNS = ['zensus_pendler_2011', 'mid_2023_modal_split'];
/** Start of the name of the source of balances of moves. */
const MOVES = 'wanderungssaldo';

/** The sources of the table below the flow map, which says how many people move, too; null where they are the figure's own. */
export function tableSources(figure: string, { sources, view }: CommutingResult): readonly Source[] | null {
	if (figure !== 'karte') return null;
	return sources.filter(({ source }) => source === `ba_pendler_${view.year}` || source.startsWith(MOVES));
}

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
			return among((id) => !TOWNS.includes(id) && !id.startsWith(MOVES));
		default:
			return null;
	}
}
