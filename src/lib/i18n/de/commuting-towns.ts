/** Texts about single towns. */
export const commutingTowns = {
	heading: 'In der Region: Städte',
	census: 'Erwerbstätige am 09.05.2011 (Zensus)',
	modes: 'Wege der Einwohner 2023 nach Verkehrsmittel, in % (Modellschätzung)',
	town: 'Stadt',
	within: 'wohnen und arbeiten hier',
	in: 'Einpendler',
	out: 'Auspendler',
	foot: 'zu Fuß',
	bike: 'Fahrrad',
	passenger: 'Auto, Mitfahrt',
	driver: 'Auto, Fahrt',
	transit: 'Bus und Bahn',
	km: 'km je Tag',
	note: 'Die Pendlerzahlen des Zensus 2011 gelten für alle Erwerbstätigen, nicht nur für sozialversicherungspflichtig Beschäftigte, und sind mit den Zahlen oben nicht vergleichbar; neuere Gemeindezahlen liegen nicht vor. Die Verkehrsmittel sind nicht gezählt, sondern aus der Befragung „Mobilität in Deutschland 2023“ für Gemeinden ab 10 000 Einwohnern mit einem Modell geschätzt; sie gelten für alle Wege, nicht nur für Arbeitswege, und ergeben gerundet nicht immer 100.'
};
