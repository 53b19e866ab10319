import type { ComparisonPicture, Display, PeerSet } from '../../domain/comparison-view';
import { placeForms } from './place-forms';
import { figures } from './counted';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts of /vergleich. */
export const comparison = {
	title: 'Vergleich',
	description:
		'Rostock neben Berlin, Hamburg, Kopenhagen/Malmö, Stettin, Mecklenburg-Vorpommern, Deutschland und den Regiopolen: viele Kennzahlen zugleich, mit Rang, Spannweite und Quartilen.',
	heading: (name: string) => `${name} im Vergleich`,
	noScript:
		'Ohne JavaScript zeigt diese Seite den Standardvergleich. Andere Orte, Kennzahlen und Ansichten brauchen JavaScript.',
	picture: 'Ansicht',
	pictures: {
		profil: 'Spannweiten',
		tabelle: 'Farbtabelle',
		verlaeufe: 'Verläufe',
		achsen: 'Parallele Achsen'
	} satisfies Record<ComparisonPicture, string>,
	display: 'Verglichen wird',
	displays: { werte: 'Wert', veraenderung: 'Veränderung je Jahr' } satisfies Record<Display, string>,
	since: 'Seit',
	focus: 'Im Mittelpunkt',
	places: 'Orte und Räume',
	peers: 'Vergleichsgruppe',
	peerSets: {
		regiopolen: 'Regiopolen (Netzwerk)',
		moegliche: 'Mögliche Regiopolen (2008)',
		mv: 'Kreise in Mecklenburg-Vorpommern',
		kreise: 'Alle deutschen Kreise'
	} satisfies Record<PeerSet, string>,
	peersGenitive: {
		regiopolen: 'Regiopolen',
		moegliche: 'möglichen Regiopolen',
		mv: 'Kreisen in Mecklenburg-Vorpommern',
		kreise: 'deutschen Kreisen'
	} satisfies Record<PeerSet, string>,
	indicators: 'Kennzahlen',
	chooseIndicators: (count: number) => `Kennzahlen wählen (${count})`,
	indicatorsNote:
		'Absolute Zahlen fehlen hier: Eine Summe sagt neben der eines zehnmal so großen Raums nichts. Ihre Veränderung lässt sich vergleichen: unter „Veränderung je Jahr“.',
	changingNote:
		'Auch absolute Zahlen: Ihr Wachstum in Prozent lässt sich vergleichen, so groß die Räume auch sind. Öffentliche Mittel fehlen hier, sie gibt es nur für ganze Zeiträume.',
	indicatorsMost: (most: number) => `Höchstens ${most} Kennzahlen zugleich.`,
	funding: 'Öffentliche Mittel je Kopf',
	fundingNote:
		'Öffentliche Mittel: Beträge je Kopf über den genannten Zeitraum; Räume als mit der Bevölkerung gewichtetes Mittel, geschätzt. Verschiedene Instrumente lassen sich nicht addieren.',
	reset: 'Standard wiederherstellen',
	sentence: (name: string, top: number, of: number, peers: string, since: number | null) =>
		`${capital(placeForms(name).subject)} steht bei ${since === null ? '' : `der Veränderung je Jahr seit ${since} bei `}${top} von ${figures(of)} in der oberen Hälfte unter den ${peers}.`,
	sentenceBeside: (name: string, top: number, of: number, peers: string, since: number | null) =>
		`${capital(placeForms(name).subject)} gehört nicht zu den ${peers}. Mit ihnen verglichen ${top === 1 ? 'läge' : 'lägen'} ${top} von ${figures(of)}${since === null ? '' : ` in ihrer Veränderung je Jahr seit ${since}`} in der oberen Hälfte.`,
	sentenceFirst: (title: string, years: string, change: string, place: string, isPeer: boolean) =>
		`${title} ${years}: ${change} je Jahr (${isPeer ? 'Rang' : 'läge auf'} ${place}). `,
	sentenceBesideExtremes: (best: string, bestRank: string, worst: string, worstRank: string) =>
		` Am höchsten läge „${best}“ (${bestRank}), am niedrigsten „${worst}“ (${worstRank}).`,
	besideRank: (rank: number, peers: number) => `Rang ${rank}, verglichen mit ${peers}`,
	outsider: (name: string, peers: string) =>
		`${capital(placeForms(name).subject)} gehört nicht zu den ${peers}: Der Rang sagt, wo der Wert unter ihnen läge.`,
	sentenceExtremes: (best: string, bestRank: string, worst: string, worstRank: string) =>
		` Am höchsten liegt „${best}“ (Rang ${bestRank}), am niedrigsten „${worst}“ (Rang ${worstRank}).`,
	noRanks: (name: string) => `Für ${name} lassen sich keine Ränge bilden.`,
	rankOf: (rank: number, of: number) => `Rang ${rank} von ${of}`,
	rank: 'Rang',
	rankBeside: 'läge auf Rang',
	rankBesideOf: (rank: number, count: number, peers: string) =>
		`läge auf Rang ${rank}, verglichen mit den ${count} ${peers}`,
	besideShort: (count: number) => `neben ${count}`,
	spineHeading: (peers: string) => `Lage unter den ${peers}`,
	spineKey:
		'Strich: niedrigster bis höchster Wert der Vergleichsgruppe, beide stehen als Zahlen darunter. Kasten: mittlere Hälfte. Senkrechte: Median. Große Marke: der Ort im Mittelpunkt, kleine Marken: die anderen Orte. Rechts ist immer der höhere Wert. Jede Zeile hat ihre eigene Skala, von der Vergleichsgruppe und allen Orten.',
	changesKey:
		'Veränderung je Jahr zwischen den Jahren, die dabeistehen: Wachstum in % (geometrisches Mittel), bei Anteilen in Prozentpunkten (%-Pkt.), bei Salden in ihrer Einheit. Beginnt eine Reihe später, zählt ihr erstes Jahr. Sie endet mit dem neuesten Jahr, in dem möglichst viele Orte vergleichbar sind. Über einen Bruch der Zeitreihe hinweg wird nichts verglichen.',
	points: '%-Pkt.',
	broken: 'nicht vergleichbar (Bruch)',
	ends: 'niedrigster und höchster Wert der Vergleichsgruppe',
	lowest: 'niedrigster',
	lowerQuartile: 'unteres Quartil',
	medianShort: 'Median',
	upperQuartile: 'oberes Quartil',
	spreadHeading: (peers: string) => `Vergleichsgruppe in Zahlen: ${peers}`,
	peerCount: 'Vergleichsgruppe: Orte mit Wert',
	csv: {
		isPeer: 'Gehört zur Vergleichsgruppe',
		yes: 'ja',
		no: 'nein',
		fromYear: 'Veränderung seit',
		change: 'Veränderung je Jahr',
		totalChange: 'Veränderung insgesamt',
		changeUnit: 'Einheit der Veränderung',
		changeNote: 'Anmerkung zur Veränderung'
	},
	highest: 'höchster',
	spineLabel: (title: string, value: string, low: string, median: string, high: string) =>
		`${title}: ${value}; Vergleichsgruppe ${low} bis ${high}, Median ${median}`,
	noSpread: 'Die Vergleichsgruppe hat hier zu wenige Werte.',
	tableHeading: 'Alle Werte',
	tableKey:
		'Farbe: Abstand vom Mittel der Vergleichsgruppe in Standardabweichungen, höher blaugrün, niedriger braun, ab zwei am stärksten. Sie wertet nicht.',
	tableKeyGrey:
		'Grau und Schraffur: Abstand vom Mittel der Vergleichsgruppe in Standardabweichungen, höher grau, niedriger schraffiert, ab zwei am stärksten. Sie werten nicht.',
	yearKey: 'Das Jahr ist das neueste, in dem möglichst alle Orte einen Wert haben.',
	indicator: 'Kennzahl',
	year: 'Jahr',
	years: 'Jahre',
	median: 'Median der Gruppe',
	z: (z: string) => `${z} Standardabweichungen vom Mittel`,
	coursesHeading: 'Verläufe',
	coursesKey: 'Jedes Bild hat seine eigene Skala. Linien enden an Lücken und an Brüchen der Zeitreihe.',
	courseLabel: (title: string, from: number, to: number) => `${title}, ${from} bis ${to}`,
	courseTitle: (title: string, since: number, unit: string) =>
		`${title}: Veränderung seit ${since}${unit === '' ? '' : `, ${unit}`}`,
	courseTable: 'Als Tabelle',
	withoutCourse: (titles: readonly string[]) =>
		`Ohne Verlauf, weil es nur ein Jahr oder einen Zeitraum gibt: ${titles.join('; ')}.`,
	axesHeading: 'Parallele Achsen',
	axesKey:
		'Jede Kennzahl hat eine waagerechte Achse vom niedrigsten (links) zum höchsten Wert (rechts) der Vergleichsgruppe und aller Orte. Eine Linie verbindet die Werte eines Ortes; ohne Wert ist sie unterbrochen.',
	axesLabel: 'Parallele Achsen: Werte stehen in der Tabelle',
	groupsHeading: 'Räume ansehen und ändern',
	inspect: 'Raum',
	membersOf: (name: string, count: number) => `${name}: ${count === 1 ? 'ein Mitglied' : `${count} Mitglieder`}`,
	group: 'Raum',
	country: 'Staat',
	membersMap: (name: string) => `Karte: Mitglieder von ${name}`,
	membersHint:
		'Kreise auf der Karte anklicken oder in der Liste hinzufügen und entfernen. Jede Änderung macht daraus einen eigenen Raum, der in der Adresse steht.',
	addMember: 'Kreis hinzufügen',
	removeMember: (name: string) => `${name} entfernen`,
	groupName: 'Name des Raums',
	changedName: (name: string) => `${name}, geändert`,
	save: 'Raum merken',
	saved: 'Der Raum ist in diesem Browser gemerkt.',
	saveFailed: 'Der Browser erlaubt kein Speichern. Der Raum steht in der Adresse.',
	removeGroup: 'Aus dem Vergleich nehmen',
	savedGroups: 'Gemerkte Räume',
	useSaved: (name: string) => `${name} verwenden`,
	forget: (name: string) => `${name} vergessen`,
	fullGroups: (most: number) => `Mehr als ${most} eigene Räume passen nicht in eine Adresse. Entfernen Sie erst einen.`,
	municipality: 'Gemeinde',
	mixedGroup: (kreise: number, municipalities: number) =>
		`${kreise === 1 ? 'Ein Kreis' : `${kreise} Kreise`} und ${municipalities === 1 ? 'eine Gemeinde' : `${municipalities} Gemeinden`}. Ein eigener Raum besteht nur aus Kreisen: Bei einer Änderung fallen die Gemeinden weg.`,
	unchangeable: (most: number) =>
		`Dieser Raum lässt sich ansehen, aber nicht ändern: Ein eigener Raum besteht aus Kreisen, und höchstens ${most} passen in eine Adresse.`,
	fullPlaces: (name: string, most: number) =>
		`„${name}“ steht in der Adresse, aber noch nicht im Vergleich: Es sind schon ${most} Orte. Entfernen Sie einen und wählen Sie dann „${name}“ unter den Orten.`,
	problems: {
		unknown_indicator: (value: string) => `Die Kennzahl „${value}“ gibt es hier nicht.`,
		unknown_region: (value: string) => `Der Ort „${value}“ ist hier nicht bekannt und wurde weggelassen.`,
		bad_value: (value: string, param: string) => `„${value}“ ist kein gültiger Wert für „${param}“.`
	},
	fileName: 'regiopolatlas_vergleich',
	teaser: {
		heading: 'Vergleich: wo steht Rostock?',
		text: 'Stadt, Planungsregion und Regiopolregion neben den vier Metropolräumen, dem Land und den anderen Regiopolen – mit Rang, Spannweite und allen Werten. Jede Region hat außerdem ein Profil auf einem Blatt.',
		link: 'Vergleichen',
		profile: 'Profil Rostock'
	}
};
