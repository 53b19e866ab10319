import type { EmbedName } from '$lib/domain/embed-drawings';
import type { Drawing, Exportable } from '$lib/domain/exportable';
import type { Source } from '$lib/domain/indicator';
import type { PaperName } from '$lib/domain/paper';
import type { PlainTable } from '$lib/domain/plain-table';
import type { ShownParams } from '$lib/domain/shown-params';
import { figureFileName } from '$lib/export/figure-file-name';
import { sourceLineText, sourceTable } from '$lib/export/source-line';
import type { Lang } from '$lib/i18n/lang';
import { loadMessages, type Messages } from '$lib/i18n/messages';
import { loadPaperTexts } from '$lib/i18n/paper-texts';
import type { FigureHandle } from '$lib/ui/figure-action';

/** Texts and language of a page. */
interface Words {
	readonly t: Messages;
	readonly lang: Lang;
}

/** What a room knows that files of all its figures need. */
export interface Room {
	/** What the page shows, as its heading says. */
	readonly title: string;
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
	/** How figures are put on paper in a language, by their ids; those with a state of their own bring their sheet themselves. */
	readonly drawings: (words: Words) => Readonly<Record<string, Drawing>>;
	/** What figures with a sheet of their own are called on paper, where their heading alone doesn't say it. */
	readonly titles?: (words: Words) => Pick<Drawing, 'title' | 'subtitle'>;
	/** What a figure is; by default those with projections are maps, the others charts. */
	readonly kindOf?: (figure: string) => 'map' | 'chart' | 'table';
	/** The embedded twin of a figure, by the figure's id; null where there is none. */
	readonly embedOf: (figure: string) => EmbedName | null;
	/** Query of the embedded twin, where it isn't that of the page. */
	readonly embedQuery?: string;
	/** The paper its drawings are made for; else the one chosen last. */
	readonly paper?: PaperName;
	/** What a permanent link to the view must name. */
	readonly shown?: ShownParams;
	/** What stands behind the hash of the address. */
	readonly hash?: string;
	/** The page's sentence in the words of a language, or that of one of its figures. */
	readonly sentence: (t: Messages, lang: Lang, figure: string) => string;
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
	const own = room.drawings(place)[figure.id];
	const drawing = figure.sheet ?? own;
	if (!drawing) throw new RangeError(`There is no drawing of "${figure.id}" for paper.`);
	const { t, lang, dataVersion, path, query } = place;
	const { computed, geometry } = room;
	const texts = await loadPaperTexts(lang);
	const embed = room.embedOf(figure.id);
	const sources = room.sourcesOf?.(figure.id) ?? room.sources;
	const kind = room.kindOf?.(figure.id) ?? (drawing.projections.length > 0 ? 'map' : 'chart');
	const grounds = { sources, computed, geometry: kind === 'map' ? geometry : [], dataVersion };
	const finding = figure.sentence === '' ? room.sentence(t, lang, figure.id) : figure.sentence;
	const headed = { title: figure.heading, subtitle: room.title === figure.heading ? '' : room.title };
	const { title, subtitle } = (figure.sheet ? room.titles?.(place) : own) ?? headed;
	const titleIn = (words: Words): Pick<Drawing, 'title' | 'subtitle'> =>
		(figure.sheet ? room.titles?.(words) : undefined) ?? room.drawings(words)[figure.id] ?? headed;
	return {
		fileName: figureFileName(room.fileName, figure.id),
		lang,
		words: texts,
		title,
		subtitle,
		draw: drawing.draw,
		paper: room.paper ?? null,
		projections: drawing.projections,
		table: () => room.table(figure.id),
		sourceLine: sourceLineText(grounds, t, lang),
		sources: sourceTable(room.tableSourcesOf?.(figure.id) ?? sources, texts.sourceColumns, lang),
		finding,
		altText: async (other) => {
			const [words, paper] = await Promise.all([other === lang ? t : loadMessages(other), loadPaperTexts(other)]);
			const said = other === lang ? finding : room.sentence(words, other, figure.id);
			const called = other === lang ? { title, subtitle } : titleIn({ t: words, lang: other });
			return paper.altText(
				paper.kinds[kind],
				called.title,
				called.subtitle,
				said,
				sourceLineText(grounds, words, other)
			);
		},
		path: path + query + (room.hash ?? ''),
		shown: room.shown ?? {},
		embed: embed && { name: embed, query: room.embedQuery ?? query },
		dataVersion,
		chart: null
	};
}
