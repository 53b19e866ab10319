/** A drawing that can stand in another site's page, named by its address below `/einbetten/`. */
export interface EmbedDrawing {
	readonly path: string;
	/** Path of the room that shows the same view with everything around it. */
	readonly room: string;
	/** In px at a width of about 700: for hosts that don't follow the height. */
	readonly height: number;
}

/** Every drawing by the name of its oEmbed file. */
export const EMBED_DRAWINGS = {
	'indikatoren-karte': drawing('/indikatoren/karte', '/indikatoren', 960),
	'indikatoren-verlauf': drawing('/indikatoren/verlauf', '/indikatoren', 760),
	'indikatoren-rangfolge': drawing('/indikatoren/rangfolge', '/indikatoren', 820),
	'indikatoren-tabelle': drawing('/indikatoren/tabelle', '/indikatoren', 900),
	'indikatoren-zwei-karte': drawing('/indikatoren/zwei/karte', '/indikatoren/zwei', 960),
	'indikatoren-zwei-streuung': drawing('/indikatoren/zwei/streuung', '/indikatoren/zwei', 760),
	pendeln: drawing('/pendeln', '/pendeln', 920),
	foerderung: drawing('/foerderung', '/foerderung', 1200),
	vergleich: drawing('/vergleich', '/vergleich', 1100),
	profil: drawing('/profil', '/profil', 1200)
} as const satisfies Readonly<Record<string, EmbedDrawing>>;

export type EmbedName = keyof typeof EMBED_DRAWINGS;

export const EMBED_NAMES = Object.keys(EMBED_DRAWINGS) as EmbedName[];

function drawing(path: string, room: string, height: number): EmbedDrawing {
	return { path: `/einbetten${path}`, room, height };
}
