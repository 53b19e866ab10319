import { sankeyFrame } from '$lib/charts/axisSankey';
import { PRINT_THEME } from '$lib/charts/chartTheme';
import { leastSankeyHeight, sankeyScene } from '$lib/charts/sankeyScene';
import type { Axis, AxisRow } from '$lib/domain/commuting-axes';
import type { FlowCell, FlowChange } from '$lib/domain/commuting-cells';
import { cellText, flowChangeText, personsText } from '$lib/domain/commuting-text';
import { COMMUTING_YEARS } from '$lib/domain/commuting-view';
import type { Drawing, DrawFrame } from '$lib/domain/exportable';
import { PAPER } from '$lib/domain/paper-colors';
import { mixed } from '$lib/domain/scene';
import { pagesOf } from '$lib/export/page-parts';
import { tableParts, tableScenes, type PrintedTable } from '$lib/export/table-scene';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { drawCharts } from '$lib/sheets/chart-sheet';
import { divergingChart } from '$lib/sheets/diverging-chart';
import { drawDiverging } from '$lib/sheets/diverging-sheet';
import { drawSlopePanels } from '$lib/sheets/slope-panels-sheet';
import type { CommutingScene } from '$lib/state/commuting-scene';
import { changesFinding, matrixFinding, streamsFinding, unrecordedFinding } from './axes-findings';
import { axisRow } from './bar-rows';
import { heatStrength, mostOnAxes } from './axis-heat';
import { unrecordedPrinted } from './unrecorded-printed';
import type { MakeDrawing, SceneWords } from './scene-drawings';
import { sceneSentence } from './scene-texts';
import { SLOPE_INK, slopeChart } from './slope-chart';
import { slopeLines, slopeRange } from './slope-lines';

/** The axes to the metropolises on paper: bars, streams, changes, matrix, and what nobody counts. */
export function axesDrawings(
	scene: Extract<CommutingScene, { kind: 'achsen' }>,
	words: DrawnWords,
	make: MakeDrawing
): Readonly<Record<string, Drawing>> {
	const { t, lang } = words;
	const { rows, view } = scene;
	const all = t.commuting;
	const texts = all.axes;
	const day = all.days[view.year];
	const of = (subtitle: string): string =>
		view.trait === 'insgesamt' ? subtitle : `${subtitle}: ${all.traits[view.trait]}`;
	const most = mostOnAxes(rows);
	const range = slopeRange(rows);
	const panels = rows.map(({ name, axes }) => ({
		caption: name,
		leftHeading: texts.out,
		rightHeading: texts.in,
		rows: axes.map((axis) => axisRow(axis, t, lang))
	}));
	return {
		balken: make(
			{ kind: 'chart', subtitle: of(`${texts.barsHeadingAll}, ${day}`), finding: sceneSentence(scene, t, lang) },
			(frame) =>
				drawDiverging(
					{
						panels: panels.map((panel) => ({ ...panel, most })),
						notes: [texts.barsNote, texts.regiopolNote]
					},
					frame
				),
			() => [
				divergingChart(panels, {
					unit: texts.persons,
					notes: [texts.barsNote, texts.regiopolNote],
					paper: words.paper
				})
			]
		),
		stroeme: make(
			{ kind: 'chart', subtitle: of(texts.sankeyHeading(day)), finding: streamsFinding(rows, words) },
			(frame) =>
				drawCharts(
					(['out', 'in'] as const).map((way) => ({
						caption: texts.sankeyCaption[way],
						draw: (size) => sankeyScene(sankeyFrame(rows, way, t, lang, size), size, PRINT_THEME),
						least: (width) => leastSankeyHeight(sankeyFrame(rows, way, t, lang, { width, height: 0 }))
					})),
					[texts.sankeyNote],
					frame
				)
		),
		...(range
			? {
					veraenderung: make(
						{ kind: 'chart', subtitle: of(texts.slopeHeading), finding: changesFinding(rows, words) },
						(frame) =>
							drawSlopePanels(
								{
									years: COMMUTING_YEARS.map(String) as [string, string],
									panels: rows.map((row) => ({
										title: row.name,
										linesIn: (box) => slopeLines(row, range, box).map((line) => slopeLine(line, words))
									})),
									note: texts.slopeNote
								},
								frame
							),
						() => [slopeChart(rows, words)]
					)
				}
			: {}),
		matrix: make(
			{ kind: 'table', subtitle: of(texts.matrixCaption(day)), finding: matrixFinding(rows, words) },
			(frame) => tableScenes(matrixPrinted(rows, most, words, frame.words), frame)
		),
		'nicht-erfasst': make(
			{ kind: 'table', subtitle: of(texts.missingHeading), finding: unrecordedFinding(rows, view.year, words) },
			(frame) =>
				pagesOf(
					unrecordedPrinted(scene, words).flatMap((table) => tableParts(table, frame)),
					frame
				)
		)
	};
}

function slopeLine({ target, way, from, to, change }: ReturnType<typeof slopeLines>[number], { t, lang }: SceneWords) {
	const all = t.commuting;
	return {
		from: { ...from, text: personsText(from.value, lang) },
		to: {
			...to,
			text: `${personsText(to.value, lang)} ${all.axes.slopeTargets[target]} ${all.axes[way]}`,
			soft: change.kind === 'value' ? flowChangeText(change, all.withheld, lang) : ''
		},
		color: SLOPE_INK[target],
		dashed: way === 'in'
	};
}

function matrixPrinted(
	rows: readonly AxisRow[],
	most: number,
	{ t, lang }: SceneWords,
	{ unnamedPairs, matrixShades }: Pick<DrawFrame['words'], 'unnamedPairs' | 'matrixShades'>
): PrintedTable {
	const all = t.commuting;
	const texts = all.axes;
	const half = (axis: Axis, cell: FlowCell, change: FlowChange, unnamed: number): string => {
		if (axis.notRecorded) return all.notRecorded;
		const changed = change.kind === 'value' ? ` (${flowChangeText(change, all.withheld, lang)})` : '';
		const left = unnamed > 0 && axis.pairs > 1 ? ` [${unnamed}/${axis.pairs}]` : '';
		return cellText(cell, all, lang) + changed + left;
	};
	const cells = rows.map(({ axes }) => axes.flatMap(({ out, in: back }) => [out, back]));
	return {
		columns: [
			{ title: texts.origin, align: 'left' },
			...(rows[0]?.axes ?? []).flatMap(({ target }) =>
				[texts.out, texts.in].map((way) => ({ title: `${texts.targets[target]}: ${way}`, align: 'right' as const }))
			)
		],
		rows: rows.map(({ name, axes }) => [
			name,
			...axes.flatMap((axis) => [
				half(axis, axis.out, axis.changeOut, axis.unnamedOut),
				half(axis, axis.in, axis.changeIn, axis.unnamedIn)
			])
		]),
		strong: new Set(),
		lookOf: (row, column) => {
			const cell = cells[row]?.[column - 1];
			if (!cell || cell.value === null) return null;
			return { fill: mixed(PAPER.flow, PAPER.surface, heatStrength(cell.value, most) / 100) };
		},
		note: `${all.withheldNote} ${texts.unnamedNote} ${unnamedPairs} ${matrixShades(personsText(most, lang))}`
	};
}
