import type { Exportable } from '../domain/exportable';
import { indicatorTitle, shownText } from '../domain/figure-text';
import { isOwnCalculation } from '../domain/own-calculation';
import { modeTitle } from '../domain/mode-title';
import type { Result } from '../domain/result';
import { describe } from '../domain/sentence';
import { resultFileName, resultTable, type TablePlaces } from '../export/result-table';
import { sourceLineText, sourceTable } from '../export/source-line';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { PaperTexts } from '../i18n/paper-texts';
import type { SvgGeometry } from '../map/geometry';
import { courseChart, drawCourse } from './course-sheet';
import { drawIndicatorMap } from './indicator-map-sheet';
import { drawRanking, rankingChart } from './ranking-sheet';
import { drawTable } from './table-sheet';

/** Drawings of /indikatoren. */
export const INDICATOR_DRAWINGS = ['karte', 'verlauf', 'rangfolge', 'tabelle'] as const;
export type IndicatorDrawing = (typeof INDICATOR_DRAWINGS)[number];

const KINDS = { karte: 'map', verlauf: 'course', rangfolge: 'ranking', tabelle: 'table' } as const;

/** What sheets of an indicator are made from. */
export interface IndicatorSheetParts {
	readonly result: Result;
	readonly t: Messages;
	readonly words: PaperTexts;
	readonly lang: Lang;
	readonly known: TablePlaces;
	/** Of the result's scope and level. */
	readonly geometry: () => Promise<SvgGeometry>;
	/** Credits of the boundaries. */
	readonly credits: readonly string[];
	readonly dataVersion: string;
	/** Path with query of the view. */
	readonly path: string;
	/** The same result and texts in a language. */
	readonly inLang: (
		lang: Lang
	) => Promise<{ readonly result: Result; readonly t: Messages; readonly words: PaperTexts }>;
}

/** A drawing of an indicator for files, captions and embeds. */
export function indicatorSheet(drawing: IndicatorDrawing, parts: IndicatorSheetParts): Exportable {
	const { result, t, words, lang, known } = parts;
	const { title, subtitle } = headline(drawing, result, t, lang);
	return {
		fileName: `${words.site.split(' ')[0]?.toLowerCase()}_${drawing}_${resultFileName(result, t).replace(/^[^_]+_/, '')}`,
		lang,
		words,
		title,
		subtitle,
		paper: null,
		layout: null,
		projections: drawing === 'karte' ? ['mercator', 'laea'] : [],
		draw: (frame) => {
			switch (drawing) {
				case 'karte':
					return drawIndicatorMap(parts, frame);
				case 'verlauf':
					return drawCourse(parts, frame);
				case 'rangfolge':
					return Promise.resolve(drawRanking(parts, frame));
				case 'tabelle':
					return Promise.resolve(drawTable(parts, frame));
				default:
					return drawing satisfies never;
			}
		},
		table: () => resultTable(result, t, lang, known),
		sourceLine: sourceLine(drawing, parts, result, t, lang),
		sources: sourceTable(result.sources, words.sourceColumns, lang),
		finding: describe(result, t, lang, known.nameOf),
		altText: async (other) => {
			const { result, t, words } = await parts.inLang(other);
			const { title, subtitle } = headline(drawing, result, t, other);
			const nameOf = other === lang ? known.nameOf : undefined;
			return words.altText(
				words.kinds[KINDS[drawing]],
				title,
				subtitle,
				describe(result, t, other, nameOf),
				sourceLine(drawing, parts, result, t, other)
			);
		},
		path: parts.path,
		embed: { name: `indikatoren-${drawing}`, query: parts.path.replace(/^[^?]*/, '') },
		dataVersion: parts.dataVersion,
		chart: drawing === 'verlauf' ? courseChart(parts) : drawing === 'rangfolge' ? rankingChart(parts) : null
	};
}

function headline(
	drawing: IndicatorDrawing,
	result: Result,
	t: Messages,
	lang: Lang
): { title: string; subtitle: string } {
	const mode = result.view.mode === 'value' ? '' : `, ${modeTitle(result, t.modes, lang)}`;
	const { level, scope } = result.view;
	const where = `${t.view.levels[level]}, ${t.view.scopes[scope]}`;
	const dated = t.view.dated[result.indicator.referenceDate](result.view.year);
	const title = indicatorTitle(result, lang) + mode;
	if (drawing === 'verlauf') return { title, subtitle: result.series.map(({ name }) => name).join(', ') };
	return { title: `${title}, ${dated}`, subtitle: where };
}

function sourceLine(
	drawing: IndicatorDrawing,
	{ credits, dataVersion }: IndicatorSheetParts,
	result: Result,
	t: Messages,
	lang: Lang
): string {
	const geometry = drawing === 'karte' ? credits : [];
	return sourceLineText(
		{ sources: result.sources, computed: isOwnCalculation(result), geometry, dataVersion },
		t,
		lang
	);
}

/** A shown value as text. */
export function writer({
	result,
	t,
	lang
}: Pick<IndicatorSheetParts, 'result' | 't' | 'lang'>): (value: number) => string {
	return (value) => shownText(result, value, lang, t.modes.words);
}
