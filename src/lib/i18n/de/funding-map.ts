import type { LayerLevel } from '../../domain/funding-layer';
import type { FundingPicture, FundingScope } from '../../domain/funding-view';

/** Texts of the map of one kind of money, and of money beside growth. */
export const fundingMap = {
	picture: 'Ansicht',
	pictures: {
		ort: 'Ein Ort',
		karte: 'Karte',
		entwicklung: 'Förderung und Entwicklung'
	} satisfies Record<FundingPicture, string>,
	instrument: 'Instrument',
	variant: 'Stand, Anteil, Zeitraum',
	scope: 'Kartenausschnitt',
	scopes: { metropolen: 'Zwischen den Metropolen', laender: 'Vier Länder' } satisfies Record<FundingScope, string>,
	levels: { nuts2: 'NUTS 2', nuts3: 'Kreise', lau: 'Gemeinden' } satisfies Record<LayerLevel, string>,
	heading: (title: string) => `Auf der Karte: ${title}`,
	legend: 'EUR je Kopf',
	symbols: { eur: 'Kreise: Betrag in EUR', partners: 'Kreise: Zahl der Projektpartner' },
	sentence: (place: string, perHead: string, rank: number, of: number, median: string) =>
		`${place}: ${perHead} je Kopf, Rang ${rank} von ${of}; der Median liegt bei ${median}.`,
	sentenceTop: (place: string, perHead: string) => `Am meisten je Kopf: ${place} (${perHead}).`,
	noFigure: (place: string) => `${place}: kein vergleichbarer Betrag.`,
	toPlace: (place: string) => `Alle Mittel: ${place}`,
	facts: { perHead: 'je Kopf', eur: 'Betrag', rank: 'Rang', partners: 'Projektpartner', status: 'Status' },
	rankText: (rank: number, of: number) => `${rank} von ${of}`,
	table: 'Tabelle',
	tableCaption: (title: string) => `${title}: höchster Betrag je Kopf zuerst`,
	place: 'Ort',
	showAll: (count: number) => `Alle ${count} Orte zeigen`,
	zeros: (count: number) => (count === 1 ? '1 Ort ohne Förderung: 0 €' : `${count} Orte ohne Förderung: 0 €`),
	classesNote: (count: number) =>
		`Die Farben teilen alle ${count} Orte mit einem Betrag über null in fünf gleich große Gruppen, auch die außerhalb des Ausschnitts. Ohne Farbe: für diesen Ort gibt es keinen Betrag dieser Art; schraffiert: die Zahl fehlt oder ist in der Quelle unplausibel.`,
	nuts2Note: 'EU-Programme zählen nach NUTS 2: Alle Kreise eines Gebiets haben dieselbe Farbe.',
	lauNote:
		'Gemeinden nach heutigem Gebiet; was 2010 noch selbstständig war und heute anders heißt, fehlt auf der Karte und steht in den Summen der Kreise. „Verortet“ ist Geld mit bekanntem Ort, „nach Einwohnern verteilt“ das übrige: zwei Karten, keine Summe.',
	unmapped: (places: string) => `Ohne Fläche auf der Karte: ${places}.`,
	growth: 'Entwicklung',
	growthHeading: (indicator: string, from: number, to: number) => `${indicator}, Veränderung ${from} bis ${to}`,
	growthWarning:
		'Das ist keine Schätzung einer Wirkung. Gefördert wird oft gerade dort, wo es schlecht geht, und was wächst, wächst aus vielen Gründen. Ein Zusammenhang in diesem Bild heißt nicht, dass das Geld ihn bewirkt hat, ein fehlender nicht, dass es nichts bewirkt hat.',
	growthSentence: (r: string, rho: string, count: number, strength: string) =>
		`Korrelation r = ${r} (Pearson), nach Rängen ${rho} (Spearman) über ${count} Kreise: ${strength}.`,
	growthLeft: (count: number) =>
		`${count === 1 ? 'Ein Kreis fehlt' : `${count} Kreise fehlen`}: kein Wert oder ein Bruch der Zahlenreihe zwischen den Jahren.`,
	growthOnlyKreise: 'Dieses Bild gibt es nur für Mittel nach Kreisen. Oben ein anderes Instrument wählen.',
	growthNoYears: 'Für diesen Zeitraum hat der Indikator keine zwei Jahre. Anderen Zeitraum oder Indikator wählen.',
	axisX: (title: string, log: boolean) => `${title}, EUR je Kopf${log ? ' (logarithmisch)' : ''}`,
	logAxis: 'Waagerechte Achse logarithmisch',
	growthTitle: (title: string) => `Förderung und Entwicklung: ${title}`,
	axisY: { percent: 'Veränderung in %', points: 'Veränderung in Prozentpunkten', difference: 'Veränderung' },
	zeroNote: (count: number) =>
		count === 1
			? 'Ein Kreis ohne Förderung steht am linken Rand.'
			: `${count} Kreise ohne Förderung stehen am linken Rand.`,
	fit: 'Ausgleichsgerade (kleinste Quadrate, EUR je Kopf)',
	description: (title: string, indicator: string, count: number) =>
		`Streudiagramm: ${title} je Kopf gegen die Veränderung von ${indicator} in ${count} Kreisen; die Zahlen stehen in der Tabelle darunter.`,
	groupNote:
		'Für die Regiopolregion gibt es nur die EU-Mittel nach Gemeinde 2007–2013: Rostock, Landkreis Rostock und die elf Gemeinden des Mittelbereichs Ribnitz-Damgarten zusammen. Alle anderen Beträge stehen für ganze Kreise und lassen sich nicht auf den Mittelbereich zuschneiden.'
};
