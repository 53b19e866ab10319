import type { ComparedFigure, ComparedPlace, ComparedRow, Comparison } from '$lib/domain/comparison';
import { breakableName } from '$lib/domain/breakable-name';
import type { Described, Drawing, DrawFrame } from '$lib/domain/exportable';
import { isPartial } from '$lib/domain/group-note';
import { heatOnPaper, heatStrength } from '$lib/domain/heat-color';
import { PAPER } from '$lib/domain/paper-colors';
import { mixed, type Scene } from '$lib/domain/scene';
import { STATUS_SIGNS } from '$lib/domain/status-sign';
import type { KeyEntry } from '$lib/export/scene-parts';
import { spineScenes } from '$lib/export/spine-scene';
import { tableScenes, type CellLook } from '$lib/export/table-scene';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { drawCourseGrid } from '$lib/sheets/course-grid-sheet';
import { drawParallelAxes } from '$lib/sheets/parallel-sheet';
import { axesFinding, coursesFinding, heatFinding } from './comparison-findings';
import { coursePictures } from './course-pictures';
import { figureOf, figureText, positionOn, rowPeriod, rowScale, rowTitle, rowValue, type Words } from './row-words';
import { comparisonSentence } from './sentence';
import { spineContent } from './spine-words';

/** The drawings of a comparison on paper, by the ids of their figures: that of the view first, then the table. */
export function comparisonDrawings(
	result: Comparison,
	focus: ComparedPlace,
	words: DrawnWords
): Readonly<Record<string, Drawing>> {
	const t = words.t.comparison;
	const drawing = (
		kind: Described['kind'],
		subtitle: string,
		finding: string,
		draw: (frame: DrawFrame) => Scene[]
	): Drawing => ({
		kind,
		title: t.heading(focus.name),
		subtitle,
		finding,
		projections: [],
		draw: (frame) => Promise.resolve(draw(frame))
	});
	const changes = result.view.display === 'werte' ? '' : t.changesKey;
	const peers = t.peersGenitive[result.view.peers];
	const pictures: Partial<Record<Comparison['view']['picture'], Record<string, Drawing>>> = {
		profil: {
			spannweiten: drawing(
				'chart',
				t.spineHeading(peers),
				comparisonSentence(result, focus, words.t, words.lang),
				(frame) => spineScenes(spineContent(result, focus, words), frame)
			)
		},
		verlaeufe: {
			verlaeufe: drawing('course', t.coursesHeading, coursesFinding(result, focus, words), (frame) => {
				const { pictures, without } = coursePictures(result, focus.code, words);
				const notes = [t.coursesKey, ...(without.length > 0 ? [t.withoutCourse(without)] : [])];
				return drawCourseGrid({ pictures, key: keyOf(result, focus), notes }, frame);
			})
		},
		achsen: {
			achsen: drawing('chart', t.axesHeading, axesFinding(result, focus, words), (frame) =>
				drawParallelAxes({ ...axesOf(result, focus, words), note: [changes, t.axesKey].join(' ').trim() }, frame)
			)
		}
	};
	return {
		...pictures[result.view.picture],
		tabelle: drawing('table', t.tableHeading, heatFinding(result, focus, words), (frame) =>
			drawHeat(result, focus, words, frame)
		)
	};
}

function keyOf({ places }: Pick<Comparison, 'places'>, focus: ComparedPlace): KeyEntry[] {
	return places.map(({ code, name, color }) => ({ name, color, strong: code === focus.code }));
}

function axesOf(result: Comparison, focus: ComparedPlace, words: Words) {
	const scales = result.rows.map(rowScale);
	const key = keyOf(result, focus);
	return {
		axes: result.rows.map((row, i) => {
			const scale = scales[i];
			return {
				title: rowTitle(row, words.lang),
				low: scale ? rowValue(row, scale.low, words) : '',
				high: scale ? rowValue(row, scale.high, words) : ''
			};
		}),
		places: result.places.map((place, at) => ({
			...(key[at] ?? { name: place.name, color: place.color }),
			at: result.rows.map((row, i) => {
				const [scale, value] = [scales[i], figureOf(row, place)?.shown ?? null];
				return value === null || !scale ? null : positionOn(scale, value);
			})
		}))
	};
}

/** The heat table: figures of all places, coloured by how far they are from the mean of the peers. */
function drawHeat(result: Comparison, focus: ComparedPlace, words: Words, frame: DrawFrame): Scene[] {
	const t = words.t.comparison;
	const isValues = result.view.display === 'werte';
	const isGrey = frame.colors === 'grey';
	const partial = result.rows.some(({ figures }) => figures.some(({ observation }) => isPartial(observation.note)));
	const note = [
		isValues ? '' : t.changesKey,
		isGrey ? t.tableKeyGrey : t.tableKey,
		isValues ? t.yearKey : '',
		partial ? words.t.profile.partialNote : '',
		result.rows.some(({ layer }) => layer !== null) ? t.fundingNote : '',
		...statusNotes(result, words)
	];
	return tableScenes(
		{
			columns: [
				{ title: t.indicator, align: 'left' },
				...result.places.map(({ code, name, color }) => ({
					title: breakableName(name),
					align: 'right' as const,
					strong: code === focus.code,
					mark: color
				})),
				{ title: t.median, align: 'right' },
				{ title: isValues ? t.year : t.years, align: 'right' }
			],
			rows: result.rows.map((row) => [
				rowTitle(row, words.lang),
				...row.figures.map((figure) => cellText(row, figure, words)),
				rowValue(row, row.spread?.median ?? null, words),
				rowPeriod(row)
			]),
			strong: new Set(),
			lookOf: (row, column) => lookOf(result.rows[row]?.figures[column - 1]?.z ?? null, isGrey),
			note: note.filter(Boolean).join(' ')
		},
		frame
	);
}

function cellText(row: ComparedRow, figure: ComparedFigure, words: Words): string {
	const sign = figure.shown === null ? '' : signOf(figure);
	return (
		figureText(row, figure, words) +
		(sign === '' ? '' : `\u00a0${sign}`) +
		(isPartial(figure.observation.note) ? '*' : '')
	);
}

/** Without colours, what lies below the mean has lines across it. */
function lookOf(z: number | null, isGrey: boolean): CellLook | null {
	if (z === null) return null;
	if (!isGrey) return { fill: heatOnPaper(z) };
	const grey = mixed(PAPER.textSoft, PAPER.surface, (heatStrength(z) / 100) * 0.8);
	return z > 0 ? { fill: grey } : { lines: mixed(PAPER.text, PAPER.surface, 0.25 + heatStrength(z) / 100) };
}

/** What the signs behind figures mean, of those there are. */
function statusNotes({ rows }: Comparison, { t }: Words): string[] {
	const used = new Set(
		rows.flatMap(({ figures }) =>
			figures.flatMap(({ observation, shown }) => (shown === null ? [] : observation.status))
		)
	);
	return [...used].flatMap((status) =>
		status !== 'break' && STATUS_SIGNS[status] ? [`${STATUS_SIGNS[status]}: ${t.table.statusWords[status]}.`] : []
	);
}

/** A break is for the courses to show. */
function signOf({ observation: { status } }: ComparedFigure): string {
	return status === 'break' ? '' : STATUS_SIGNS[status];
}
