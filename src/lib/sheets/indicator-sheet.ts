import type { AgeStructure } from '../domain/age-structure';
import { ownEmbed } from '../domain/embed-parts';
import type { Exportable } from '../domain/exportable';
import { shownText } from '../domain/figure-text';
import type { Source } from '../domain/indicator';
import type { Result } from '../domain/result';
import { indicatorShown } from '../domain/shown-params';
import type { View } from '../domain/view';
import { altText } from '../export/alt-text';
import { resultFileName, type TablePlaces } from '../export/result-table';
import { sourceLineText, sourceTable } from '../export/source-line';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { PaperTexts } from '../i18n/paper-texts';
import type { SvgGeometry } from '../map/geometry';
import { drawingOf, type IndicatorDrawing } from './indicator-drawings';

/** What sheets of an indicator are made from. */
export interface IndicatorSheetParts {
	readonly result: Result;
	readonly t: Messages;
	readonly words: PaperTexts;
	readonly lang: Lang;
	readonly known: TablePlaces;
	/** The same view in another year and perhaps shown in another way; null where its figures are not here. */
	readonly resultIn: (year: number, shown?: Partial<Pick<View, 'mode' | 'classing'>>) => Result | null;
	/** The age groups of the two places compared, and what they rest on; null for drawings that don't show them. */
	readonly ages: { readonly sides: readonly AgeStructure[]; readonly sources: readonly Source[] } | null;
	/** Of the result's scope and level. */
	readonly geometry: () => Promise<SvgGeometry>;
	/** Credits of the boundaries. */
	readonly credits: readonly string[];
	readonly dataVersion: string;
	/** Path with query of the view. */
	readonly path: string;
	/** The same results, age groups and texts with names in another language. */
	readonly inLang: (lang: Lang) => Promise<Named>;
}

/** What differs between languages. */
type Named = Pick<IndicatorSheetParts, 'result' | 'resultIn' | 'ages' | 't' | 'words' | 'known'>;

/** A drawing of an indicator for files, captions and embeds. */
export function indicatorSheet(drawing: IndicatorDrawing, parts: IndicatorSheetParts): Exportable {
	const { result, t, words, lang } = parts;
	const facts = drawingOf(drawing);
	const partsIn = async (other: Lang): Promise<IndicatorSheetParts> =>
		other === lang ? parts : { ...parts, ...(await parts.inLang(other)), lang: other };
	return {
		...facts.headline(parts),
		fileName: `${words.site.split(' ')[0]?.toLowerCase()}_${drawing}_${resultFileName(result, t).replace(/^[^_]+_/, '')}`,
		lang,
		words,
		paper: null,
		projections: facts.isMap ? ['mercator', 'laea'] : [],
		draw: async (frame) => facts.draw(parts, frame),
		table: () => facts.table(parts),
		sourceLine: sourceLine(facts, parts),
		sources: sourceTable(facts.sources(parts), words.sourceColumns, lang),
		finding: facts.finding(parts),
		inLang: async (other) => indicatorSheet(drawing, await partsIn(other)),
		altText: async (other, said) => {
			const inOther = await partsIn(other);
			const described = { kind: facts.kind, ...facts.headline(inOther), finding: facts.finding(inOther), ...said };
			return altText(described, { sources: facts.sources(inOther), geometry: [] }, inOther.words, other);
		},
		path: parts.path,
		shown: indicatorShown(result.view),
		embed: { ...ownEmbed(facts.embed), query: parts.path.replace(/^[^?]*/, ''), hash: '' },
		dataVersion: parts.dataVersion,
		charts: [facts.chart?.(parts) ?? null].filter((chart) => chart !== null)
	};
}

function sourceLine({ isMap, sources, isComputed }: ReturnType<typeof drawingOf>, parts: IndicatorSheetParts): string {
	const { credits, dataVersion, t, lang } = parts;
	return sourceLineText(
		{ sources: sources(parts), computed: isComputed(parts), geometry: isMap ? credits : [], dataVersion },
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
