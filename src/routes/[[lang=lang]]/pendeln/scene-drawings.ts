import type { CommutingScene } from '$lib/state/commuting-scene';
import { longestBar } from '$lib/domain/diverging-row';
import type { Described, Drawing, DrawFrame, NativeChart } from '$lib/domain/exportable';
import type { Scene } from '$lib/domain/scene';
import { tableScenes } from '$lib/export/table-scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { balanceChart, divergingChart } from '$lib/sheets/diverging-chart';
import { drawDiverging } from '$lib/sheets/diverging-sheet';
import { axesDrawings } from './axes-drawings';
import { ageRows, moveRows, pairRows } from './bar-rows';
import { flowDrawings } from './flow-drawings';
import { agesFinding, movesTableFinding, pairChangeFinding, pairFinding, pairMovesFinding } from './pair-findings';
import { movesPrinted, pairPrinted } from './printed-tables';
import { movesText, sceneHeading } from './scene-texts';

/** What drawings of commuting say besides their figures. */
export interface SceneWords {
	readonly t: Messages;
	readonly lang: Lang;
}

/** Makes a drawing for paper under the page's heading. */
export type MakeDrawing = (
	described: Pick<Described, 'kind' | 'subtitle' | 'finding'>,
	draw: (frame: DrawFrame) => Scene[],
	charts?: () => NativeChart[]
) => Drawing;

/** The drawings of a commuting view on paper, by the ids of their figures; the flow map is made where its geometry is. */
export function sceneDrawings(scene: CommutingScene, words: DrawnWords): Readonly<Record<string, Drawing>> {
	const title = sceneHeading(scene, words.t);
	const make: MakeDrawing = (described, draw, charts) => ({
		...described,
		title,
		projections: [],
		draw: (frame) => Promise.resolve(draw(frame)),
		...(charts ? { charts } : {})
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
	words: DrawnWords,
	make: MakeDrawing
): Readonly<Record<string, Drawing>> {
	if (pair.isInside) return {};
	const { t, lang } = words;
	const all = t.commuting;
	const commuters = pairRows(pair, view.year, t, lang);
	const moves = pair.moves ? ageRows(pair.moves, t, lang) : null;
	const unit = all.axes.persons;
	const sides = {
		caption: '',
		leftHeading: all.pair.workIn(pair.oppositeName),
		rightHeading: all.pair.workIn(pair.name),
		rows: commuters
	};
	return {
		pendler: make(
			{
				kind: 'chart',
				subtitle: all.pair.commutersCaption(all.days[view.year]),
				finding: pairFinding(pair, view.year, words)
			},
			(frame) =>
				drawDiverging(
					{
						panels: [{ ...sides, most: longestBar(commuters) }],
						notes: [all.withheldNote]
					},
					frame
				),
			() => [divergingChart([sides], { unit, notes: [], paper: words.paper })]
		),
		...(moves && pair.moves
			? {
					umzuege: make(
						{
							kind: 'chart',
							subtitle: all.pair.movesCaption(pair.name),
							finding: pairMovesFinding(pair.moves, pair.name, words)
						},
						(frame) =>
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
							),
						() => [balanceChart(moves, all.pair.movesCaption(pair.name), { unit, notes: [all.pair.movesNote] })]
					)
				}
			: {}),
		tabelle: make(
			{ kind: 'table', subtitle: all.pair.tableCaption, finding: pairChangeFinding(pair, words) },
			(frame) => tableScenes(pairPrinted(pair, t, lang), frame)
		)
	};
}

function movesDrawings(
	scene: Extract<CommutingScene, { kind: 'umzuege' }>,
	words: DrawnWords,
	make: MakeDrawing
): Readonly<Record<string, Drawing>> {
	const { moves, view } = scene;
	if (!moves) return {};
	const { t, lang } = words;
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
	const chart = (rows: ReturnType<typeof moveRows>, name: string) => () => [
		balanceChart(rows, name, { unit: t.commuting.axes.persons, notes })
	];
	const group = view.age === null ? texts.allAgesLong : texts.agesLong[view.age];
	return {
		partner: make(
			{ kind: 'chart', subtitle: texts.partnersHeading(group), finding: movesText(scene, t, lang) },
			bars(moveRows(moves, lang)),
			chart(moveRows(moves, lang), texts.partnersHeading(group))
		),
		alter: make(
			{ kind: 'chart', subtitle: texts.ageHeading, finding: agesFinding(moves.byAge, words) },
			bars(ageRows(moves.byAge, t, lang)),
			chart(ageRows(moves.byAge, t, lang), texts.ageHeading)
		),
		tabelle: make({ kind: 'table', subtitle: texts.tableCaption, finding: movesTableFinding(moves, words) }, (frame) =>
			tableScenes({ ...movesPrinted(moves, t, lang), note: notes.join(' ').trim() }, frame)
		)
	};
}
