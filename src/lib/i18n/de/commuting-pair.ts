import { placeForms } from './place-forms';

/** Texts of the picture of one pair. */
export const commutingPair = {
	opposite: 'Gegenüber',
	heading: (name: string, other: string) => `${name} und ${other}`,
	sentence: (name: string, other: string, day: string, incoming: string, out: string) =>
		`${day}: ${incoming} Beschäftigte wohnten ${placeForms(other).inside} und arbeiteten ${placeForms(name).inside}, ${out} umgekehrt.`,
	shares: (shareIn: string, shareOut: string, name: string) =>
		`Das sind ${shareIn} aller Einpendler und ${shareOut} aller Auspendler (${name}).`,
	km: (km: string) => `Luftlinie zwischen den Mittelpunkten: ${km}.`,
	movesSentence: (name: string, persons: string) => `Umzugssaldo 2018 bis 2021 für ${name}: ${persons} Personen.`,
	inside: (other: string) =>
		`${other} gehört zu dieser Gruppe: Wege dazwischen sind keine Pendelwege der Gruppe. Ein anderes Gegenüber wählen.`,
	commutersHeading: 'Pendler nach Merkmal',
	commutersCaption: (day: string) => `Wer zwischen beiden pendelt, ${day}`,
	trait: 'Merkmal',
	workIn: (name: string) => `Arbeitsort ${name}`,
	tableHeading: 'Tabelle: 2019 und 2023',
	tableCaption: 'Pendler in beide Richtungen, Veränderung 2019–2023',
	change: 'Veränderung in %',
	movesHeading: 'Umzüge nach Alter, 2018 bis 2021',
	movesCaption: (name: string) => `Wanderungssaldo für ${name}`,
	movesNote:
		'Pendler sind ein Bestand an einem Stichtag, in beiden Richtungen gezählt. Umzüge sind hier ein Saldo über vier Jahre: wie viele hin und her zogen, sagt er nicht. Beides lässt sich vergleichen, nicht verrechnen.',
	movesMissing: 'Für dieses Paar liegen keine Wanderungssalden vor.'
};
