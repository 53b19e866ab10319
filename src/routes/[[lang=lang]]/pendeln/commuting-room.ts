import { COMMUTING_PARTS, embedTarget } from '$lib/domain/embed-parts';
import { commutingShown } from '$lib/domain/shown-params';
import type { CommutingScene, Wording } from '$lib/state/commuting-scene';
import type { Room } from '../ausgabe/room-export';
import { sceneSources, sceneTableSources } from './figure-sources';
import { flowMapDescribed } from './flow-drawings';
import { sceneDrawings } from './scene-drawings';
import { figureTable, sceneTable } from './scene-table';

/** Commuting as the page shows it. */
interface ShownCommuting {
	readonly scene: CommutingScene;
	/** The same with names in another language; null while its figures are not here. */
	readonly sceneIn: (words: Wording) => CommutingScene | null;
	/** Credits of the boundaries. */
	readonly credits: readonly string[];
}

/** Commuting for files; loaded when a reader opens the dialog. */
export function commutingRoom({ scene, sceneIn, credits }: ShownCommuting, { t, lang }: Wording): Room {
	const named = (words: Wording): CommutingScene => (words.lang === lang ? scene : (sceneIn(words) ?? scene));
	return {
		shown: commutingShown(scene.view),
		drawings: (words) => sceneDrawings(named(words), words),
		// The flow map alone has a sheet of its own.
		described: (words) => {
			const shown = named(words);
			return shown.kind === 'karte' ? flowMapDescribed(shown.result, words) : null;
		},
		fileName: sceneTable(scene, t, lang).name,
		table: (figure) => figureTable(figure, scene, t, lang),
		sources: scene.kind === 'karte' ? scene.result.sources : scene.sources,
		sourcesOf: (figure) => sceneSources(figure, scene),
		tableSourcesOf: (figure) => sceneTableSources(figure, scene),
		computed: true,
		geometry: credits,
		embedOf: (figure) => embedTarget('pendeln', COMMUTING_PARTS[scene.kind], figure)
	};
}
