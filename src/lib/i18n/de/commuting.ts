import type { FlowChange } from '../../domain/commuting-cells';
import type { PartnerGroup } from '../../domain/commuting-partners';
import type {
	Age,
	CommutingPicture,
	CommutingYear,
	Direction,
	Distance,
	MapFrame,
	PartnerFilter,
	Trait
} from '../../domain/commuting-view';
import { placeForms } from './place-forms';

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
		achsen: 'Achsen zu den Metropolen',
		umzuege: 'Umzüge'
	} satisfies Record<CommutingPicture, string>,
	region: 'Region',
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
	groupCourse: 'Für die Jahre vor 2019 sind die Wege im Inneren nicht bekannt, deshalb beginnt der Verlauf 2019.',
	groupReach: 'Entfernungen werden nur für einzelne Kreise berechnet.',
	direction: 'Richtung',
	directions: { ein: 'Einpendler', aus: 'Auspendler', saldo: 'Saldo' } satisfies Record<Direction, string>,
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
			saldo: `Größter Unterschied: ${first}, danach ${second}.`
		})[direction],
	partnerShare: (name: string, persons: string, share: string) => `${name} (${persons}; ${share})`,
	partnerOnly: (name: string, persons: string) => `${name} (${persons})`,

	figuresHeading: 'Kennzahlen',
	profileHeading: 'Wer pendelt, und wie weit',
	cards: { in: 'Einpendler', out: 'Auspendler', balance: 'Saldo' },
	since2019: (change: string) => `${change} gegenüber 2019`,
	courseHeading: (first: number) => `Verlauf seit ${first}`,
	courseLabel: (name: string, first: number, last: number) => `Ein- und Auspendler ${name}, ${first} bis ${last}`,
	courseNote:
		'Jeweils 30. Juni. 2020 bis 2022 liegen nicht vor. Die Werte 2023 sind auf Zehner gerundet; der Abschnitt 2019–2023 ist deshalb gestrichelt.',
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
		saldo: (name: string) => `${name}: Saldo je Partner`
	} satisfies Record<Direction, (name: string) => string>,
	mapLabel: (heading: string, day: string) => `Karte der Pendelströme: ${heading}, ${day}`,
	mapKeyboard:
		'Mit den Pfeiltasten von Partner zu Partner gehen, Pos1 und Ende führen zum stärksten und schwächsten. Die Eingabetaste macht den Partner zur gewählten Region, Escape verlässt ihn.',
	legend: {
		taper: 'Breit am Wohnort, spitz am Arbeitsort',
		taperBalance: 'Zeigt vom abgebenden zum gewinnenden Kreis',
		width: 'Breite nach der Wurzel der Zahl:',
		share: { ein: 'Anteil an allen Einpendlern', aus: 'Anteil an allen Auspendlern' },
		class: (low: string, high: string) => `${low} bis unter ${high} %`,
		lowest: (high: string) => `unter ${high} %`,
		highest: (low: string) => `${low} % und mehr`,
		none: 'nicht einzeln genannt'
	},
	notDrawn: (parts: string) => `Nicht als Linie gezeichnet: ${parts}.`,
	notDrawnPart: (name: string, persons: string) => `${name} ${persons}`,
	abroadPart: 'aus dem Ausland',
	restPart: 'Übrige und nicht zugeordnet',
	hiddenPart: 'ausgeblendet',
	choose: (name: string) => `${name} als Region wählen`,

	rankingHeading: {
		ein: 'Die stärksten Herkunftsorte',
		aus: 'Die stärksten Ziele',
		saldo: 'Die größten Unterschiede'
	} satisfies Record<Direction, string>,
	rankingEmpty: 'Mit diesen Filtern bleibt kein Partner übrig.',
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
	shareUnit: { ein: '% der Einpendler', aus: '% der Auspendler', saldo: '%' } satisfies Record<Direction, string>,
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
		break: 'Gebietsänderung'
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

	axes: {
		heading: 'Rostock und die vier Metropolen',
		sentence: (outBerlin: string, inBerlin: string, outHamburg: string, inHamburg: string, day: string) =>
			`Am ${day} fuhren aus Rostock ${outBerlin} Beschäftigte nach Berlin und ${inBerlin} kamen von dort; nach Hamburg waren es ${outHamburg}, von dort ${inHamburg}. Über die Ostsee und nach Stettin wird nichts davon erfasst.`,
		out: 'hinaus',
		in: 'herein',
		target: 'Ziel',
		targets: {
			DE300: 'Berlin, Stadt',
			metropol_berlin: 'Berlin-Brandenburg',
			DE600: 'Hamburg, Stadt',
			metropol_hamburg: 'Metropolregion Hamburg',
			metropol_kopenhagen_malmoe: 'Kopenhagen/Malmö',
			metropol_stettin: 'Stettin'
		},
		barsHeadingAll: 'Hinaus und herein',
		barsNote:
			'Die Balken aller vier Räume haben denselben Maßstab. Die Metropolregion Hamburg enthält Nordwestmecklenburg und Ludwigslust-Parchim.',
		matrixHeading: 'Matrix und Veränderung',
		matrixCaption: (day: string) => `Pendler am ${day} und Veränderung 2019–2023`,
		origin: 'Raum',
		regiopolName: 'Regiopolregion (Stadt und Landkreis Rostock)',
		unnamedNote:
			'Summen über mehrere Kreise enthalten nur die Beziehungen, die einzeln genannt sind; solche unter zehn Personen und geheime fehlen darin. Wie viele das sind, steht an der Zelle.',
		unnamed: (count: number, pairs: number) => `${count} von ${pairs} Kreispaaren nicht einzeln genannt`,
		regiopolNote:
			'Regiopolregion: Summe aus Rostock und Landkreis Rostock, ohne die Wege dazwischen. Der Mittelbereich Ribnitz-Damgarten gehört dazu, ist aber ein Teil des Kreises Vorpommern-Rügen; die Matrix kennt nur ganze Kreise. Vorpommern-Rügen steht deshalb daneben und ist nicht eingerechnet.',
		missingHeading: 'Was nicht erfasst ist, und was es stattdessen gibt',
		missingText:
			'Die deutsche Beschäftigungsstatistik zählt, wer in Deutschland arbeitet. Wer aus Mecklenburg-Vorpommern nach Dänemark, Schweden oder Polen fährt, kommt in ihr nicht vor; wer von dort kommt, steht nur mit dem Staat darin: Polen ist nicht Stettin. Dänemark, Schweden und Polen veröffentlichen keine Pendlerzahlen je Kreis in Mecklenburg-Vorpommern. Deshalb steht in den Achsen keine Null und keine Linie.',
		countriesCaption: (day: string) => `Einpendler nach Wohnstaat, ${day}`,
		countryUnnamed: 'nicht einzeln genannt',
		publishedCaption: 'Veröffentlichte Einzelwerte über die Grenzen',
		publishedNote:
			'Jede Zeile hat ihre eigene Abgrenzung; Zeilen verschiedener Abgrenzung bilden keine Reihe. „Etwa“ steht, wo die Quelle rundet oder schätzt.',
		what: 'Was',
		when: 'Wann',
		persons: 'Personen',
		publisher: 'Quelle',
		about: (persons: string) => `etwa ${persons}`,
		way: (origin: string, destination: string) => `${origin} → ${destination}`,
		areas: {
			PL42: 'Zachodniopomorskie',
			SE224: 'Skåne',
			dk_east: 'Ostdänemark',
			dk_se_ferry: 'Fähren nach Dänemark und Schweden',
			oresund: 'Öresund, beide Richtungen',
			other_gmina: 'andere Gemeinde in Polen'
		},
		measures: {
			commuters_german_citizens: 'Pendler mit deutscher Staatsangehörigkeit',
			commuters_german_workers: 'Beschäftigte mit Wohnsitz in Deutschland',
			employees_social_insurance: 'sozialversicherungspflichtig Beschäftigte',
			ferry_passengers: 'Fahrgäste der Fähren im Jahr',
			commuters_orestat: 'Pendler (Örestat)',
			commuters_orestat_q2: 'Pendler (Örestat, Quartal)',
			commuters_any_income: 'Pendler mit irgendeinem Einkommen',
			commuters_skane_method: 'Pendler (Verfahren der Region Skåne)',
			commuters_both_directions: 'Pendler in beiden Richtungen',
			commuters_both_wider: 'Pendler in beiden Richtungen (weitere Abgrenzung)',
			commuters_nsp: 'Pendler (Volkszählung)'
		}
	},

	moves: {
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
	},

	csv: {
		origin: 'Region',
		originCode: 'Regionscode',
		partner: 'Partner',
		partnerCode: 'Partnercode',
		day: 'Stichtag',
		trait: 'Merkmal',
		in: 'Einpendler',
		inStatus: 'Status Einpendler',
		out: 'Auspendler',
		outStatus: 'Status Auspendler',
		balance: 'Saldo',
		km: 'Entfernung km',
		share: 'Anteil in Prozent',
		shareOf: 'Anteil an',
		change: 'Veränderung 2019–2023 in Prozent',
		moves: 'Umzugssaldo 2018–2021',
		movesSource: 'Quelle Umzugssaldo',
		note: 'Anmerkung',
		source: 'Quelle',
		terms: 'Nutzung',
		fileWord: 'regiopolatlas_pendeln'
	},

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
