import type { Age } from '../../domain/commuting-view';
import { placeForms } from './place-forms';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts of the balances of moves. */
export const commutingMoves = {
	heading: (name: string) => `Umzüge: ${name}, 2018 bis 2021`,
	isBalance:
		'Das ist ein Saldo: Zuzüge minus Fortzüge, vier Jahre zusammen. Wie viele insgesamt umzogen, sagt er nicht; mit den Pendlerzahlen lässt er sich nicht verrechnen.',
	sentence: (name: string, balance: string) =>
		`${capital(placeForms(name).subject)}: Wanderungssaldo ${balance} Personen gegenüber den erfassten Kreisen.`,
	gains: (partner: string, persons: string) => `Am meisten gewonnen von ${partner} (${persons})`,
	losses: (partner: string, persons: string) => `am meisten abgegeben an ${partner} (${persons})`,
	notCovered:
		'Für diesen Kreis liegen keine Salden vor. Die Quelle enthält Mecklenburg-Vorpommern, Berlin und Hamburg und deren Partner.',
	partly:
		'Für diesen Kreis liegen nur die Salden gegenüber Mecklenburg-Vorpommern, Berlin und Hamburg vor, nicht die mit allen anderen Kreisen.',
	ageHeading: 'Nach Alter',
	age: 'Altersgruppe',
	allAges: 'Alle',
	ages: {
		'0-17': '0 bis 17',
		'18-24': '18 bis 24',
		'25-29': '25 bis 29',
		'30-49': '30 bis 49',
		'50-64': '50 bis 64',
		'65+': 'ab 65'
	} satisfies Record<Age, string>,
	agesLong: {
		'0-17': '0 bis 17 Jahre',
		'18-24': '18 bis 24 Jahre',
		'25-29': '25 bis 29 Jahre',
		'30-49': '30 bis 49 Jahre',
		'50-64': '50 bis 64 Jahre',
		'65+': '65 Jahre und älter'
	} satisfies Record<Age, string>,
	allAgesLong: 'alle Altersgruppen',
	partnersHeading: (group: string) => `Größte Gewinne und Verluste, ${group}`,
	loss: 'Verlust',
	gain: 'Gewinn',
	tableCaption: 'Wanderungssaldo je Partner und Altersgruppe, Summe 2018 bis 2021',
	tableHeading: 'Tabelle',
	sum: 'Zusammen'
};
