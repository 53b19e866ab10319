import type { EmbedTarget } from '$lib/domain/embed-parts';
import type { Described, Drawing, Exportable, SheetParts } from '$lib/domain/exportable';
import type { Source } from '$lib/domain/indicator';
import type { PaperName } from '$lib/domain/paper';
import type { PlainTable } from '$lib/domain/plain-table';
import { altText, isMapKind } from '$lib/export/alt-text';
import type { ShownParams } from '$lib/domain/shown-params';
import { figureFileName } from '$lib/export/figure-file-name';
import { sourceLineText, sourceTable } from '$lib/export/source-line';
import type { Lang } from '$lib/i18n/lang';
import { loadMessages, type Messages } from '$lib/i18n/messages';
import { loadPaperTexts, type DrawnWords } from '$lib/i18n/paper-texts';
import type { FigureHandle } from '$lib/ui/figure-action';

/** Texts and language of a page. */
interface Words {
	readonly t: Messages;
	readonly lang: Lang;
}

type Drawings = Readonly<Record<string, Drawing>>;

type Drawn = Pick<Drawing, 'draw' | 'projections' | 'charts'>;

/** What a room knows that files of all its figures need. */
export interface Room {
	/** Start of file names: `regiopolatlas_pendeln_DE803`. */
	readonly fileName: string;
	/** What a figure shows, by its id. */
	readonly table: (figure: string) => PlainTable;
	readonly sources: readonly Source[];
	/** What one figure rests on, where it isn't all of them. */
	readonly sourcesOf?: (figure: string) => readonly Source[] | null;
	/** What the table of one figure rests on, where it says more than the drawing. */
	readonly tableSourcesOf?: (figure: string) => readonly Source[] | null;
	readonly computed: boolean;
	/** Credits of the boundaries. */
	readonly geometry: readonly string[];
	/** How figures are put on paper in a language, with names of places in that language, by their ids. */
	readonly drawings: (words: DrawnWords) => Drawings | Promise<Drawings>;
	/** What those are and say in a language that bring a sheet of their own, with a state that only they know; null for others. */
	readonly described?: (words: DrawnWords, figure: string) => Described | null;
	/** The embedded twin of a figure, by the figure's id; null where there is none. */
	readonly embedOf: (figure: string) => EmbedTarget | null;
	/** Query of the embedded twin, where it isn't that of the page. */
	readonly embedQuery?: string;
	/** The paper its drawings are made for; else the one chosen last. */
	readonly paper?: PaperName;
	/** What a permanent link to the view must name. */
	readonly shown?: ShownParams;
	/** Query of the page, where the page writes more into the address than Kit knows. */
	readonly query?: string;
	/** What stands behind the hash of the address, and of the embedded twin's. */
	readonly hash?: string;
}

/** Where the room stands. */
export interface RoomPlace extends Words {
	readonly dataVersion: string;
	/** Path and query of the view. */
	readonly path: string;
	readonly query: string;
}

/**
 * A figure of a room for files.
 *
 * @throws RangeError for a figure that neither the room nor the figure itself can put on paper
 */
export async function roomExport(room: Room, place: RoomPlace, figure: FigureHandle): Promise<Exportable> {
	const { t, lang, dataVersion, path } = place;
	const { query = place.query, hash = '' } = room;
	const { computed, geometry } = room;
	const paper = await loadPaperTexts(lang);
	const describedIn = (words: DrawnWords, drawings: Drawings): Described | undefined => {
		const described = drawings[figure.id] ?? room.described?.(words, figure.id) ?? undefined;
		const finding = figure.sheet?.finding?.(words.t, words.lang);
		return described && finding !== undefined ? { ...described, finding } : described;
	};
	const own: DrawnWords = { t, lang, paper };
	const drawnIn = async (words: DrawnWords): Promise<{ described: Described; drawing: Drawn } | null> => {
		const drawings = await room.drawings(words);
		const described = describedIn(words, drawings);
		const drawing = sheetIn(figure, words) ?? drawings[figure.id];
		return described && drawing ? { described, drawing } : null;
	};
	const drawn = await drawnIn(own);
	if (!drawn) throw new RangeError(`There is no drawing of "${figure.id}" for paper.`);
	const { described, drawing } = drawn;
	const embed = room.embedOf(figure.id);
	const sources = room.sourcesOf?.(figure.id) ?? room.sources;
	const { kind, finding } = described;
	const grounds = { sources, computed, geometry: isMapKind(kind) ? geometry : [], dataVersion };
	const inOther = async (other: Lang): Promise<typeof drawn & { words: DrawnWords }> => {
		if (other === lang) return { ...drawn, words: own };
		const [texts, papers] = await Promise.all([loadMessages(other), loadPaperTexts(other)]);
		const words: DrawnWords = { t: texts, lang: other, paper: papers };
		return { ...((await drawnIn(words)) ?? drawn), words };
	};
	const sheetOf = ({ described: said, drawing: made, words }: Awaited<ReturnType<typeof inOther>>): SheetParts => ({
		lang: words.lang,
		words: words.paper,
		title: said.title,
		subtitle: said.subtitle,
		draw: made.draw,
		paper: room.paper ?? null,
		projections: made.projections,
		sourceLine: sourceLineText(grounds, words.t, words.lang)
	});
	return {
		fileName: figureFileName(room.fileName, figure.id),
		...sheetOf({ ...drawn, words: own }),
		table: () => room.table(figure.id),
		sources: sourceTable(room.tableSourcesOf?.(figure.id) ?? sources, paper.sourceColumns, lang),
		finding,
		inLang: async (other) => sheetOf(await inOther(other)),
		altText: async (other, edited) => {
			const { described: said, words } = await inOther(other);
			return altText({ ...said, ...edited }, grounds, words.paper, other);
		},
		path: path + query + hash,
		shown: room.shown ?? {},
		embed: embed && { ...embed, query: room.embedQuery ?? query, hash },
		dataVersion,
		charts: (await (figure.sheet ? figure.sheet.charts?.(own) : drawing.charts?.())) ?? []
	};
}

/** How a figure puts itself on paper in a language; null where the room does. */
function sheetIn({ sheet }: FigureHandle, words: DrawnWords): Drawn | null {
	return sheet && { projections: sheet.projections, draw: (frame) => sheet.draw(frame, words) };
}
