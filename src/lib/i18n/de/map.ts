/** Texts of the map itself. */
export const map = {
	zoomIn: 'Karte vergrößern',
	zoomOut: 'Karte verkleinern',
	box: 'Regionen mit einem Rechteck auswählen',
	wholeMap: 'Ganzen Ausschnitt zeigen',
	keyboardHelp:
		'Mit den Pfeiltasten von Region zu Region gehen, mit der Eingabetaste auswählen, mit Escape verlassen. Pos1 und Ende führen zur ersten und letzten Region, Plus und Minus vergrößern und verkleinern.',
	scrollHelp: 'Strg + Scrollen vergrößert die Karte',
	scrollHelpMac: '⌘ + Scrollen vergrößert die Karte',
	touchHelp: 'Karte mit zwei Fingern bewegen',
	distance: (km: string) => `${km} km`,
	ferrySchematic: 'Fährlinie (schematisch)'
};
