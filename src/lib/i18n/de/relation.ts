import { regions } from './counted';

/** Two indicators set against each other. */
export const relation = {
	title: 'Zwei Indikatoren',
	description: 'Zwei Indikatoren gegeneinander: Streudiagramm mit Ausgleichsgerade, Karte mit zwei Merkmalen, Tabelle.',
	open: 'Mit zweitem Indikator',
	heading: (x: string, y: string) => `${x} und ${y}`,
	x: 'Waagerecht',
	y: 'Senkrecht',
	swap: 'Achsen tauschen',
	log: 'Achsen',
	logs: { none: 'linear', x: 'waagerecht logarithmisch', y: 'senkrecht logarithmisch', xy: 'beide logarithmisch' },
	paths: 'Weg durch die Jahre',
	hold: 'Achsen für alle Jahre gleich',
	scatter: 'Streudiagramm',
	map: 'Karte',
	table: 'Tabelle',
	scatterLabel: (x: string, y: string, year: number, count: number) =>
		`Streudiagramm: ${y} gegen ${x}, ${year}, ${regions(count)}. Die Zahlen stehen in der Tabelle.`,
	axis: (title: string, unit: string) => `${title} (${unit})`,
	legend: 'Karte mit zwei Merkmalen',
	legendHint: 'Je ein Drittel der Regionen ist niedrig, mittel, hoch.',
	legendAxis: { x: (title: string) => `${title} →`, y: (title: string) => `${title} →` },
	cell: (x: string, y: string, xBand: string, yBand: string, count: number) =>
		`${x} ${xBand}, ${y} ${yBand}: ${count === 1 ? 'eine Region' : `${count} Regionen`}`,
	bands: ['niedrig', 'mittel', 'hoch'],
	third: 'Drittel',
	noFigures: 'in keinem Jahr beide Werte',
	missing: (count: number) => `${count === 1 ? 'Eine Region' : `${count} Regionen`} ohne einen der beiden Werte`,
	notPositive: (count: number) =>
		count === 1
			? 'Eine Region mit null oder weniger steht auf keiner logarithmischen Achse.'
			: `${count} Regionen mit null oder weniger stehen auf keiner logarithmischen Achse.`,
	sentence: (frame: { x: string; y: string; year: number; n: number; r: string; rho: string; strength: string }) =>
		`${frame.x} und ${frame.y}, ${frame.year}: Korrelation r = ${frame.r} (Pearson), nach Rängen ${frame.rho} (Spearman) über ${frame.n} Regionen – ${frame.strength}.`,
	noFit: (x: string, y: string, year: number) =>
		`${x} und ${y}, ${year}: zu wenige Regionen mit beiden Werten für eine Korrelation.`,
	strengths: {
		none: 'praktisch kein Zusammenhang',
		weak: 'ein schwacher Zusammenhang',
		medium: 'ein mittlerer Zusammenhang',
		strong: 'ein starker Zusammenhang'
	},
	noCause: 'Ein Zusammenhang ist keine Ursache.',
	fitLine: (equation: string, r: string, rho: string, n: number) =>
		`Ausgleichsgerade: ${equation}; r = ${r} (Pearson), nach Rängen ${rho} (Spearman), ${regions(n)}.`,
	logFit: 'Gerade und r gelten für die logarithmierten Werte.',
	brushHint:
		'Ein Rechteck in den Punkten oder auf der Karte und ein Feld der Legende wählen Regionen aus; ein Klick auf einen Punkt oder die Karte benennt eine Region.',
	touchHint:
		'Ein Rechteck auf der Karte (Knopf oben links), ein Feld der Legende oder Zahlen wählen Regionen aus; ein Tipp auf einen Punkt oder die Karte benennt eine Region.',
	walk: 'Punkte des Streudiagramms',
	walkHelp:
		'Mit den Pfeiltasten von Punkt zu Punkt gehen, mit der Eingabetaste benennen, mit Escape verlassen. Pos1 und Ende führen zum ersten und letzten Punkt.',
	boxFields: 'Regionen nach Zahlen auswählen',
	from: 'von',
	to: 'bis',
	boxSet: 'Auswählen',
	boxTurned: '„von“ muss kleiner sein als „bis“.',
	brushed: (count: number) => (count === 1 ? 'Eine Region ausgewählt' : `${count} Regionen ausgewählt`),
	brushEmpty: 'Im Rechteck liegt in diesem Jahr keine Region mit beiden Werten.',
	brushClear: 'Auswahl aufheben',
	bandColumn: (title: string) => `Drittel: ${title}`,
	showRegion: (name: string) => `${name} im Streudiagramm benennen`,
	pathTable: 'Werte im Lauf der Jahre',
	pathSentence: (names: string, first: number, last: number) => `${names}, ${first} bis ${last}.`,
	breakHere: 'Bruch',
	groupName: 'Name des Raums',
	saveGroup: 'Als Raum merken',
	saved: (name: string) => `„${name}“ ist gemerkt und steht hier, bei den Indikatoren und im Vergleich zur Wahl.`,
	saveFailed: 'Der Browser ließ das Merken nicht zu.',
	toComparison: 'Im Vergleich ansehen',
	tooMany: (most: number) => `Gemerkt werden können höchstens ${most} Kreise.`,
	onlyKreise: 'Gemerkt werden können Kreise, keine Gemeinden.',
	countAgainst: 'Absolute Zahlen stehen hier nicht zur Wahl: Große Räume haben von allem mehr.',
	noScript: 'Ohne JavaScript zeigt diese Seite Karte und Tabelle der Standardansicht.'
};
