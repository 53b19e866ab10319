import { regions } from '../counted';

/** Main findings of /indikatoren, for alternative texts and captions. */
export const indicatorFindings = {
	one: (name: string, value: string) => `${name} (${value})`,
	ranking: (first: string, last: string) => `Am höchsten: ${first}. Am niedrigsten: ${last}.`,
	allSame: (count: number, value: string) => `${regions(count)} mit demselben Wert: ${value}.`,
	ownRank: (name: string, value: string, rank: number, of: number) => `${name}: ${value}, Rang ${rank} von ${of}.`,
	counted: (known: number, all: number, notes: string) =>
		`${known} von ${regions(all)} haben einen Wert${notes === '' ? '' : `, davon ${notes}`}.`,
	marked: (count: number, status: string) => `${count} ${status}`,
	selected: (places: string) => `Ausgewählt: ${places}.`,
	highest: (place: string) => `Am höchsten: ${place}.`,
	unit: (label: string) => `Einheit: ${label}.`,
	atYear: (value: string, year: string) => `${value} (${year})`,
	breaks: (years: string) => `, Bruch ${years}`,
	moreCourses: (count: number) => (count === 1 ? 'Dazu ein weiterer Verlauf.' : `Dazu ${count} weitere Verläufe.`),
	highestIn: (year: number, place: string) => `${year} ${place}`,
	maps: (count: number, highest: string) =>
		`${count === 1 ? 'Eine Karte' : `${count} Karten`}. Am höchsten: ${highest}.`,
	rise: (places: string) => `Größter Anstieg: ${places}.`,
	fall: (places: string) => `Größter Rückgang: ${places}.`,
	broken: (count: number) => `Nicht verglichen: ${regions(count)} mit Bruch der Zeitreihe.`,
	ages: (name: string, year: number, shares: string) => `${name} (${year}): ${shares}.`,
	noAges: (name: string) => `${name}: keine Werte.`
};
