import { regions } from './counted';

const list = new Intl.ListFormat('de', { type: 'conjunction' });

/** Reasons are long: members are named up to this many, the rest are counted. */
const NAMED = 5;

function members(names: readonly string[]): string {
	if (names.length <= NAMED) return list.format(names);
	return `${names.slice(0, NAMED).join(', ')} und ${names.length - NAMED} weitere`;
}

export const table = {
	rank: 'Rang',
	region: 'Region',
	value: 'Wert',
	course: 'Verlauf',
	courseSpan: (from: number, to: number) => `${from}\u2060–\u2060${to}`,
	courseScale: 'eigene Skala',
	status: 'Status',
	change: (baseYear: number) => `Veränderung gegenüber ${baseYear}`,
	changeUnit: {
		percent: 'in %',
		points: 'in Prozentpunkten',
		difference: 'in Einheiten des Werts',
		per_year: 'in % pro Jahr (CAGR)'
	},
	source: 'Quelle',
	show: 'Zeigen',
	showRegion: (name: string) => `${name} in der Zeitreihe zeigen`,
	sortBy: (column: string) => `Nach ${column} sortieren`,
	groupsHeading: 'Gruppen und Vergleich',
	wouldRank: (rank: number, count: number) => `läge auf Rang ${rank}, verglichen mit ${regions(count)}`,
	noRankBySize: 'ohne Rang: absolute Zahl eines größeren Gebiets',
	wouldRankKey: 'Rang in Klammern: der Rang, den sie unter den Regionen hätten. Mitgezählt werden sie nicht.',
	noRankKey: {
		rank: 'Ohne Rang, wo absolute Zahlen größerer Gebiete neben denen einzelner Regionen ständen.',
		percentile: 'Ohne Perzentilrang, wo absolute Zahlen größerer Gebiete neben denen einzelner Regionen ständen.',
		zscore: 'Ohne z-Wert, wo absolute Zahlen größerer Gebiete neben denen einzelner Regionen ständen.'
	},
	scrollRegion: 'Tabelle, seitlich verschiebbar',
	noValue: 'kein Wert',
	noChange: (baseYear: number) => `kein Wert für ${baseYear}`,
	brokenChange: (year: number) => `Bruch ${year}`,
	brokenChangeLong: (year: number) => `Wegen des Bruchs der Zeitreihe ${year} nicht vergleichbar`,
	acrossBreak: 'über einen Bruch hinweg',
	unsafeBase: (year: number) => `Wert von ${year} eingeschränkt verlässlich`,
	computed: 'aus den Mitgliedern berechnet',
	published: 'wie veröffentlicht',
	notAggregable: 'aus den Mitgliedern nicht berechenbar',
	zeroDenominator: 'nicht berechenbar: Nenner ist 0',
	missingMembers: (names: readonly string[]) => `kein Wert, weil Angaben fehlen für ${members(names)}`,
	without: (names: readonly string[]) => `ohne ${members(names)}`,
	statusWords: {
		normal: '',
		break: 'Bruch',
		provisional: 'vorläufig',
		estimated: 'geschätzt',
		revised: 'berichtigt',
		forecast: 'Vorausberechnung',
		low_reliability: 'eingeschränkt verlässlich',
		secret: 'geheim',
		missing: 'fehlt',
		not_applicable: 'nicht anwendbar',
		zero_rounded: 'auf null gerundet'
	},
	ranking: {
		label: (title: string, year: number) => `Rangfolge: ${title}, ${year}`,
		highest: (count: number) => `Die ${count} höchsten Werte`,
		showAll: (count: number) => `Alle ${count} Regionen zeigen`,
		showFewer: 'Weniger zeigen',
		skipped: (count: number) => `${regions(count)} dazwischen`,
		reference: (name: string, value: string) => `Vergleich ${name}: ${value}`,
		rank: (rank: number) => `Rang ${rank}`,
		without: (count: number) => `${regions(count)} ohne Wert`,
		acrossBreak: 'über Bruch',
		acrossBreaks: (count: number) =>
			count === 1 ? '1 Region über einen Bruch gerechnet' : `${count} Regionen über einen Bruch gerechnet`,
		empty: 'Für dieses Jahr gibt es in diesem Ausschnitt keine Werte.'
	},
	sourceLine: {
		source: 'Quelle',
		sources: 'Quellen',
		ownCalculation: 'eigene Berechnung',
		geometry: 'Grenzen',
		dataVersion: (version: string) => `Datenstand ${version}`,
		licence: 'Lizenz',
		eachLicence: (licence: string) => `jeweils ${licence}`,
		external: 'öffnet die Seite des Herausgebers'
	},
	csv: {
		region: 'Regionscode',
		name: 'Region',
		level: 'Ebene',
		indicator: 'Indikator',
		year: 'Jahr',
		value: 'Wert',
		unit: 'Einheit',
		status: 'Status',
		rank: 'Rang',
		shown: 'Gezeigter Wert',
		mode: 'Darstellung',
		baseValue: 'Wert im Basisjahr',
		change: 'Veränderung',
		changeMeasure: 'Maß der Veränderung',
		baseYear: 'Basisjahr',
		note: 'Anmerkung',
		source: 'Quelle',
		measures: {
			percent: 'Prozent',
			points: 'Prozentpunkte',
			difference: 'Differenz',
			per_year: 'Prozent pro Jahr (CAGR)'
		},
		levels: {
			nuts0: 'Staat (NUTS 0)',
			nuts1: 'NUTS 1',
			nuts2: 'NUTS 2',
			nuts3: 'Kreis (NUTS 3)',
			lau: 'Gemeinde (LAU)',
			group: 'Gruppe'
		},
		fileWord: 'regiopolatlas'
	}
};
