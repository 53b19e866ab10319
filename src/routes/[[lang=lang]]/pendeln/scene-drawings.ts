import type { CommutingScene } from '$lib/state/commuting-scene';
import { longestBar } from '$lib/domain/diverging-row';
import type { Drawing, DrawFrame } from '$lib/domain/exportable';
import type { Scene } from '$lib/domain/scene';
import { tableScenes } from '$lib/export/table-scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { drawDiverging } from '$lib/sheets/diverging-sheet';
import { axesDrawings } from './axes-drawings';
import { ageRows, moveRows, pairRows } from './bar-rows';
import { flowDrawings } from './flow-drawings';
import { movesPrinted, pairPrinted } from './printed-tables';
import { sceneHeading } from './scene-texts';

/** What drawings of commuting say besides their figures. */
export interface SceneWords {
	readonly t: Messages;
	readonly lang: Lang;
}

/** Makes a drawing for paper under the page's heading. */
export type MakeDrawing = (subtitle: string, draw: (frame: DrawFrame) => Scene[]) => Drawing;

/** The drawings of a commuting view on paper, by the ids of their figures; the flow map is made where its geometry is. */
export function sceneDrawings(scene: CommutingScene, words: SceneWords): Readonly<Record<string, Drawing>> {
	const title = sceneHeading(scene, words.t);
	const make: MakeDrawing = (subtitle, draw) => ({
		title,
		subtitle,
		projections: [],
		draw: (frame) => Promise.resolve(draw(frame))
	});
	switch (scene.kind) {
		case 'karte':
			return flowDrawings(scene.result, words);
		case 'paar':
			return pairDrawings(scene, words, make);
		case 'achsen':
			return axesDrawings(scene, words, make);
		case 'umzuege':
			return movesDrawings(scene, words, make);
		default:
			return scene satisfies never;
	}
}

function pairDrawings(
	{ pair, view }: Extract<CommutingScene, { kind: 'paar' }>,
	{ t, lang }: SceneWords,
	make: MakeDrawing
): Readonly<Record<string, Drawing>> {
	if (pair.isInside) return {};
	const all = t.commuting;
	const commuters = pairRows(pair, view.year, t, lang);
	const moves = pair.moves ? ageRows(pair.moves, t, lang) : null;
	return {
		pendler: make(all.pair.commutersCaption(all.days[view.year]), (frame) =>
			drawDiverging(
				{
					panels: [
						{
							caption: '',
							leftHeading: all.pair.workIn(pair.oppositeName),
							rightHeading: all.pair.workIn(pair.name),
							rows: commuters,
							most: longestBar(commuters)
						}
					],
					notes: [all.withheldNote]
				},
				frame
			)
		),
		...(moves
			? {
					umzuege: make(all.pair.movesCaption(pair.name), (frame) =>
						drawDiverging(
							{
								panels: [
									{
										caption: '',
										leftHeading: all.moves.loss,
										rightHeading: all.moves.gain,
										rows: moves,
										most: longestBar(moves)
									}
								],
								notes: [all.pair.movesNote]
							},
							frame
						)
					)
				}
			: {}),
		tabelle: make(all.pair.tableCaption, (frame) => tableScenes(pairPrinted(pair, t, lang), frame))
	};
}

function movesDrawings(
	{ moves, view }: Extract<CommutingScene, { kind: 'umzuege' }>,
	{ t, lang }: SceneWords,
	make: MakeDrawing
): Readonly<Record<string, Drawing>> {
	if (!moves) return {};
	const texts = t.commuting.moves;
	const notes = [texts.isBalance, moves.complete ? '' : texts.partly];
	const bars = (rows: ReturnType<typeof moveRows>) => (frame: DrawFrame) =>
		drawDiverging(
			{
				panels: [{ caption: '', leftHeading: texts.loss, rightHeading: texts.gain, rows, most: longestBar(rows) }],
				notes
			},
			frame
		);
	const group = view.age === null ? texts.allAgesLong : texts.agesLong[view.age];
	return {
		partner: make(texts.partnersHeading(group), bars(moveRows(moves, lang))),
		alter: make(texts.ageHeading, bars(ageRows(moves.byAge, t, lang))),
		tabelle: make(texts.tableCaption, (frame) =>
			tableScenes({ ...movesPrinted(moves, t, lang), note: notes.join(' ').trim() }, frame)
		)
	};
}
