/** Texts of embedded views, and of the code that puts them into another page. */
export const embed = {
	open: 'Im Regiopolatlas öffnen',
	openNewTab: 'öffnet ein neues Fenster',
	leaving: 'Links nach außen öffnen ein neues Fenster.',
	live: 'Interaktiv',
	still: 'Als Bild',
	full: 'Auf dieser Seite sind schon vier Karten interaktiv. Diese bleibt ein Bild, bis eine andere wieder zum Bild wird.',
	apart: 'Diese Seite schottet den Rahmen ab (sandbox). Die Karte bleibt hier ein Bild.',
	stuck: 'Die Einbettung kann hier ihr Programm nicht laden. Gezeigt ist die Voreinstellung des Atlas.',
	stuckBlank: 'Die Einbettung kann hier ihr Programm nicht laden. Die Ansicht ist im Atlas selbst zu sehen.',
	noScript: 'Ohne JavaScript steht hier immer die Voreinstellung, auch wenn die Seite eine andere Ansicht einbettet.',
	noScriptBlank:
		'Ohne JavaScript ist die eingebettete Ansicht hier nicht zu sehen; im Atlas auch nur deren Voreinstellung.',
	openDefault: 'Voreinstellung im Regiopolatlas öffnen',
	heavy: 'Diese Ansicht braucht sehr viele Zahlen. Gezeichnet wird sie auf Wunsch (lädt bis zu 0,3 MB).',
	draw: 'Zeichnen',
	outdated: (saved: string, current: string) =>
		`Diese Ansicht ist auf den Datenstand ${saved} festgelegt, von dem hier keine Zahlen zu haben sind. Der Atlas hat den Datenstand ${current}; Zahlen können sich geändert haben.`,
	goOn: 'Mit aktuellen Daten zeigen',
	noPart: 'Dieses Bild gibt es zu dieser Ansicht nicht.',
	unknownPlace: (code: string) => `Ein Profil zu „${code}“ gibt es nicht. Gezeigt ist Rostock.`,
	/** Of the drawing in its default view, in the list of an oEmbed reader. */
	names: {
		'indikatoren-karte': 'Indikator als Karte',
		'indikatoren-verlauf': 'Indikator im Verlauf',
		'indikatoren-rangfolge': 'Indikator als Rangliste',
		'indikatoren-tabelle': 'Indikator als Tabelle',
		'indikatoren-zwei-karte': 'Zwei Indikatoren als Karte',
		'indikatoren-zwei-streuung': 'Zwei Indikatoren als Streudiagramm',
		pendeln: 'Pendelströme',
		foerderung: 'Förderung',
		vergleich: 'Vergleich von Räumen',
		'daten-sql': 'Eigene SQL-Abfrage',
		start: 'Lage zwischen den Metropolen',
		profil: 'Profil einer Region'
	}
};
