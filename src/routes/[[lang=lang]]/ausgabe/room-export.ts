import type { Exportable } from '$lib/domain/exportable';
import type { Source } from '$lib/domain/indicator';
import type { PlainTable } from '$lib/domain/plain-table';
import { group } from '$lib/domain/scene';
import { tableFromPage } from '$lib/export/dom-table';
import { sourceLineText, sourceTable } from '$lib/export/source-line';
import type { Lang } from '$lib/i18n/lang';
import { loadMessages, type Messages } from '$lib/i18n/messages';
import { loadPaperTexts } from '$lib/i18n/paper-texts';
import type { FigureHandle } from '$lib/ui/figure-action';

/** What a room knows that files of all its figures need. */
export interface Room {
	readonly t: Messages;
	readonly lang: Lang;
	/** What the page shows, as its heading says. */
	readonly title: string;
	/** Start of file names: `regiopolatlas_pendeln_DE803`. */
	readonly fileName: string;
	/** Null: the table of the figure or of the page as it stands there. */
	readonly table: (() => PlainTable) | null;
	readonly sources: readonly Source[];
	readonly computed: boolean;
	readonly geometry: readonly string[];
	readonly dataVersion: string;
	/** Path with query of the view. */
	readonly path: string;
	/** The embedded twin of a figure, by the figure's id; null where there is none. */
	readonly embedOf: (figure: string) => Exportable['embed'];
	/** The page itself is a sheet of paper. */
	readonly printed?: boolean;
	/** What one figure rests on, where it isn't all of the page's sources. */
	readonly sourcesOf?: (figure: string) => readonly Source[] | null;
	/** The page's sentence in the words of a language. */
	readonly sentence: (t: Messages, lang: Lang) => string;
}

/** A figure of a room for files: its drawing is taken from the page as it stands there, or drawn by `draw` where the page has a canvas. */
export async function roomExport(room: Room, figure: FigureHandle): Promise<Exportable> {
	const own = figure.sheet;
	const texts = await loadPaperTexts(room.lang);
	const { t, lang, computed, geometry, dataVersion } = room;
	const sources = room.sourcesOf?.(figure.id) ?? room.sources;
	const grounds = { sources, computed, geometry: own ? geometry : [], dataVersion };
	const finding = figure.sentence === '' ? room.sentence(t, lang) : figure.sentence;
	return {
		fileName: `${room.fileName}_${figure.id}`.replace(/[^\w-]+/g, '-'),
		lang,
		words: texts,
		title: figure.heading,
		subtitle: room.title === figure.heading ? '' : room.title,
		draw: (frame) => takeFigure(figure, frame),
		printed: room.printed ?? false,
		projections: [],
		table: room.table ?? (() => tableOfPage(figure, lang)),
		sourceLine: sourceLineText(grounds, t, lang),
		sources: sourceTable(sources, texts.sourceColumns, lang),
		finding,
		altText: async (other) => {
			const [words, paper] = await Promise.all([other === lang ? t : loadMessages(other), loadPaperTexts(other)]);
			const kind = paper.kinds[own ? 'map' : 'chart'];
			const said = other === lang ? finding : room.sentence(words, other);
			return paper.altText(kind, figure.heading, room.title, said, sourceLineText(grounds, words, other));
		},
		path: room.path,
		embed: room.embedOf(figure.id),
		dataVersion,
		chart: null,
		...own
	};
}

async function takeFigure(
	figure: FigureHandle,
	{ width, height }: { readonly width: number; readonly height: number }
) {
	const element = figure.drawing();
	if (!element) throw new Error('The figure is no longer in the page.');
	const { takeDrawing } = await import('$lib/export/dom-scene');
	const taken = takeDrawing(element);
	const scale = Math.min(width / taken.width, height / taken.height);
	return [group([taken.scene], { transform: [scale, 0, 0, scale, 0, 0] })];
}

function tableOfPage(figure: FigureHandle, lang: Lang): PlainTable {
	const table = figure.drawing()?.querySelector('table') ?? document.querySelector<HTMLTableElement>('#inhalt table');
	return table ? tableFromPage(table, lang) : { header: [], rows: [] };
}
