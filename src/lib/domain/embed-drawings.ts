/** A drawing that can stand in another site's page, named by its address below `/einbetten/`. */
export interface EmbedDrawing {
	readonly path: string;
	/** Path of the room that shows the same view with everything around it. */
	readonly room: string;
	/** In px at a width of about 700, of a long one the beginning, which scrolls: for hosts that don't follow the height, and until they do. */
	readonly height: number;
	/** Its drawing on paper, of which a picture of the default view is published (deploy/embed-pictures.ts); a query has none before the engine is asked. */
	readonly picture: EmbedPicture;
}

/**
 * End of the address of an embed's page without drawing, which servers give out for any view but the default one: a third of the bytes, and nothing to hide
 * until the view is there (deploy/README.md).
 */
export const BLANK_PAGE = 'ansicht';

/** A published picture; px. */
interface EmbedPicture {
	/** Name of the drawing in the batch; null where none is published, and the sides are those of pictures in the code alone. */
	readonly drawing: string | null;
	readonly width: number;
	readonly height: number;
}

/** As wide as the text of a page. */
const WIDTH = 605;
const HEIGHT = 491;

/** Every drawing by the name of its oEmbed file. */
export const EMBED_DRAWINGS = {
	'indikatoren-karte': drawing('/indikatoren/karte', '/indikatoren', 1110, 'karte'),
	'indikatoren-verlauf': drawing('/indikatoren/verlauf', '/indikatoren', 990, 'verlauf'),
	'indikatoren-rangfolge': drawing('/indikatoren/rangfolge', '/indikatoren', 810, 'rangfolge'),
	'indikatoren-tabelle': drawing('/indikatoren/tabelle', '/indikatoren', 900, 'tabelle', { height: 2320 }),
	'indikatoren-zwei-karte': drawing('/indikatoren/zwei/karte', '/indikatoren/zwei', 1190, 'karte'),
	'indikatoren-zwei-streuung': drawing('/indikatoren/zwei/streuung', '/indikatoren/zwei', 930, 'streudiagramm'),
	pendeln: drawing('/pendeln', '/pendeln', 1190, 'karte'),
	foerderung: drawing('/foerderung', '/foerderung', 1200, 'instrumente', { height: 1260 }),
	vergleich: drawing('/vergleich', '/vergleich', 1100, 'spannweiten', { height: 790 }),
	'daten-sql': drawing('/daten/sql', '/daten/sql', 620, null),
	start: drawing('/start', '/', 900, 'lage', { height: 620 }),
	profil: drawing('/profil', '/profil', 1200, 'blatt', { width: 794, height: 1123 })
} as const satisfies Readonly<Record<string, EmbedDrawing>>;

export type EmbedName = keyof typeof EMBED_DRAWINGS;

export const EMBED_NAMES = Object.keys(EMBED_DRAWINGS) as EmbedName[];

function drawing(
	path: string,
	room: string,
	height: number,
	name: string | null,
	{ width = WIDTH, height: tall = HEIGHT }: { readonly width?: number; readonly height?: number } = {}
): EmbedDrawing {
	return { path: `/einbetten${path}`, room, height, picture: { drawing: name, width, height: tall } };
}

/** Path of the published picture without its language. */
export function picturePath(name: EmbedName): string {
	return `/einbetten/bilder/${name}.png`;
}
