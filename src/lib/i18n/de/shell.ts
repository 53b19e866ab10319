export const shell = {
	siteName: 'Regiopolatlas Rostock',
	wordMark: 'Regiopolatlas',
	wordMarkPlace: 'Rostock',
	skipToContent: 'Zum Inhalt springen',
	homeLink: 'Regiopolatlas Rostock, zur Startseite',
	mainNavigation: 'Hauptnavigation',
	footerNavigation: 'Über dieses Angebot',
	nav: {
		home: 'Start',
		indicators: 'Indikatoren',
		commuting: 'Pendeln',
		funding: 'Förderung',
		comparison: 'Vergleich',
		profiles: 'Profile',
		data: 'Daten'
	},
	languageOf: { de: 'Deutsch', en: 'English' },
	switchLanguage: 'Sprache',
	/** Why a field does not take what was typed. */
	notNumber: (text: string) =>
		`„${text}“ ist keine Zahl. Erwartet: Ziffern mit Dezimalkomma, etwa 1234,5 oder 1.234,5.`,
	theme: {
		label: 'Farbschema',
		auto: 'wie im System',
		light: 'hell',
		dark: 'dunkel',
		contrast: 'hoher Kontrast'
	},
	search: {
		open: 'Suchen',
		prompt: 'Region oder Indikator suchen',
		placeholder: 'z. B. Arbeitslose, Kopenhagen, Güstrow',
		indicators: 'Indikatoren',
		groups: 'Räume',
		regions: 'Regionen und Gemeinden',
		pages: 'Seiten',
		nothing: (query: string) => `Nichts gefunden zu „${query}“.`,
		hint: 'Mindestens zwei Buchstaben. Kleine Tippfehler schaden nicht.',
		loading: 'Das Verzeichnis wird geladen …',
		failed: 'Das Verzeichnis ließ sich nicht laden.',
		hits: (count: number) => (count === 1 ? 'ein Treffer' : `${count} Treffer`)
	},
	country: { DE: 'Deutschland', DK: 'Dänemark', SE: 'Schweden', PL: 'Polen' },
	level: {
		nuts0: 'Staat',
		nuts1: 'Land oder Großregion',
		nuts2: 'Bezirk (NUTS 2)',
		nuts3: 'Kreis (NUTS 3)',
		lau: 'Gemeinde',
		group: 'Zusammengesetzter Raum'
	},
	themeOf: {
		population: 'Bevölkerung',
		age: 'Altersaufbau',
		migration: 'Geburten und Wanderung',
		economy: 'Wirtschaft',
		labour: 'Arbeitsmarkt',
		income: 'Einkommen',
		housing: 'Wohnen und Bauen',
		tourism: 'Tourismus',
		education: 'Bildung',
		health_social: 'Gesundheit und Soziales'
	},
	footer: {
		imprint: 'Impressum',
		privacy: 'Datenschutz',
		accessibility: 'Barrierefreiheit',
		help: 'Hilfe',
		dataVersion: (version: string) => `Datenstand ${version}`,
		sources:
			'Zahlen der amtlichen Statistik Deutschlands, Dänemarks, Schwedens und Polens sowie von Eurostat. Die genaue Quelle steht unter jeder Ansicht.',
		promise: 'Ohne Cookies, ohne Nutzungsmessung, ohne Aufrufe fremder Server.'
	},
	action: {
		close: 'Schließen',
		retry: 'Erneut versuchen',
		remove: (name: string) => `${name} entfernen`,
		copyLink: 'Link kopieren',
		copied: 'Link kopiert',
		copyFailed: 'Das Kopieren ließ der Browser nicht zu. Der Link steht in der Adresszeile.',
		dismiss: 'Hinweis schließen'
	},
	notice: { info: 'Hinweis', warn: 'Achtung', error: 'Fehler' },
	loading: 'Wird geladen …',
	progress: (percent: number) => `${percent} % geladen`,
	year: {
		label: 'Jahr',
		play: 'Jahre abspielen',
		pause: 'Anhalten',
		previous: 'Ein Jahr zurück',
		next: 'Ein Jahr weiter',
		speed: 'Tempo',
		speeds: { slow: 'langsam', normal: 'mittel', fast: 'schnell' },
		spoken: (year: number) => `Jahr ${year}`,
		spokenOf: (year: number, first: number, last: number) => `Jahr ${year} von ${first} bis ${last}`,
		reducedMotion: 'Abspielen ist aus, weil Ihr System weniger Bewegung wünscht. Einzelne Schritte gehen.'
	},
	indicator: {
		change: 'Indikator wählen',
		current: (title: string) => `Indikator: ${title}. Anderen wählen`,
		prompt: 'Indikator suchen',
		placeholder: 'z. B. Mieten, Geburten, Erwerbslose',
		nothing: (query: string) => `Kein Indikator zu „${query}“.`,
		unit: 'Einheit',
		years: 'Jahre',
		countries: 'Länder',
		levels: 'Ebenen',
		regions: (count: string) => `${count} Regionen`,
		definition: 'Definition',
		computed: 'eigene Berechnung aus veröffentlichten Zahlen',
		count: (count: number) => (count === 1 ? 'ein Indikator' : `${count} Indikatoren`)
	},
	regions: {
		label: 'Ausgewählte Regionen',
		prompt: 'Region hinzufügen',
		placeholder: 'Name, AGS oder Kennzeichen',
		groups: 'Räume',
		regions: 'Regionen',
		nothing: (query: string) => `Keine Region zu „${query}“.`,
		full: (max: number) => `Mehr als ${max} Regionen sind nicht zugleich lesbar. Entfernen Sie erst eine.`,
		clear: 'Alle entfernen',
		chosen: (count: number, max: number) => `${count} von ${max} gewählt`,
		empty: 'Noch keine Region gewählt.',
		noFigures: 'keine Angaben für diesen Indikator',
		more: 'Weiter tippen grenzt die Liste ein.'
	},
	legend: {
		title: 'Legende',
		from: (low: string, high: string) => `${low} bis unter ${high}`,
		last: (low: string, high: string) => `${low} bis ${high}`,
		regions: (count: number) => (count === 1 ? '1 Region' : `${count} Regionen`),
		histogram: 'Verteilung der Werte auf die Klassen',
		missing: 'kein Wert',
		uncovered: (countries: string) => `Nicht erhoben: ${countries}`,
		secret: 'geheim',
		notApplicable: 'nicht zutreffend',
		symbol: 'Fläche des Kreises entspricht dem Wert',
		negative: 'negative Werte',
		outlines: {
			metropol_berlin: 'Hauptstadtregion Berlin-Brandenburg',
			metropol_hamburg: 'Metropolregion Hamburg',
			metropol_kopenhagen_malmoe: 'Kopenhagen/Malmö (Öresund)',
			metropol_stettin: 'Stettin/Szczecin',
			regiopolregion_rostock: 'Regiopolregion Rostock'
		},
		marker: (name: string, value: string) => `${name}: ${value}`
	},
	figure: { source: 'Quelle' }
};
