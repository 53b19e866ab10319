import type { PlainTable } from '$lib/domain/plain-table';
import { keyFiguresTable, townsTable, traitsTable } from '$lib/export/commuting-figure-tables';
import {
	axesChangeTable,
	axesTable,
	matrixTable,
	pairTable,
	unrecordedTable,
	type AxesFigures
} from '$lib/export/commuting-lines-table';
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
	const { csv } = t.commuting;
	switch (scene.kind) {
		case 'karte':
			return { name: commutingFileName(scene.result, t), table: commutingTable(scene.result, t, lang) };
		case 'paar': {
			const { pair, sources } = scene;
			return { name: [csv.fileWord, pair.region, pair.opposite].join('_'), table: pairTable(pair, sources, t, lang) };
		}
		case 'achsen': {
			const { view } = scene;
			return {
				name: [csv.fileWord, csv.axesWord, view.trait, view.year].join('_'),
				table: axesTable(axesFigures(scene, t, lang), t, lang)
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

function axesFigures(scene: Extract<CommutingScene, { kind: 'achsen' }>, t: Messages, lang: Lang): AxesFigures {
	const { view, rows, sources } = scene;
	return {
		view,
		rows,
		published: scene.published.filter(isAcrossBorder),
		sources,
		nameOf: placesOf(t.commuting.axes.areas, rows, lang),
		dateOf: (date) => dateText(date, lang)
	};
}

/** What one figure of the view shows: most show the figures of the whole view. */
export function figureTable(figure: string, scene: CommutingScene, t: Messages, lang: Lang): PlainTable {
	if (scene.kind === 'karte') {
		const { result } = scene;
		if (figure === 'merkmale') return traitsTable(result, t, lang);
		if (figure === 'staedte') return townsTable(result, t, lang);
		if (figure === 'kennzahlen') return keyFiguresTable(result, (date) => dateText(date, lang), t, lang);
	}
	if (scene.kind === 'achsen') {
		if (figure === 'veraenderung') return axesChangeTable(axesFigures(scene, t, lang), t, lang);
		if (figure === 'matrix') return matrixTable(axesFigures(scene, t, lang), t, lang);
		if (figure === 'nicht-erfasst') return unrecordedTable(axesFigures(scene, t, lang), t, lang);
	}
	return sceneTable(scene, t, lang).table;
}

/** Saves the figures of what is shown as CSV. */
export function saveScene(scene: CommutingScene, t: Messages, lang: Lang): void {
	const { name, table } = sceneTable(scene, t, lang);
	saveCsv(name, table, t, lang);
}
