import type { ListKind } from '../../domain/view';
import { regions } from './counted';

const list = new Intl.ListFormat('de', { type: 'conjunction' });

/** The drawings beside the table: ranking, distribution, two years, age groups. */
export const distribution = {
	list: 'Zeichnung',
	lists: {
		ranking: 'Rangfolge',
		distribution: 'Verteilung',
		years: 'Kleine Karten',
		swipe: 'Zwei Jahre, Karte',
		slope: 'Zwei Jahre, Linien',
		ages: 'Altersaufbau'
	},
	headings: {
		ranking: (year: number) => `Rangfolge ${year}`,
		distribution: (year: number) => `Verteilung ${year}`,
		years: () => 'Kleine Karten',
		swipe: (year: number, baseYear: number) => `${baseYear} und ${year}`,
		slope: (year: number, baseYear: number) => `${baseYear} und ${year}`,
		ages: () => 'Altersaufbau'
	} satisfies Record<ListKind, (year: number, baseYear: number) => string>,
	sentence: ({
		count,
		median,
		low,
		high,
		min,
		max
	}: Record<'median' | 'low' | 'high' | 'min' | 'max', string> & { count: number }) =>
		`${regions(count)}: Median ${median}, die mittlere Hälfte von ${low} bis ${high}, alle von ${min} bis ${max}.`,
	box: 'Spannweite, mittlere Hälfte und Median',
	gini: (value: string) =>
		`Gini-Koeffizient ${value}: 0 hieße, alle Regionen haben gleich viel; 1, eine hat alles. Die Regionen zählen gleich, auch wenn sie verschieden groß sind.`,
	lorenzLabel: (gini: string) => `Lorenzkurve, Gini-Koeffizient ${gini}`,
	lorenzX: 'Anteil der Regionen, kleinste zuerst',
	lorenzY: (title: string) => `Anteil an: ${title}`,
	slope: (frame: { from: number; to: number; rising: number; falling: number; same: number; broken: number }) =>
		`${frame.from} bis ${frame.to}: ${regions(frame.rising)} mit höherem, ${frame.falling} mit niedrigerem Wert${frame.same > 0 ? `, ${frame.same} gerundet gleich` : ''}${frame.broken > 0 ? `; ${frame.broken} nicht vergleichbar (Bruch der Zeitreihe)` : ''}.`,
	slopeEmpty: (from: number, to: number) => `Für ${from} und ${to} gibt es in diesem Ausschnitt keine Werte.`,
	slopeBroken: 'Gestrichelt: Zwischen den Jahren liegt ein Bruch, die beiden Werte sind nicht vergleichbar.',
	swipe: {
		left: 'Jahr links',
		right: 'Jahr rechts',
		label: (title: string, left: number, right: number) => `${title}: Karte, links ${left}, rechts ${right}`,
		divider: 'Trennlinie zwischen den Jahren',
		position: (left: number, right: number, percent: number) =>
			`links ${left}, rechts ${right}, Trennlinie bei ${percent}\u00a0%`,
		sameScale:
			'Dieselben Klassen und Größen in beiden Jahren. Die Linie lässt sich ziehen und mit Pfeiltasten verschieben.',
		measured: 'Gezeigt sind die Werte selbst, nicht ihre Veränderung.',
		patterned: 'Mit Muster: kein Wert.',
		counts: (left: number, right: number) => `In Klammern: Zahl der Regionen ${left} | ${right}.`,
		sameYear: (year: number) => `Beide Seiten zeigen ${year}.`,
		valueOf: (year: number, value: string) => `${year}: ${value}`
	},
	yearsNote: 'Dieselben Klassen und Größen in allen Jahren.',
	yearsLoose: 'Jedes Jahr hat eigene Klassen: Farben verschiedener Jahre sind nicht vergleichbar.',
	yearsClick: 'Ein Klick zeigt das Jahr groß.',
	yearsMissing: 'Schraffiert: kein Wert.',
	yearLabel: (year: number, median: string, count: number) => `${year}: Median ${median}, ${regions(count)}`,
	yearEmpty: (year: number) => `${year}: keine Werte`,
	age: 'Alter',
	ageShare: 'Anteil an der Bevölkerung in %',
	ageGroups: { share_65plus: '65 und älter', share_15_64: '15 bis 64', share_0_14: 'unter 15' },
	agesNote: 'Anteile an der Bevölkerung in %. Feinere Altersgruppen liegen nicht für alle vier Länder vor.',
	agesEarlier: (years: string) => `Der Strich zeigt ${years}.`,
	agesBroken: (name: string, from: number, to: number, breakYear: number) =>
		`${name}: Zwischen ${from} und ${to} bricht die Zeitreihe (${breakYear}), die Anteile sind nicht vergleichbar.`,
	agesCaption: (names: readonly string[]) => `Altersaufbau: ${list.format(names)}`
};
