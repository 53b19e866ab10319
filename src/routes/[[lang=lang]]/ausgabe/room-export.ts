import type { EmbedName } from '$lib/domain/embed-drawings';
import type { Exportable, PageLayout } from '$lib/domain/exportable';
import type { Source } from '$lib/domain/indicator';
import type { PaperName } from '$lib/domain/paper';
import type { PlainTable } from '$lib/domain/plain-table';
import { group } from '$lib/domain/scene';
import type { TakenDrawing } from '$lib/export/dom-scene';
import { tableFromPage } from '$lib/export/dom-table';
import { smallestLetter } from '$lib/export/readable-size';
import { sourceLineText, sourceTable } from '$lib/export/source-line';
import type { Lang } from '$lib/i18n/lang';
import { loadMessages, type Messages } from '$lib/i18n/messages';
import { loadPaperTexts } from '$lib/i18n/paper-texts';
import type { FigureHandle } from '$lib/ui/figure-action';

/** What a room knows that files of all its figures need. */
export interface Room {
	/** What the page shows, as its heading says. */
	readonly title: string;
	/** Start of file names: `regiopolatlas_pendeln_DE803`. */
	readonly fileName: string;
	/** What a figure shows, by its id. */
	readonly table: (figure: string) => PlainTable;
	/** Figures that show other figures than the room's table, in tables of their own. */
	readonly ownTables?: readonly string[];
	readonly sources: readonly Source[];
	/** What one figure rests on, where it isn't all of them. */
	readonly sourcesOf?: (figure: string) => readonly Source[] | null;
	readonly computed: boolean;
	/** Credits of the boundaries. */
	readonly geometry: readonly string[];
	/** Figures that are drawn anew for each size of paper, by their ids; all others are taken from the page. */
	readonly drawings?: Readonly<Record<string, Pick<Exportable, 'draw' | 'projections'>>>;
	/** What a figure is; by default those with projections are maps, the others charts. */
	readonly kindOf?: (figure: string) => 'map' | 'chart' | 'table';
	/** The embedded twin of a figure, by the figure's id; null where there is none. */
	readonly embedOf: (figure: string) => EmbedName | null;
	/** Query of the embedded twin, where it isn't that of the page. */
	readonly embedQuery?: string;
	/** The paper its drawings are made for; else the one chosen last. */
	readonly paper?: PaperName;
	/** What stands behind the hash of the address. */
	readonly hash?: string;
	/** The page's sentence in the words of a language, or that of one of its figures. */
	readonly sentence: (t: Messages, lang: Lang, figure: string) => string;
}

/** Where the room stands. */
export interface RoomPlace {
	readonly t: Messages;
	readonly lang: Lang;
	readonly dataVersion: string;
	/** Path and query of the view. */
	readonly path: string;
	readonly query: string;
}

/** A figure of a room for files: its drawing is taken from the page as it stands there, or drawn anew where there is a drawing for paper. */
export async function roomExport(room: Room, place: RoomPlace, figure: FigureHandle): Promise<Exportable> {
	const own = figure.sheet ?? room.drawings?.[figure.id] ?? null;
	const { t, lang, dataVersion, path, query } = place;
	const { computed, geometry } = room;
	const texts = await loadPaperTexts(lang);
	const embed = room.embedOf(figure.id);
	const sources = room.sourcesOf?.(figure.id) ?? room.sources;
	const kind = room.kindOf?.(figure.id) ?? (own && own.projections.length > 0 ? 'map' : 'chart');
	const grounds = { sources, computed, geometry: kind === 'map' ? geometry : [], dataVersion };
	const finding = figure.sentence === '' ? room.sentence(t, lang, figure.id) : figure.sentence;
	/** Taken once: behind the dialog the figure stays as it is. */
	let taking: Promise<TakenDrawing> | null = null;
	const taken = (): Promise<TakenDrawing> =>
		(taking ??= takeFigure(figure).catch((error: unknown) => {
			taking = null;
			throw error;
		}));
	return {
		fileName: `${room.fileName}_${figure.id}`.replace(/[^\w-]+/g, '-'),
		lang,
		words: texts,
		title: figure.heading,
		subtitle: room.title === figure.heading ? '' : room.title,
		draw: async (frame) => [fitted(await taken(), frame)],
		layout: own ? null : async () => layoutOf(await taken()),
		paper: room.paper ?? null,
		projections: [],
		table: () => (room.ownTables?.includes(figure.id) ? tableOfFigure(figure, lang) : null) ?? room.table(figure.id),
		sourceLine: sourceLineText(grounds, t, lang),
		sources: sourceTable(sources, texts.sourceColumns, lang),
		finding,
		altText: async (other) => {
			const [words, paper] = await Promise.all([other === lang ? t : loadMessages(other), loadPaperTexts(other)]);
			const said = other === lang ? finding : room.sentence(words, other, figure.id);
			return paper.altText(paper.kinds[kind], figure.heading, room.title, said, sourceLineText(grounds, words, other));
		},
		path: path + query + (room.hash ?? ''),
		embed: embed && { name: embed, query: room.embedQuery ?? query },
		dataVersion,
		chart: null,
		...(own ? { draw: own.draw, projections: own.projections } : {})
	};
}

async function takeFigure(figure: FigureHandle): Promise<TakenDrawing> {
	const element = figure.drawing();
	if (!element) throw new Error('The figure is no longer in the page.');
	const [{ takeDrawing }, { inlineUses }] = await Promise.all([
		import('$lib/export/dom-scene'),
		import('$lib/export/dom-uses')
	]);
	const undo = await inlineUses(element);
	try {
		return takeDrawing(element);
	} finally {
		undo();
	}
}

/** The figure as large as the room allows. */
function fitted({ scene, width, height }: TakenDrawing, room: { readonly width: number; readonly height: number }) {
	const scale = Math.min(room.width / width, room.height / height);
	return group([scene], { transform: [scale, 0, 0, scale, 0, 0] });
}

function layoutOf({ scene, width, height }: TakenDrawing): PageLayout {
	return { width, height, smallestLetter: smallestLetter(scene) };
}

function tableOfFigure(figure: FigureHandle, lang: Lang): PlainTable | null {
	const table = figure.drawing()?.querySelector('table');
	return table ? tableFromPage(table, lang) : null;
}
