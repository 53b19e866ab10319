import { sqlColumns } from './sql-columns';
import { indicators, regions } from './counted';

/** The catalogue and the SQL console. */
export const data = {
	title: 'Daten',
	description:
		'Alle Indikatoren des Regiopolatlas mit Definition, Formel, Quelle, Lizenz und Abdeckung, zum Herunterladen als CSV, XLSX und Parquet, und mit SQL abfragbar.',
	lead: (indicators: number, version: string) =>
		`${indicators} Indikatoren mit Definition, Formel, Quelle und Abdeckung, zum Herunterladen und zum Abfragen. Datenstand ${version}.`,
	toConsole: 'SQL-Konsole öffnen',
	filter: 'Suchen',
	filterHint: 'Titel oder Definition',
	theme: 'Thema',
	country: 'Land',
	level: 'Ebene',
	all: 'alle',
	found: (count: number, of: number) => (count === of ? indicators(of) : `${count} von ${indicators(of)}`),
	nothing: 'Kein Indikator passt zu dieser Auswahl.',
	clear: 'Auswahl aufheben',
	tableLabel: 'Verzeichnis der Indikatoren',
	columns: {
		indicator: 'Indikator',
		theme: 'Thema',
		unit: 'Einheit',
		years: 'Jahre',
		countries: 'Länder',
		levels: 'Ebenen',
		source: 'Quelle'
	},
	whole: {
		heading: 'Alles auf einmal',
		text: 'Die Tabellen, aus denen der Atlas liest, und ihre Beschreibungen:',
		parquet: 'alle Werte (Parquet)',
		package: 'Frictionless Data Package (JSON)',
		dcat: 'DCAT-AP.de (JSON-LD)'
	},
	indicatorTitle: (title: string) => `Daten: ${title}`,
	indicatorDescription: (title: string) => `${title}: Definition, Formel, Quelle, Lizenz, Abdeckung und Downloads.`,
	toView: 'Karte, Verlauf und Rangfolge',
	back: 'Alle Indikatoren',
	definition: 'Definition',
	formula: 'Formel',
	formulas: {
		published: 'wie veröffentlicht',
		ratio: (numerator: string, denominator: string, factor: string) =>
			`${numerator} ÷ ${denominator}${factor === '1' ? '' : ` × ${factor}`}`,
		sum: 'Gruppen: Summe der Mitglieder',
		weighted: (weight: string) => `Gruppen: mit „${weight}“ gewichtetes Mittel der Mitglieder`,
		ratioOfGroups: 'Gruppen: aus den Summen von Zähler und Nenner der Mitglieder',
		none: 'Gruppen: nur, was veröffentlicht ist'
	},
	area: 'Fläche in km²',
	facts: 'Angaben',
	unit: 'Einheit',
	kind: 'Art',
	kinds: { count: 'Anzahl', rate: 'Rate', share: 'Anteil', money: 'Betrag', index: 'Index' },
	better: 'Besser ist',
	betters: { higher: 'höher', lower: 'niedriger' },
	date: 'Stichtag',
	dates: { jan1: '1. Januar', year: 'Jahressumme oder Jahresmittel', jun30: '30. Juni', dec31: '31. Dezember' },
	computed: 'eigene Berechnung aus veröffentlichten Zahlen',
	coverage: 'Abdeckung',
	coverageHint:
		'Je dunkler, desto mehr Regionen des Landes haben einen Wert. Ein Strich davor ist ein Bruch der Zeitreihe.',
	coverageOf: (level: string) => `Abdeckung, ${level}`,
	cell: (country: string, year: number, count: number, of: number) => `${country} ${year}: ${count} von ${regions(of)}`,
	breaks: 'Brüche',
	noBreaks: 'Keine bekannten Brüche.',
	sources: 'Quellen und Lizenzen',
	weightSource: 'nur in Werten von Gruppen, als Gewicht',
	retrieved: (date: string) => `abgerufen ${date}`,
	downloads: 'Herunterladen',
	files: {
		csv: 'CSV (alle Ebenen und Jahre, für Programme)',
		xlsx: (level: string) => `XLSX, ${level}`,
		parquet: 'Parquet',
		package: 'Metadaten: Frictionless (JSON)',
		csvw: 'Metadaten: CSV on the Web (JSON)'
	},
	failed: 'Die Datei ließ sich nicht schreiben.',
	sheets: { values: 'Werte', status: 'Status', about: 'Beschreibung' },
	field: 'Feld',
	content: 'Inhalt',
	version: 'Datenstand',
	sql: {
		title: 'SQL-Konsole',
		description: 'Die Tabellen des Regiopolatlas mit SQL abfragen, im Browser, ohne Server.',
		lead: 'Die Tabellen des Atlas in DuckDB, in Ihrem Browser: lesen, verbinden, rechnen. Nichts wird geändert, nichts verlässt Ihr Gerät, Dateien und Netz sind abgeschaltet.',
		editor: 'SQL-Abfrage',
		run: 'Ausführen',
		runHint: 'Strg + Eingabe',
		cancel: 'Abbrechen',
		cancelled: 'Abgebrochen.',
		opening: (percent: number) => `DuckDB und die Tabellen werden geladen (etwa 7 MB) … ${percent} %`,
		tables: 'Die Tabellen werden gelesen …',
		running: 'Die Abfrage läuft …',
		tablesHeading: 'Tabellen',
		insert: (name: string) => `${name} einfügen`,
		examples: 'Beispiele',
		refusals: {
			empty: 'Es steht noch keine Abfrage da. Schreiben Sie eine oder wählen Sie ein Beispiel.',
			several:
				'Es läuft eine Anweisung auf einmal. Lassen Sie nur eine stehen; Zwischenschritte gehen mit WITH … AS (…).',
			pivot:
				'PIVOT braucht hier die Werte, aus denen Spalten werden, zum Beispiel: PIVOT observations ON year IN (2020, 2021) USING sum(value) GROUP BY indicator.',
			outside: 'Die Konsole liest nur die Tabellen des Atlas; Dateien und Netz sind abgeschaltet. DuckDB meldet:',
			sql: 'Die Abfrage ist so nicht möglich. DuckDB meldet:'
		},
		refusedWriting: (word: string) =>
			`Die Konsole liest nur: ${word} gibt es hier nicht. Beginnen Sie mit SELECT, FROM, WITH, DESCRIBE, SUMMARIZE oder SHOW TABLES.`,
		types: {
			string: 'Text',
			number: 'Zahl',
			integer: 'ganze Zahl',
			boolean: 'ja oder nein',
			date: 'Datum'
		} as Readonly<Record<string, string>>,
		columns: sqlColumns,
		result: 'Ergebnis',
		earlier: 'Noch das Ergebnis einer früheren Abfrage:',
		rows: (count: number, written: string, seconds: string) =>
			count === 1 ? `Eine Zeile in ${seconds} s` : `${written} Zeilen in ${seconds} s`,
		cut: (count: string, seconds: string, inFile: string) =>
			`Die ersten ${count} Zeilen in ${seconds} s. Es gibt mehr: mit LIMIT, WHERE oder GROUP BY eingrenzen. Die CSV-Datei enthält bis zu ${inFile}.`,
		empty: 'Keine Zeilen.',
		answer: (rows: string, columns: string) =>
			`Antwort auf eine eigene SQL-Abfrage; Zeilen: ${rows}, Spalten: ${columns}.`,
		csv: 'Als CSV herunterladen',
		csvCut: (count: string) => `Sie enthält die ersten ${count} Zeilen; es gibt mehr.`,
		fileWord: 'abfrage',
		chart: 'Bild',
		x: 'Waagerecht',
		y: 'Senkrecht',
		series: 'Je Linie',
		noSeries: 'eine für alle',
		noChart: 'Ein Bild braucht eine Spalte mit Zahlen und eine zweite Spalte.',
		chartCut: (count: number) => `Gezeichnet sind die ersten ${count}.`,
		chartLabel: (y: string, x: string) => `${y} nach ${x}; die Zahlen stehen in der Tabelle.`,
		/** Smallest and largest value of the column that is drawn. */
		chartRange: (column: string, low: string, high: string) => `${column}: von ${low} bis ${high}.`,
		/** Of an embed: its name, before the engine is loaded, and what it rests on. */
		ownQuery: 'Eigene Abfrage',
		asks: 'Diese Abfrage beantwortet Ihr Browser selbst. Dafür lädt er die Rechenmaschine DuckDB und die Tabellen des Atlas (etwa 7 MB).',
		elsewhere: 'Das Ergebnis dieser Abfrage ist im Atlas selbst zu sehen.',
		basis: (version: string) =>
			`Eigene Abfrage auf den Tabellen des Regiopolatlas, Datenstand ${version}. Wer die Zahlen erhoben hat und unter welcher Lizenz, steht in der Tabelle sources und im`,
		basisLink: 'Katalog der Daten.',
		noScript:
			'Die Konsole braucht JavaScript. Ohne JavaScript gibt es alle Werte als CSV und Parquet auf den Seiten der Indikatoren.',
		example: {
			regiopolen: 'Regiopolen: Bevölkerung 2012 und 2022',
			latest: 'Ein Indikator, neuester Wert, alle Kreise in M-V',
			courses: 'Verlauf: Arbeitslosenquote der Hansestädte',
			flows: 'Woher die Einpendler nach Rostock kommen',
			correlation: 'Zwei Indikatoren nebeneinander',
			gaps: 'Was fehlt: Werte je Land und Jahr'
		}
	}
};
