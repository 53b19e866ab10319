import type { EmbedName } from '../domain/embed-drawings';
import type { DrawFrame, FigureKind, NativeChart } from '../domain/exportable';
import type { Source } from '../domain/indicator';
import { isOwnCalculation } from '../domain/own-calculation';
import { shownTitle } from '../domain/mode-title';
import type { PlainTable } from '../domain/plain-table';
import type { Result } from '../domain/result';
import { resultSpread, spreadSentence } from '../domain/result-spread';
import type { Scene } from '../domain/scene';
import { describe } from '../domain/sentence';
import { shownSideBySide, twoYears } from '../domain/two-years';
import type { ListKind } from '../domain/view';
import { ageTable } from '../export/age-table';
import { courseTable } from '../export/course-table';
import { resultTable } from '../export/result-table';
import { yearsTable } from '../export/years-table';
import { MOST_SMALL_MAPS, yearsApart } from '../map/small-map';
import { agesChart, drawAges } from './age-sheet';
import { courseChart, drawCourse } from './course-sheet';
import { drawDistribution } from './distribution-sheet';
import {
	agesFinding,
	courseFinding,
	gridFinding,
	rankingFinding,
	slopeFinding,
	tableFinding
} from './indicator-findings';
import { drawIndicatorMap } from './indicator-map-sheet';
import { writer, type IndicatorSheetParts } from './indicator-sheet';
import { drawMapGrid } from './map-grid-sheet';
import { drawRanking, rankingChart } from './ranking-sheet';
import { slopeChart } from './slope-chart';
import { drawSlopes } from './slope-sheet';
import { drawTable } from './table-sheet';

/** Drawings of /indikatoren. */
export const INDICATOR_DRAWINGS = [
	'karte',
	'verlauf',
	'rangfolge',
	'tabelle',
	'verteilung',
	'kleine-karten',
	'zwei-karten',
	'zwei-jahre',
	'altersaufbau'
] as const;
export type IndicatorDrawing = (typeof INDICATOR_DRAWINGS)[number];

/** The drawing that the card beside the table shows. */
export const LIST_DRAWINGS: Readonly<Record<ListKind, IndicatorDrawing>> = {
	ranking: 'rangfolge',
	distribution: 'verteilung',
	years: 'kleine-karten',
	swipe: 'zwei-karten',
	slope: 'zwei-jahre',
	ages: 'altersaufbau'
};

/** A title and what stands below it. */
interface Headline {
	readonly title: string;
	readonly subtitle: string;
}

/** What a drawing is and says; what most have in common is left out (`drawingOf`). */
interface DrawingFacts {
	readonly kind: FigureKind;
	readonly draw: (parts: IndicatorSheetParts, frame: DrawFrame) => Promise<readonly Scene[]> | readonly Scene[];
	readonly isMap: boolean;
	/** Of the figure that is embedded. */
	readonly embed: EmbedName;
	readonly headline: (parts: IndicatorSheetParts) => Headline;
	readonly table: (parts: IndicatorSheetParts) => PlainTable;
	readonly finding: (parts: IndicatorSheetParts) => string;
	readonly sources: (parts: IndicatorSheetParts) => readonly Source[];
	readonly isComputed: (parts: IndicatorSheetParts) => boolean;
	/** Null where slides hold a picture. */
	readonly chart: ((parts: IndicatorSheetParts) => NativeChart | null) | null;
}

const COMMON: Omit<DrawingFacts, 'draw'> = {
	kind: 'chart',
	isMap: false,
	embed: 'indikatoren-rangfolge',
	headline: (parts) => {
		const { view, indicator } = parts.result;
		const dated = parts.t.view.dated[indicator.referenceDate](view.year);
		return { title: `${figureTitle(parts)}, ${dated}`, subtitle: where(parts) };
	},
	table: ({ result, t, lang, known }) => resultTable(result, t, lang, known),
	finding: ({ result, t, lang, known }) => describe(result, t, lang, known.nameOf),
	sources: ({ result }) => result.sources,
	isComputed: ({ result }) => isOwnCalculation(result),
	chart: null
};

const FACTS: Readonly<Record<IndicatorDrawing, Pick<DrawingFacts, 'draw'> & Partial<DrawingFacts>>> = {
	karte: { kind: 'map', isMap: true, embed: 'indikatoren-karte', draw: drawIndicatorMap },
	verlauf: {
		kind: 'course',
		embed: 'indikatoren-verlauf',
		draw: drawCourse,
		headline: (parts) => ({
			title: figureTitle(parts),
			subtitle: parts.result.series.map(({ name }) => name).join(', ')
		}),
		table: ({ result, t, words, lang, known }) => courseTable(result, { ...t, words }, lang, known.nameOf),
		finding: courseFinding,
		chart: courseChart
	},
	rangfolge: { kind: 'ranking', draw: drawRanking, finding: rankingFinding, chart: rankingChart },
	tabelle: { kind: 'table', embed: 'indikatoren-tabelle', draw: drawTable, finding: tableFinding },
	verteilung: {
		draw: drawDistribution,
		finding: (parts) => spreadSentence(resultSpread(parts.result), writer(parts), parts.t)
	},
	'kleine-karten': {
		kind: 'map',
		isMap: true,
		draw: (parts, frame) => drawGrid(parts, smallMaps(parts), frame),
		headline: (parts) => ({ title: figureTitle(parts), subtitle: where(parts) }),
		table: (parts) => yearsTable(smallMaps(parts), parts.t, parts.lang),
		finding: (parts) => gridFinding(parts, smallMaps(parts))
	},
	'zwei-karten': {
		kind: 'map',
		isMap: true,
		draw: (parts, frame) => drawGrid(parts, bothYears(parts), frame),
		headline: (parts) => betweenYears(parts, figureTitle(parts, shownSideBySide(parts.result.view).mode)),
		finding: yearsSentence
	},
	'zwei-jahre': {
		draw: drawSlopes,
		headline: (parts) => betweenYears(parts, figureTitle(parts, 'value')),
		finding: (parts) => slopeFinding(parts, yearsSentence(parts)),
		chart: slopeChart
	},
	altersaufbau: {
		draw: (parts, frame) => drawAges(ageContent(parts), frame),
		chart: (parts) => (parts.ages ? agesChart(ageContent(parts), parts.words) : null),
		headline: ({ ages, t }) => ({
			title: t.distribution.lists.ages,
			subtitle: (ages?.sides ?? []).map(({ name }) => name).join(', ')
		}),
		table: ({ ages, t }) => ageTable(ages?.sides ?? [], t),
		finding: agesFinding,
		sources: ({ ages }) => ages?.sources ?? [],
		isComputed: () => true
	}
};

/** All that is to be known of a drawing. */
export function drawingOf(drawing: IndicatorDrawing): DrawingFacts {
	return { ...COMMON, ...FACTS[drawing] };
}

function ageContent({ ages, result, t, lang }: IndicatorSheetParts) {
	const colors = new Map(result.series.map(({ region, color }) => [region, color]));
	return { sides: ages?.sides ?? [], colorOf: (region: string) => colors.get(region) ?? null, t, lang };
}

/** The figure with its mode, if it isn't shown as measured. */
function figureTitle({ result, t, lang }: IndicatorSheetParts, mode = result.view.mode): string {
	return shownTitle({ ...result, view: { ...result.view, mode } }, t.modes, lang);
}

function where({ result, t }: IndicatorSheetParts): string {
	return `${t.view.levels[result.view.level]}, ${t.view.scopes[result.view.scope]}`;
}

function betweenYears(parts: IndicatorSheetParts, title: string): Headline {
	const { year, baseYear } = parts.result.view;
	return { title: `${title}, ${parts.t.distribution.headings.slope(year, baseYear)}`, subtitle: where(parts) };
}

function yearsSentence({ result, t: { distribution } }: IndicatorSheetParts): string {
	const { baseYear, year } = result.view;
	const { pairs, ...counts } = twoYears(result);
	if (baseYear === year) return distribution.swipe.sameYear(year);
	if (pairs.length === 0) return distribution.slopeEmpty(baseYear, year);
	return distribution.slope({ from: baseYear, to: year, ...counts });
}

function smallMaps({ result, resultIn }: IndicatorSheetParts): readonly Result[] {
	return yearsApart(result.years, result.view.year, MOST_SMALL_MAPS).flatMap((year) => resultIn(year) ?? []);
}

function bothYears({ result: { view }, resultIn }: IndicatorSheetParts): readonly Result[] {
	const shown = shownSideBySide(view);
	return [...new Set([view.baseYear, view.year])].flatMap((year) => resultIn(year, shown) ?? []);
}

/** The page shows them as many drawings or over each other: on paper they stand side by side. */
async function drawGrid(
	{ geometry, t, lang }: IndicatorSheetParts,
	maps: readonly Result[],
	frame: DrawFrame
): Promise<Scene[]> {
	const isLoose = maps.length > 1 && maps[0]?.view.classing.locked === false;
	const loose = isLoose ? t.distribution.yearsLoose : null;
	return drawMapGrid({ maps, geometry: await geometry(), loose, t, lang }, frame);
}
