import type { ModeFrame, ModeTexts } from '../../domain/mode-texts';

function changed({ baseYear, unit, measure }: ModeFrame): string {
	const since = `Veränderung gegenüber ${baseYear}`;
	if (measure === 'percent') return `${since} in %`;
	return measure === 'points' ? `${since} in Prozentpunkten` : `${since}, ${unit}`;
}

/** Ways to show a figure. */
export const modes: ModeTexts = {
	words: {
		points: 'Prozentpunkte',
		perYear: '% pro Jahr',
		perThousand: 'je 1000 Einw.',
		eurPerHead: '€ je Einw.',
		perKm2: 'je km²',
		rank: (rank) => `Rang ${rank}`,
		percentile: (share) => `Perzentilrang ${share}`,
		deviations: 'Std.-Abw.'
	},
	families: {
		measured: 'Größe',
		time: 'Zeit',
		reference: 'Gegen den Bezug',
		order: 'Unter den Regionen'
	},
	names: {
		value: 'Wert',
		per_head: 'je Einwohner',
		per_km2: 'je km²',
		share: 'Anteil am Bezug',
		index: 'Index',
		change: 'Veränderung',
		difference: 'Veränderung in Einheiten',
		cagr: 'Wachstum pro Jahr',
		distance: 'Abstand zum Bezug',
		ratio: 'Bezug = 100',
		rank: 'Rang',
		percentile: 'Perzentilrang',
		zscore: 'z-Wert'
	},
	titles: {
		value: ({ unit }) => unit,
		per_head: ({ isMoney }) => (isMoney ? 'Euro je Einwohner (1. Januar)' : 'je 1000 Einwohner (1. Januar)'),
		per_km2: ({ unit }) => `${unit} je km² Gesamtfläche`,
		share: ({ reference }) => `Anteil an ${reference} in %`,
		index: ({ baseYear }) => `Index, ${baseYear} = 100`,
		change: changed,
		difference: changed,
		cagr: ({ year, baseYear }) =>
			`Wachstum pro Jahr ${Math.min(year, baseYear)} bis ${Math.max(year, baseYear)} in % (CAGR)`,
		distance: ({ reference, measure, unit }) =>
			`Abstand zu ${reference}${measure === 'points' ? ' in Prozentpunkten' : `, ${unit}`}`,
		ratio: ({ reference }) => `${reference} = 100`,
		rank: () => 'Rang unter den Regionen des Ausschnitts, 1 = höchster Wert',
		percentile: () => 'Perzentilrang: Anteil der Regionen des Ausschnitts mit niedrigerem Wert in %',
		zscore: () => 'z-Wert: Standardabweichungen vom Mittel der Regionen des Ausschnitts'
	},
	told: {
		value: null,
		per_head: (number, { isMoney }) => `das sind ${number} ${isMoney ? '€ je Einwohner' : 'je 1000 Einwohner'}`,
		per_km2: (number, { isMoney }) => `das sind ${number} ${isMoney ? 'Mio. € ' : ''}je km²`,
		share: (number, { reference }) => `das sind ${number} % von ${reference}`,
		index: null,
		change: null,
		difference: null,
		cagr: null,
		distance: null,
		ratio: (number, { reference }) => `wenn ${reference} 100 ist, sind es ${number}`,
		rank: null,
		percentile: (number) => `der Wert ist höher als in ${number} % der Regionen (gleiche zur Hälfte gezählt)`,
		zscore: (number) => `z-Wert ${number}, in Standardabweichungen vom Mittel der Regionen`
	},
	ranked: {
		value: '',
		per_head: 'je Einwohner ',
		per_km2: 'je km² ',
		share: '',
		index: 'beim Index ',
		change: 'bei der Veränderung ',
		difference: 'bei der Veränderung ',
		cagr: 'beim Wachstum ',
		distance: '',
		ratio: '',
		rank: '',
		percentile: '',
		zscore: ''
	},
	obstacles: {
		rate: 'nur für absolute Zahlen',
		count: 'bei absoluten Zahlen sagt der Anteil mehr',
		negative: 'die Werte können negativ sein',
		one_year: 'es gibt nur ein Jahr',
		percentage: 'Anteile ändern sich in Prozentpunkten',
		same: 'die Veränderung ist schon eine Differenz',
		population: 'es sind die Einwohner selbst',
		no_reference: 'ohne Bezug mit Zahlen'
	},
	unreferenced: (name, year) => `${name} hat für ${year} keinen Wert, gegen den gerechnet werden könnte.`,
	showYear: (year) => `${year} zeigen`,
	refused: (mode, reason) => `„${mode}“ gibt es hier nicht: ${reason}. Gezeigt wird der Wert.`
};
