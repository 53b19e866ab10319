import type { EmbedTarget } from '$lib/domain/embed-parts';
import type { Described, Drawing, Exportable } from '$lib/domain/exportable';
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
	/** What stands behind the hash of the address. */
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
	const { t, lang, dataVersion, path, query } = place;
	const { computed, geometry } = room;
	const paper = await loadPaperTexts(lang);
	const describedIn = (words: DrawnWords, drawings: Drawings): Described | undefined => {
		const described = drawings[figure.id] ?? room.described?.(words, figure.id) ?? undefined;
		const finding = figure.sheet?.finding?.(words.t, words.lang);
		return described && finding !== undefined ? { ...described, finding } : described;
	};
	const own: DrawnWords = { t, lang, paper };
	const drawings = await room.drawings(own);
	const described = describedIn(own, drawings);
	const drawing = figure.sheet ?? drawings[figure.id];
	if (!drawing || !described) throw new RangeError(`There is no drawing of "${figure.id}" for paper.`);
	const embed = room.embedOf(figure.id);
	const sources = room.sourcesOf?.(figure.id) ?? room.sources;
	const { title, subtitle, kind, finding } = described;
	const grounds = { sources, computed, geometry: isMapKind(kind) ? geometry : [], dataVersion };
	const saidIn = async (other: Lang): Promise<{ said: Described; words: DrawnWords }> => {
		if (other === lang) return { said: described, words: own };
		const [inOther, texts] = await Promise.all([loadMessages(other), loadPaperTexts(other)]);
		const words: DrawnWords = { t: inOther, lang: other, paper: texts };
		return { said: describedIn(words, await room.drawings(words)) ?? described, words };
	};
	return {
		fileName: figureFileName(room.fileName, figure.id),
		lang,
		words: paper,
		title,
		subtitle,
		draw: drawing.draw,
		paper: room.paper ?? null,
		projections: drawing.projections,
		table: () => room.table(figure.id),
		sourceLine: sourceLineText(grounds, t, lang),
		sources: sourceTable(room.tableSourcesOf?.(figure.id) ?? sources, paper.sourceColumns, lang),
		finding,
		titleIn: async (other) => (await saidIn(other)).said.title,
		altText: async (other, edited) => {
			const { said, words } = await saidIn(other);
			return altText({ ...said, ...edited }, grounds, words.paper, other);
		},
		path: path + query + (room.hash ?? ''),
		shown: room.shown ?? {},
		embed: embed && { ...embed, query: room.embedQuery ?? query },
		dataVersion,
		charts: (await drawing.charts?.(own)) ?? []
	};
}
