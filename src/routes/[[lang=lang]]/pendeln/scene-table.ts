import type { PlainTable } from '$lib/domain/plain-table';
import { axesTable, pairTable } from '$lib/export/commuting-lines-table';
import { commutingFileName, commutingTable } from '$lib/export/commuting-table';
import { movesTable } from '$lib/export/moves-table';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { CommutingScene } from '$lib/state/commuting-scene';
import { saveCsv } from '../save-text';
import { dateText, isAcrossBorder, placesOf } from './published-texts';

/** The figures of what is shown, and the name of its files without ending. */
export function sceneTable(
	scene: CommutingScene,
	t: Messages,
	lang: Lang
): { readonly name: string; readonly table: PlainTable } {
	const { csv, axes } = t.commuting;
	switch (scene.kind) {
		case 'karte':
			return { name: commutingFileName(scene.result, t), table: commutingTable(scene.result, t, lang) };
		case 'paar': {
			const { pair, sources } = scene;
			return { name: [csv.fileWord, pair.region, pair.opposite].join('_'), table: pairTable(pair, sources, t, lang) };
		}
		case 'achsen': {
			const { view, rows, sources } = scene;
			const published = scene.published.filter(isAcrossBorder);
			const nameOf = placesOf(axes.areas, rows, lang);
			const figures = { view, rows, published, sources, nameOf, dateOf: (date: string) => dateText(date, lang) };
			return {
				name: [csv.fileWord, csv.axesWord, view.trait, view.year].join('_'),
				table: axesTable(figures, t, lang)
			};
		}
		case 'umzuege': {
			const { view, name, sources, moves } = scene;
			const place = { region: view.region, name, sources };
			return {
				name: [csv.fileWord, csv.movesWord, view.region].join('_'),
				table: moves ? movesTable(moves, place, t, lang) : { header: [], rows: [] }
			};
		}
		default:
			return scene satisfies never;
	}
}

/** Saves the figures of what is shown as CSV. */
export function saveScene(scene: CommutingScene, t: Messages, lang: Lang): void {
	const { name, table } = sceneTable(scene, t, lang);
	saveCsv(name, table, t, lang);
}
