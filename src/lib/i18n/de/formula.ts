/** Indicators that a reader makes from others. */
export const formula = {
	open: 'Formel',
	hint: 'Aus zwei Indikatoren einen dritten rechnen. Das Ergebnis hat Karte, Verlauf, Rangfolge und Tabelle wie jeder andere und steht in der Adresse.',
	a: 'Indikator',
	operation: 'Rechnung',
	operations: {
		per: 'je',
		share: 'in Prozent von',
		plus: 'plus',
		minus: 'minus',
		times: 'mal',
		mean: 'gleitendes Mittel'
	},
	factor: 'je so viele',
	years: 'Jahre',
	b: 'Zweiter Indikator',
	use: 'Anzeigen',
	obstacles: {
		unknown: 'Einen der Indikatoren gibt es nicht.',
		same: 'Beide Indikatoren sind derselbe.',
		no_overlap: 'Es gibt keine Ebene und keine Jahre, in denen beide Zahlen haben.',
		units: 'Summe und Differenz brauchen zwei Indikatoren in derselben Einheit oder zwei Zahlen von Menschen.',
		counts: 'Ein Anteil braucht zwei absolute Zahlen in derselben Einheit oder zwei Zahlen von Menschen.'
	}
};
