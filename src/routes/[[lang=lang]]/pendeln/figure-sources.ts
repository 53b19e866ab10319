import type { CommutingResult } from '$lib/domain/commuting-result';
import type { Source } from '$lib/domain/indicator';
import type { CommutingScene } from '$lib/state/commuting-scene';

/** What towns rest on, and no other figure does. */
const TOWNS = ['zensus_pendler_2011', 'mid_2023_modal_split'];
/** Start of the names of the sources of commuters between districts, and of balances of moves. */
const [MATRIX, MOVES] = ['ba_pendler_', 'wanderungssaldo'];

/** The sources of the table below the flow map, which says how many people move, too; null where they are the figure's own. */
function tableSources(figure: string, { sources }: CommutingResult): readonly Source[] | null {
	if (!['karte', 'rangfolge', 'tabelle'].includes(figure)) return null;
	return sources.filter(({ source }) => source.startsWith(MATRIX) || source.startsWith(MOVES));
}

/** The sources of one figure of a view; null where it is all of the view's. */
export function sceneSources(figure: string, scene: CommutingScene): readonly Source[] | null {
	if (scene.kind === 'karte') return figureSources(figure, scene.result);
	if (scene.kind !== 'paar') return null;
	return scene.sources.filter(({ source }) => source.startsWith(MOVES) === (figure === 'umzuege'));
}

/** The sources of the table of one figure; null where they are the figure's own. */
export function sceneTableSources(figure: string, scene: CommutingScene): readonly Source[] | null {
	if (scene.kind === 'paar') return scene.sources;
	return scene.kind === 'karte' ? tableSources(figure, scene.result) : null;
}

/** The sources of one figure around the flow map; null where it is all of the page's. */
function figureSources(figure: string, result: CommutingResult): readonly Source[] | null {
	const { sources, view } = result;
	const matrix = `${MATRIX}${view.year}`;
	const among = (keep: (id: string) => boolean): readonly Source[] => sources.filter(({ source }) => keep(source));
	switch (figure) {
		case 'karte':
		case 'rangfolge':
		case 'merkmale':
			return among((id) => id === matrix);
		case 'tabelle':
			return tableSources(figure, result);
		case 'staedte':
			return among((id) => TOWNS.includes(id));
		case 'kennzahlen':
			return among((id) => !TOWNS.includes(id) && !id.startsWith(MOVES));
		default:
			return null;
	}
}
