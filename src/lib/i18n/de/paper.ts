import { findings } from './findings';
import { snippet } from './snippet';

/** Texts of files, captions, citations and of the dialog that makes them: loaded when somebody needs them (paper-texts.ts). */
export const paper = {
	snippet,
	heading: 'Ausgeben und einbinden',
	tabs: { picture: 'Bild und Druck', data: 'Daten', text: 'Text und Zitat', link: 'Link und Einbettung' },
	kinds: {
		map: 'Karte',
		course: 'Verlauf',
		ranking: 'Rangfolge',
		table: 'Tabelle',
		flows: 'Verflechtungskarte',
		chart: 'Diagramm',
		profile: 'Profil'
	},
	paper: {
		legend: 'Größe',
		preset: 'Vorlage',
		presets: {
			column: 'Spalte A4 (80 mm)',
			text: 'Textbreite A4 (160 mm)',
			page: 'A4 hoch',
			a4: 'A4 quer',
			a3: 'A3 quer',
			slide: 'Folie 16:9',
			social: 'Soziale Medien (1200 × 630)'
		},
		own: 'eigene Größe',
		widthMm: 'Breite in mm',
		heightMm: 'Höhe in mm',
		fontPt: 'Schrift in pt',
		dpi: 'Punkte je Zoll (PNG)',
		scale: 'PNG für Bildschirme',
		pixels: (width: string, height: string) => `PNG: ${width} × ${height} Bildpunkte`,
		grown: (mm: string) => `Das Blatt wird ${mm} mm hoch: So viel braucht die Zeichnung mit Titel und Quelle.`,
		look: 'Aussehen',
		colors: 'Farben',
		colorsOf: { screen: 'wie auf dem Bildschirm', grey: 'Graustufen für den Druck' },
		background: 'Hintergrund',
		backgrounds: { white: 'weiß', transparent: 'durchsichtig' },
		letters: 'Schrift in SVG',
		lettersOf: { outlined: 'als Umrisse (Word, Inkscape)', embedded: 'als Text, Schrift eingebettet' },
		projection: 'Kartennetz',
		projections: { mercator: 'Mercator, wie am Bildschirm', laea: 'flächentreu (EPSG:3035)' },
		projectionNote: { mercator: 'Mercator-Projektion (EPSG:3857)', laea: 'Flächentreue Projektion (EPSG:3035)' },
		northArrow: 'Nordpfeil',
		qrCode: 'QR-Code mit dem Link'
	},
	texts: {
		legend: 'Beschriftung',
		title: 'Titel',
		subtitle: 'Untertitel',
		source: 'Quelle und Hinweise',
		reset: 'Vorgabe wiederherstellen'
	},
	preview: 'Vorschau',
	previewOf: (title: string) => `Vorschau: ${title}`,
	drawing: 'Die Vorschau wird gezeichnet …',
	working: (file: string) => `${file} wird erstellt …`,
	cancel: 'Abbrechen',
	cancelled: 'Abgebrochen.',
	done: (file: string) =>
		`${file} ist fertig und dem Browser übergeben. Kommt nichts an, lässt er für diese Seite keine Downloads zu.`,
	pageOf: (page: number, count: number) => `Seite ${page} von ${count}`,
	previousPage: 'Vorige Seite',
	nextPage: 'Nächste Seite',
	morePages:
		'PDF und PowerPoint enthalten alle Seiten; SVG und PNG kommen als ZIP mit einer Datei je Seite. In der Zwischenablage stehen alle in einem Bild untereinander.',
	formats: {
		svg: 'SVG',
		png: 'PNG',
		pdf: 'PDF',
		pptx: 'PowerPoint',
		csv: 'CSV',
		xlsx: 'Excel',
		parquet: 'Parquet'
	},
	formatHints: {
		svg: 'Vektoren, maßhaltig',
		png: 'Bildpunkte mit gewählter Auflösung',
		pdf: 'Vektoren, Schrift als Text',
		pptx: 'Folie mit Vektorbild und Notizen',
		pptxChart: 'Folie mit bearbeitbarem Diagramm'
	},
	noPng: 'Kein PNG und kein Kopieren mit dieser Auflösung.',
	copyImage: 'Bild kopieren',
	copyTable: 'Tabelle kopieren',
	copyText: 'Kopieren',
	copied: 'Kopiert.',
	copyForbidden: {
		text: 'Der Browser lässt das Kopieren nicht zu. Markieren Sie den Text und kopieren Sie ihn mit Strg+C.',
		picture:
			'Der Browser lässt das Kopieren nicht zu. Laden Sie die PNG-Datei herunter und fügen Sie sie in Ihr Dokument ein.',
		table: 'Der Browser lässt das Kopieren nicht zu. Laden Sie die Tabelle als CSV- oder Excel-Datei herunter.'
	},
	csv: {
		decimal: 'Zahlen',
		decimals: { comma: 'Komma, Semikolon (deutsches Excel)', point: 'Punkt, Komma (englisch)' },
		about: 'Titel, Quelle und Link an den Anfang schreiben'
	},
	about: {
		title: 'Titel',
		subtitle: 'Untertitel',
		source: 'Quelle',
		link: 'Link',
		version: 'Datenstand'
	},
	sheets: { table: 'Werte', sources: 'Quellen' },
	sourceColumns: { citation: 'Quelle', licence: 'Lizenz', address: 'Adresse', retrieved: 'abgerufen' },
	rows: (count: string) => (count === '1' ? 'eine Zeile' : `${count} Zeilen`),
	alt: 'Alternativtext (deutsch)',
	altOther: 'Alternativtext (englisch)',
	altOtherTitle: 'Der Text in der anderen Sprache nennt den Titel des Atlas, nicht Ihren: Er wird nicht übersetzt.',
	caption: 'Bildunterschrift',
	citation: 'Zitat',
	citations: { plain: 'einfach', bibtex: 'BibTeX', chicago: 'Chicago' },
	link: 'Dauerhafter Link',
	linkHint: (version: string) =>
		`Der Link nennt den Datenstand ${version}: Ändern sich die Zahlen später, sagt die Ansicht das und bietet auch die von damals an, wenn sie im Archiv liegen.`,
	citationLink: 'Seite zum Zitat',
	saveQr: 'QR-Code speichern',
	embed: 'Einbetten',
	noEmbed: 'Für diese Ansicht gibt es keine Einbettung.',
	accessed: (date: string) => `abgerufen am ${date}`,
	site: 'Regiopolatlas Rostock',
	altSources: (names: string, others: number) => `Quelle: ${names}${others > 0 ? ` und ${others} weitere` : ''}.`,
	findings,
	/** Above the key of dots in a scatter that have no name beside them. */
	unnamed: 'Ohne Platz für den Namen im Bild:',
	/** Both ends of the range that a course is drawn beside, in tables. */
	peerEnd: {
		min: (group: string, count: number, name: string) => `${group}, niedrigster Wert von ${count}: ${name}`,
		max: (group: string, count: number, name: string) => `${group}, höchster Wert von ${count}: ${name}`
	},
	/** Below a matrix of commuters. */
	unnamedPairs:
		'In eckigen Klammern: wie viele Kreispaare nicht einzeln genannt sind, und aus wie vielen die Summe besteht.',
	/** What the shading of a matrix of commuters means; `most`: the largest number. */
	matrixShades: (most: string) =>
		`Je dunkler ein Feld, desto mehr Pendler: von keiner Farbe bei 0 bis zur stärksten bei ${most}; die Stärke wächst mit der Wurzel der Zahl.`,
	countNote: 'In Klammern: Zahl der Regionen.',
	/** Below the last row of a ranking. */
	following: (count: number) => (count === 1 ? '1 weitere Region' : `${count} weitere Regionen`),
	/** Behind a year of a chart on a slide. */
	signOfYear: (sign: string, status: string) => `${sign}: Werte dieses Jahres sind ganz oder zum Teil ${status}.`,
	/** Below charts on slides. */
	slide: {
		noBar: (cells: readonly string[]) => `Ohne Balken: ${cells.join('; ')}.`,
		leftNegative: 'Im Datenblatt stehen die Zahlen links der Mitte mit einem Minus.',
		unjoined: 'Ohne Linie: Zwischen den Jahren liegt ein Bruch, die beiden Werte sind nicht vergleichbar.',
		others: 'übrige Regionen',
		fit: 'Ausgleichsgerade',
		noLogarithm: (count: number) =>
			count === 1
				? 'Auf der logarithmischen Achse fehlt 1 Region ohne Betrag über null.'
				: `Auf der logarithmischen Achse fehlen ${count} Regionen ohne Betrag über null.`,
		withoutEarlier: (years: string) => `Ohne die früheren Werte (${years}).`
	},
	/** Below a printed address without its hash. */
	query: (text: string) => `Abfrage: ${text}`,
	queryCut: (text: string) =>
		`Abfrage (Anfang): ${text} … Ganz steht sie im Link auf die Ansicht („Link und Einbettung“).`,
	/** On a slide whose sources stand on another one. */
	sourcesOnSheet: (page: number) => `Quellen und Lizenzen: Seite ${page}.`,
	sourcesOnSlide: (slide: number) => `Quellen: Folie ${slide}.`,
	problems: {
		number: (field: string, min: string, max: string) => `${field}: Möglich sind ${min} bis ${max}.`,
		pixels: (asked: string, most: string) =>
			`Das Bild hätte ${asked} Millionen Bildpunkte, möglich sind ${most}. Wählen Sie weniger Punkte je Zoll oder ein kleineres Format, oder nehmen Sie PDF oder SVG: Die sind in jeder Größe scharf.`,
		room: (mm: string) =>
			`Titel, Quelle und Zeichnung passen nicht hinein. Nötig sind bei dieser Breite und Schrift etwa ${mm} mm Höhe; sonst eine kleinere Schrift wählen.`,
		letters: (pt: string) =>
			`Die Schrift ist zu groß für diese Breite. Möglich sind hier höchstens ${pt} pt, oder das Blatt breiter wählen.`,
		signs: (signs: string) =>
			`Die Schrift der Zeichnung hat diese Zeichen nicht: ${signs}. Ersetzen Sie sie im Titel oder im Namen der Gruppe, oder wählen Sie bei „Schrift in SVG“ „als Text“ und nehmen Sie SVG: Dort setzt sie das Programm, das die Datei zeigt.`,
		offline: (file: string) =>
			`${file} ließ sich nicht erstellen: Es besteht keine Verbindung. Versuchen Sie es noch einmal, wenn sie wieder da ist.`,
		font: 'Die Schrift für die Ausgabe ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
		failed: (file: string) => `${file} ließ sich nicht erstellen. Andere Formate gehen weiterhin.`,
		data: 'Die Zahlen für die andere Sprache ließen sich nicht laden.'
	},
	retry: 'Noch einmal',
	/** The page that resolves citations. */
	page: {
		title: 'Zitat',
		description: 'Löst ein Zitat aus dem Regiopolatlas auf: welche Ansicht, welcher Datenstand, wie zu zitieren.',
		version: (version: string) => `Zitiert mit dem Datenstand ${version}.`,
		noVersion: (current: string) =>
			`Das Zitat nennt keinen Datenstand. Unten steht der heutige, ${current}: Damit bleibt der Link dauerhaft.`,
		badVersion: (named: string, current: string) =>
			`„${named}“ ist kein Datenstand. Unten steht der heutige, ${current}.`,
		missing: (page: string) => `Die Seite „${page}“ gibt es in diesem Atlas nicht.`,
		same: 'Das ist der Stand, der hier gezeigt wird.',
		older: (current: string) =>
			`Hier gezeigt wird der Stand ${current}; einzelne Zahlen können sich seither geändert haben.`,
		open: 'Ansicht öffnen, wie sie zitiert wurde',
		openCurrent: (version: string) => `Ansicht mit dem aktuellen Stand ${version} öffnen`,
		/** The catalogue knows them by indicator, not by view. */
		sources: (count: number) =>
			`Quellen der ${count === 1 ? 'Kennzahl' : 'Kennzahlen'}, über alle Jahre, Länder und Ebenen`,
		/** Which of them a place has, its figures say. */
		sourcesOfView: 'Quellen der Ansicht, über alle Orte und alle ihre Zeichnungen',
		unknown: 'Die Adresse nennt keine Ansicht dieses Atlasses.',
		how: 'Zitate entstehen unter „Ausgeben“ an jeder Karte, jedem Diagramm und jeder Tabelle; ihr Link führt hierher und sagt, welche Ansicht gemeint ist.'
	}
};
