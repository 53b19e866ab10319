import { formula } from './formula';

const { obstacles } = formula;

/** A formula in the address, refused with the reason that the builder gives. */
const refused =
	(obstacle: keyof typeof obstacles) =>
	(value: string): string =>
		`Die Formel „${value}“ ist nicht möglich: ${obstacles[obstacle]} Gezeigt wird der Standard.`;

/** Texts of /indikatoren: controls, headings, notices. */
export const view = {
	pageTitle: 'Indikatoren',
	pageDescription:
		'Wachstum der Regiopolregion Rostock zwischen Berlin, Hamburg, Kopenhagen/Malmö und Stettin: Karte, Verlauf, Rangfolge und Tabelle aus amtlichen Zahlen.',
	indicator: 'Indikator',
	definition: 'Definition',
	scope: 'Ausschnitt',
	scopes: {
		regiopolregion: 'Regiopolregion',
		metropolen: 'Zwischen den Metropolen',
		laender: 'Vier Länder'
	},
	level: 'Ebene',
	levels: { nuts3: 'Kreise (NUTS 3)', lau: 'Gemeinden' },
	levelMissing: (level: string) => `${level}: Für diesen Indikator gibt es auf dieser Ebene keine Zahlen.`,
	mode: 'Darstellung',
	baseYear: 'Basisjahr',
	acrossBreaks: 'Über Brüche hinweg rechnen (markiert)',
	moreSettings: 'Einstellungen',
	reference: 'Bezug',
	noReference: 'ohne Bezug',
	mapHeading: 'Karte',
	chartHeading: 'Verlauf',
	tableHeading: 'Tabelle',
	/** When the figures of a year were taken. */
	dated: {
		jan1: (year: number) => `1.\u00a0Januar ${year}`,
		jun30: (year: number) => `30.\u00a0Juni ${year}`,
		dec31: (year: number) => `31.\u00a0Dezember ${year}`,
		year: (year: number) => String(year)
	},
	/** Index or change that breaks hide. */
	broken: (count: string, of: string, from: number, to: number, reason: string) =>
		`Für ${count} von ${of === '1' ? '1 Region' : `${of} Regionen`} liegt zwischen ${from} und ${to} ein Bruch der Zeitreihe${reason === '' ? '' : ` (${reason})`}; über ihn wird nicht gerechnet.`,
	brokenBase: (year: number) => `Ab ${year} rechnen`,
	brokenAcross: 'Über den Bruch hinweg rechnen',
	stillShown: (title: string, year: number) => `Gezeigt wird weiterhin: ${title}, ${year}.`,
	copyLink: 'Link kopieren',
	downloadCsv: 'CSV herunterladen',
	downloadXlsx: 'XLSX herunterladen',
	loading: 'Die Zahlen werden geladen …',
	failedTitle: 'Die Zahlen konnten nicht geladen werden.',
	failedAction: 'Erneut versuchen',
	substituted: (asked: number, shown: number) => `Für ${asked} gibt es keine Zahlen; gezeigt wird ${shown}.`,
	problemsTitle: 'Ein Teil der Adresse war nicht brauchbar:',
	problems: {
		unknown_indicator: (value: string) => `Den Indikator „${value}“ gibt es nicht. Gezeigt wird der Standard.`,
		absolute_number: (value: string) =>
			`„${value}“ ist eine absolute Zahl und kann hier nicht gezeigt werden: Große Räume haben von allem mehr. Gezeigt wird der Standard.`,
		no_shared_level: (value: string) =>
			`„${value}“ und der erste Indikator haben keine gemeinsame Ebene; gezeigt wird der erste gegen sich selbst.`,
		formula_unknown: refused('unknown'),
		formula_same: refused('same'),
		formula_no_overlap: refused('no_overlap'),
		formula_units: refused('units'),
		formula_counts: refused('counts'),
		no_such_level: () => 'Diesen Indikator gibt es nicht auf der gewünschten Ebene. Gezeigt wird die vorhandene.',
		no_such_year: (value: string) => `Für das Jahr ${value} gibt es keine Zahlen. Gezeigt wird das nächstgelegene.`,
		unknown_region: (value: string) => `Die Region „${value}“ ist nicht bekannt und wurde weggelassen.`,
		too_many_regions: (value: string) => `${value} Regionen sind zu viele; gezeigt werden die ersten zwölf.`,
		bad_value: (value: string, param: string) => `„${value}“ ist kein gültiger Wert für „${param}“.`
	},
	computed: 'eigene Berechnung',
	groupNote: 'Gruppen',
	engineLoading: (percent: number) => `Abfragemaschine lädt … ${percent} %`,
	engineReady: 'Abfragemaschine bereit',
	engineFailed:
		'Die Abfragemaschine startet nicht. Karte, Verlauf und Tabelle arbeiten mit vorbereiteten Dateien weiter.',
	engineRetry: 'Maschine neu starten',
	noScript:
		'Ohne JavaScript zeigt diese Seite die Standardansicht. Auswahl, Zeitschieber und andere Indikatoren brauchen JavaScript.',
	rankOf: (rank: number, of: number) => `Rang ${rank} von ${of}`,
	since: (year: number) => `gegenüber ${year}`,
	peers: (name: string, min: string, max: string, mean: string) => `${name}: Mittel ${mean}, von ${min} bis ${max}`
};
