/** Main findings of /vergleich, for alternative texts and captions. */
export const comparisonFindings = {
	courses: (name: string, rising: number, falling: number, count: number) =>
		`${name}: Von ${count} Verläufen ohne Bruch liegt das letzte Jahr bei ${rising} höher und bei ${falling} niedriger als das erste.`,
	noCourses: (name: string) => `${name}: kein Verlauf ohne Bruch.`,
	course: (title: string, first: string, last: string) => `„${title}“: ${first}, ${last}.`,
	atYear: (value: string, year: number) => `${value} (${year})`,
	changes: 'Veränderung je Jahr.',
	axes: (name: string, high: string, low: string) =>
		`${name} liegt zwischen dem niedrigsten und dem höchsten Wert am weitesten oben bei ${high}, am weitesten unten bei ${low}.`,
	axis: (title: string, value: string, period: string, low: string, high: string) =>
		`„${title}“ (${value}, ${period}; Achse ${low} bis ${high})`,
	noAxes: (name: string) => `${name}: keine vergleichbaren Werte.`,
	heat: (name: string, high: string | null, low: string | null) =>
		[
			high === null ? '' : `${name}: am weitesten über dem Mittel der Vergleichsgruppe bei ${high}.`,
			low === null ? '' : `${high === null ? `${name}: am` : 'Am'} weitesten darunter bei ${low}.`
		]
			.filter(Boolean)
			.join(' '),
	cell: (title: string, value: string, period: string, median: string) =>
		`„${title}“ (${value}, ${period}; Median ${median})`,
	members: (names: string) => `Dazu gehören ${names}.`,
	noMembers: 'Der Raum hat keine Mitglieder.'
};
