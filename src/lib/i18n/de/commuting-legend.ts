/** The legend of the flow map. */
export const commutingLegend = {
	taper: 'Breit am Wohnort, spitz am Arbeitsort',
	taperBalance: 'Zeigt vom abgebenden zum gewinnenden Kreis',
	width: 'Breite nach der Wurzel der Zahl:',
	area: 'Fläche der Kreise nach der Zahl der Personen:',
	colours: 'Farbe',
	in: 'Einpendler (Zahl links)',
	out: 'Auspendler (Zahl rechts)',
	right: ', rechte Hälfte',
	left: ', linke Hälfte',
	gain: 'mehr herein als hinaus',
	loss: 'mehr hinaus als herein',
	balance: 'Saldo',
	share: { ein: 'Anteil an allen Einpendlern', aus: 'Anteil an allen Auspendlern' },
	class: (low: string, high: string) => `${low} bis unter ${high} %`,
	lowest: (high: string) => `unter ${high} %`,
	highest: (low: string) => `${low} % und mehr`,
	none: 'nicht einzeln genannt',
	notBalanced: (count: string) => `Ohne Linie: ${count} Partner, zu denen nur eine Richtung einzeln genannt ist.`
};
