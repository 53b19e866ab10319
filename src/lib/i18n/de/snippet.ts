/** Texts of the code that puts a view into another website. */
export const snippet = {
	heading: 'In eine Website einbetten',
	extent: 'Umfang',
	extents: { part: 'nur diese Abbildung', whole: 'die ganze Ansicht' },
	live: 'Bedienbarkeit',
	lives: { wunsch: 'Bild, auf Wunsch interaktiv', sofort: 'gleich interaktiv', nein: 'nur Bild' },
	theme: 'Farbschema',
	themes: { auto: 'wie im System', hell: 'hell', dunkel: 'dunkel' },
	lang: 'Sprache',
	version: 'Datenstand',
	versions: {
		current: 'immer der aktuelle',
		locked: (version: string) => `festgelegt auf ${version}`
	},
	controls: 'Regler und Auswahl zeigen',
	width: 'Breite in px',
	widthAuto: 'volle Breite',
	height: 'Höhe in px',
	autoHeight: 'Höhe dem Inhalt anpassen (kleines Skript)',
	badSide: (low: number, high: number) => `Bitte eine ganze Zahl von ${low} bis ${high}.`,
	image: 'Ersatzbild ohne Skripte',
	images: {
		published: 'das Bild des Atlasses',
		inline: 'im Code',
		own: 'an eigener Adresse',
		none: 'keins, nur Text und Link'
	},
	imageBytes: (kB: string) =>
		`Das Bild macht den Code ${kB} kB länger. Manche Redaktionssysteme nehmen solche Bilder nicht an.`,
	imageWaits: 'Das Ersatzbild wird gezeichnet …',
	imageFailed: 'Das Ersatzbild ließ sich nicht zeichnen; im Code stehen dafür Text und Link.',
	imageAddress: 'Adresse des Bildes',
	imageHint: 'Das Bild gibt es unter „Bild und Druck“ als PNG oder SVG; legen Sie es auf Ihren Server.',
	badAddress: 'Bitte eine vollständige Adresse mit https://.',
	/** In the code, below the picture that stands in the frame. */
	runInFrame: {
		query: 'Hier im Browser ausführen (lädt etwa 7 MB)',
		figures: 'Hier im Browser zeichnen (lädt etwa 0,5 MB)'
	},
	inAtlas: 'Im Regiopolatlas öffnen',
	imageFirst: 'Im Rahmen steht zuerst dieses Bild, auch ohne Skripte.',
	code: 'Code für die Website',
	copy: 'Code kopieren',
	copied: 'Code kopiert.',
	copyFailed: 'Der Browser erlaubt das Kopieren nicht. Der Code ist markiert, kopieren Sie ihn mit Strg + C.',
	preview: 'Vorschau öffnen',
	help: 'Anleitung für WordPress und TYPO3'
};
