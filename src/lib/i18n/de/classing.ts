/** Classes and colours of the choropleth. */
export const classing = {
	method: 'Klassen',
	methods: {
		ckmeans: 'Natürliche Gruppen (ckmeans)',
		quantile: 'Quantile',
		equal: 'Gleiche Breite',
		sd: 'Standardabweichung',
		q6: 'Q6 (Ränder je 5 %)',
		manual: 'Eigene Grenzen',
		unclassed: 'Ohne Klassen (stufenlos)'
	},
	hints: {
		ckmeans: 'Grenzen dort, wo zwischen den Werten Lücken sind.',
		quantile: 'In jeder Klasse gleich viele Regionen.',
		equal: 'Jede Klasse gleich breit.',
		sd: 'Grenzen eine Standardabweichung auseinander, das Mittel in der Mitte.',
		q6: 'Die unteren und oberen 5 % für sich, dazwischen viermal 22,5 %.',
		manual: 'Griffe ziehen, mit den Pfeiltasten bewegen oder Zahlen eintippen.',
		unclassed: 'Die Farbe folgt dem Wert ohne Stufen.'
	},
	count: 'Anzahl',
	locked: 'In allen Jahren dieselben Klassen',
	palette: 'Farben',
	palettes: {
		ylgnbu: 'Gelb bis Blau',
		blues: 'Blau',
		purples: 'Violett',
		oranges: 'Orange',
		viridis: 'Viridis',
		cividis: 'Cividis',
		brbg: 'Braun und Blaugrün',
		puor: 'Violett und Orange',
		rdbu: 'Rot und Blau',
		prgn: 'Violett und Grün'
	},
	middle: 'Mitte',
	middles: {
		auto: 'wie es zur Darstellung passt',
		none: 'keine: hell bis dunkel',
		reference: (name: string, value: string) => `Wert für ${name} (${value})`,
		median: (value: string) => `Median (${value})`,
		own: 'eigener Wert'
	},
	ownMiddle: 'Wert der Mitte',
	bound: (position: number) => `Grenze ${position}`,
	bounds: 'Grenzen',
	addBound: 'Grenze hinzufügen',
	removeBound: (position: number) => `Grenze ${position} entfernen`,
	takenBound: (text: string) => `Die Grenze ${text} gibt es schon.`,
	reset: 'Zurück zum Standard',
	symbols: 'Absolute Zahlen stehen als Kreise auf der Karte; Klassen gibt es für alle anderen Darstellungen.'
};
