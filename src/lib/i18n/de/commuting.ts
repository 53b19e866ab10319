import type { FlowChange } from '../../domain/commuting-cells';
import type { PartnerGroup } from '../../domain/commuting-partners';
import type {
	CommutingPicture,
	CommutingYear,
	Direction,
	Distance,
	FlowMark,
	MapFrame,
	PartnerFilter,
	Trait
} from '../../domain/commuting-view';
import { placeForms } from './place-forms';
import { commutingAxes } from './commuting-axes';
import { commutingCsv } from './commuting-csv';
import { commutingFigures } from './commuting-figures';
import { commutingLegend } from './commuting-legend';
import { commutingMoves } from './commuting-moves';
import { commutingPair } from './commuting-pair';
import { commutingTowns } from './commuting-towns';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts of /pendeln. */
export const commuting = {
	title: 'Pendeln',
	description:
		'Wer kommt nach Rostock zur Arbeit, wer fährt hinaus, woher und wohin: alle Pendelbeziehungen der Kreise 2019 und 2023, die Achsen zu Berlin, Hamburg, Kopenhagen/Malmö und Stettin, Umzüge nach Alter.',
	heading: (name: string) => `Pendeln: ${name}`,
	noScript:
		'Ohne JavaScript zeigt diese Seite die Einpendler nach Rostock am 30.06.2023. Andere Regionen, Richtungen und Ansichten brauchen JavaScript.',
	picture: 'Ansicht',
	pictures: {
		karte: 'Karte und Tabelle',
		paar: 'Zwei Kreise',
		achsen: 'Achsen zu den Metropolen',
		umzuege: 'Umzüge'
	} satisfies Record<CommutingPicture, string>,
	region: 'Region',
	/** Groups whose name must say what is counted: the matrices know whole districts only. */
	names: { regiopolregion_rostock: 'Regiopolregion (Stadt und Landkreis Rostock)' } as Readonly<Record<string, string>>,
	regionGroups: {
		home: 'Regiopolregion',
		groups: 'Gruppen von Kreisen',
		mv: 'Mecklenburg-Vorpommern',
		other: 'Übriges Deutschland'
	},
	groupSum: (members: string) =>
		`Summe aus ${members}. Wege zwischen ihnen sind keine Pendelwege der Gruppe und zählen nicht.`,
	groupCount: (count: number) => `${count} Kreisen`,
	groupUnnamed:
		'Wege im Inneren, die zu klein sind, um einzeln genannt zu werden, lassen sich nicht abziehen; die Summen sind deshalb etwas zu hoch und als geschätzt gekennzeichnet.',
	groupPartners:
		'Bei einem Partner zählen nur die Kreise der Gruppe, die mit ihm einzeln genannt sind; fehlt einer, ist die Summe als geschätzt gekennzeichnet und eher zu niedrig.',
	groupCourse: 'Für die Jahre vor 2019 sind die Wege im Inneren nicht bekannt, deshalb beginnt der Verlauf 2019.',
	groupReach:
		'Gemessen von jedem Kreis der Gruppe aus und mit den Pendlern gewichtet, ohne die Wege im Inneren. Zu einem Partner hat eine Gruppe mehrere Entfernungen; in der Tabelle und als Filter steht deshalb keine.',
	direction: 'Richtung',
	directions: { ein: 'Einpendler', aus: 'Auspendler', beide: 'Beide', saldo: 'Saldo' } satisfies Record<
		Direction,
		string
	>,
	year: 'Stichtag',
	days: { 2019: '30.06.2019', 2023: '30.06.2023' } satisfies Record<CommutingYear, string>,
	trait: 'Merkmal',
	traits: {
		insgesamt: 'Insgesamt',
		maenner: 'Männer',
		frauen: 'Frauen',
		deutsche: 'Deutsche',
		auslaender: 'Ausländerinnen und Ausländer',
		azubis: 'Auszubildende'
	} satisfies Record<Trait, string>,
	partners: 'Partner',
	filters: {
		alle: 'Alle',
		regiopolregion: 'In der Regiopolregion',
		metropolen: 'Metropolräume Berlin und Hamburg',
		berlin: 'Hauptstadtregion Berlin-Brandenburg',
		hamburg: 'Metropolregion Hamburg',
		mv: 'Übriges Mecklenburg-Vorpommern',
		fern: 'Übriges Deutschland',
		ausland: 'Ausland'
	} satisfies Record<PartnerFilter, string>,
	distance: 'Entfernung',
	distances: { alle: 'alle', nah: 'bis 50 km', mittel: '50 bis 150 km', weit: 'über 150 km' } satisfies Record<
		Distance,
		string
	>,
	strongest: 'Stärkste',
	strongestOf: (count: string) => `die ${count} stärksten`,
	minimum: 'Mindestens',
	minimumAll: 'alle',
	minimumOf: (persons: string) => `ab ${persons}`,
	frame: 'Kartenausschnitt',
	frames: { umland: 'Umland', deutschland: 'Deutschland' } satisfies Record<MapFrame, string>,
	mark: 'Kartenzeichen',
	marks: { linien: 'Linien', kreise: 'Kreise' } satisfies Record<FlowMark, string>,
	motion: 'Bewegung',
	motionReduced: 'Ihr System bittet um weniger Bewegung; die Richtung zeigt die Form der Linien.',
	problems: {
		unknown_region: (value: string) => `Für „${value}“ gibt es keine Pendlerzahlen. Gezeigt wird Rostock.`,
		bad_value: (value: string, param: string) => `„${value}“ ist kein gültiger Wert für „${param}“.`
	},

	sentence: (name: string, day: string, trait: string, incoming: string, outgoing: string) =>
		`${capital(placeForms(name).subject)} zählte am ${day} ${incoming} Einpendler und ${outgoing} Auspendler${trait}`,
	sentenceTrait: (trait: string) => ` (nur ${trait})`,
	sentenceBalance: (gain: boolean, persons: string) =>
		gain ? `, das sind ${persons} mehr herein als hinaus.` : `, das sind ${persons} mehr hinaus als herein.`,
	sentenceStrongest: (direction: Direction, first: string, second: string) =>
		({
			ein: `Stärkste Herkunft: ${first}, danach ${second}.`,
			aus: `Stärkstes Ziel: ${first}, danach ${second}.`,
			beide: `Engste Verflechtung: ${first}, danach ${second}.`,
			saldo: `Größter Unterschied: ${first}, danach ${second}.`
		})[direction],
	partnerShare: (name: string, persons: string, share: string) => `${name} (${persons}; ${share})`,
	partnerOnly: (name: string, persons: string) => `${name} (${persons})`,

	...commutingFigures,
	traitsCaption: (day: string) => `Wer pendelt, ${day}`,
	ofAll: 'Anteil',
	reachCaption: 'Wie weit, Luftlinie zwischen den Kreismittelpunkten',
	meanDistance: 'Mittlere Entfernung',
	beyond: (km: string) => `weiter als ${km} km`,
	reachNote: (shareIn: string, shareOut: string) =>
		`Gerechnet über die einzeln genannten Kreise: ${shareIn} der Ein- und ${shareOut} der Auspendler. Fahrwege sind länger als die Luftlinie.`,
	groupsCaption: 'Woher und wohin',
	groups: {
		regiopolregion: 'Rostock und Landkreis Rostock',
		berlin: 'Hauptstadtregion Berlin-Brandenburg',
		hamburg: 'Metropolregion Hamburg',
		mv: 'Übriges Mecklenburg-Vorpommern',
		fern: 'Übriges Deutschland',
		ausland: 'Ausland',
		rest: 'Übrige und nicht zugeordnet'
	} satisfies Record<PartnerGroup, string>,
	groupsNote:
		'Aus den Kreisen berechnet; Nordwestmecklenburg und Ludwigslust-Parchim zählen zur Metropolregion Hamburg. Beziehungen unter zehn stehen bei „Übrige“. Auspendler ins Ausland werden nicht erfasst.',
	concentration: (share: string) => `Die drei stärksten Partner stellen ${share}.`,

	mapHeading: {
		ein: (name: string) => `${name}: woher die Einpendler kommen`,
		aus: (name: string) => `${name}: wohin die Auspendler fahren`,
		beide: (name: string) => `${name}: Ein- und Auspendler`,
		saldo: (name: string) => `${name}: Saldo je Partner`
	} satisfies Record<Direction, (name: string) => string>,
	mapLabel: (heading: string, day: string) => `Karte der Pendelströme: ${heading}, ${day}`,
	mapKeyboard:
		'Mit den Pfeiltasten von Partner zu Partner gehen, Pos1 und Ende führen zum stärksten und schwächsten. Die Eingabetaste macht den Partner zur gewählten Region, Escape verlässt ihn.',
	legend: commutingLegend,
	notDrawn: (parts: string) => `Nicht als Linie gezeichnet: ${parts}.`,
	notDrawnPart: (name: string, persons: string) => `${name} ${persons}`,
	abroadPart: 'aus dem Ausland',
	restPart: 'Übrige und nicht zugeordnet',
	hiddenPart: 'ausgeblendet',
	choose: (name: string) => `${name} als Region wählen`,
	inDetail: 'Im Einzelnen',
	comparePair: (name: string) => `Verflechtung mit ${name} im Einzelnen`,
	bothText: (incoming: string, out: string) => `${incoming} herein · ${out} hinaus`,

	rankingHeading: {
		ein: 'Die stärksten Herkunftsorte',
		aus: 'Die stärksten Ziele',
		beide: 'Die engsten Verflechtungen',
		saldo: 'Die größten Unterschiede'
	} satisfies Record<Direction, string>,
	rankingEmpty: 'Mit diesen Filtern bleibt kein Partner übrig.',
	morePartners: (count: number) => (count === 1 ? 'Ein weiterer Partner' : `${count} weitere Partner`),
	showAll: (count: number) => `Alle ${count} Partner zeigen`,
	showFewer: 'Weniger zeigen',

	tableHeading: (day: string) => `Tabelle, ${day}`,
	columns: {
		wert: 'Rang',
		name: 'Partner',
		ein: 'Einpendler',
		aus: 'Auspendler',
		saldo: 'Saldo',
		entfernung: 'Entfernung',
		anteil: 'Anteil',
		veraenderung: '2019–2023',
		status: 'Status'
	},
	/** Net moves beside the flows: another thing, and named as such. */
	movesLong: 'Umzugssaldo 2018–2021',
	movesShort: 'Umzugssaldo',
	movesYears: '2018–2021',
	shareUnit: { ein: '% der Einpendler', aus: '% der Auspendler', beide: '%', saldo: '%' } satisfies Record<
		Direction,
		string
	>,
	changeUnit: 'in %',
	residuals: 'Reste',
	restOf: (area: string) => `Übrige: ${area}`,
	restOther: 'Übrige, ohne Gebiet',
	unassigned: 'Nicht zugeordnet',
	total: 'Veröffentlichte Summe',
	hiddenRow: (count: number) => (count === 1 ? 'Ausgeblendet: 1 Partner' : `Ausgeblendet: ${count} Partner`),
	notNamed: 'nicht genannt',
	secret: 'geheim',
	notRecorded: 'nicht erfasst',
	withheld: {
		small: 'unter 100',
		absent: 'kein Vergleich',
		break: 'Gebietsänderung',
		partial: 'Summe ohne alle Kreise, deshalb keine Veränderung'
	} satisfies Record<Extract<FlowChange, { kind: 'withheld' }>['reason'], string>,
	withheldNote:
		'Veränderungen unter 100 Personen werden nicht angegeben: Die Zahlen von 2023 sind auf Zehner gerundet.',
	notes: [
		'Gezählt sind sozialversicherungspflichtig Beschäftigte nach Wohn- und Arbeitsort am 30. Juni. Beamte, Selbstständige und wer im Ausland arbeitet, fehlen. Wer hier gemeldet ist, aber andernorts wohnt, zählt trotzdem als Pendler.',
		'2023 ist auf Zehner gerundet, Beziehungen unter zehn stehen gesammelt bei „Übrige“; 2019 ist ungerundet, ein bis zwei Personen sind geheim. „Nicht zugeordnet“ ist, was den Teilen zur veröffentlichten Summe fehlt; durch Rundung kann es negativ sein.'
	],
	terms:
		'Für Zahlen der Statistik der Bundesagentur für Arbeit gilt: Quelle nennen, eigene Berechnungen kenntlich machen, keine gewerbliche Verwendung ohne Zustimmung.',
	termsLink: 'Bezugsbedingungen der Statistik der BA',

	axes: commutingAxes,

	pair: commutingPair,

	towns: commutingTowns,

	moves: commutingMoves,

	csv: commutingCsv,

	teaser: {
		heading: 'Pendeln: wer kommt, wer fährt',
		text: (incoming: string, outgoing: string, balance: string, day: string) =>
			`Am ${day} kamen ${incoming} Beschäftigte zur Arbeit nach Rostock, ${outgoing} fuhren hinaus: ein Überschuss von ${balance}.`,
		link: 'Pendelströme ansehen',
		source:
			'Quelle: Statistik der Bundesagentur für Arbeit, Pendlerverflechtungen der Kreise; Saldo: eigene Berechnung.',
		axes: 'Achsen zu Berlin, Hamburg, Kopenhagen/Malmö und Stettin'
	}
};
