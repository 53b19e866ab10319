/** Texts of the axes to the metropolises. */
export const commutingAxes = {
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
	unrecordedFilter: (name: string, notRecorded: string) => `${name}: ${notRecorded}`,
	ofThem: (name: string) => `davon ${name}`,
	barsHeadingAll: 'Hinaus und herein',
	barsNote:
		'Die Balken aller vier Räume haben denselben Maßstab. Die Metropolregion Hamburg enthält Nordwestmecklenburg und Ludwigslust-Parchim.',
	matrixHeading: 'Matrix und Veränderung',
	matrixCaption: (day: string) => `Pendler am ${day} und Veränderung 2019–2023`,
	origin: 'Raum',
	unnamedNote:
		'Summen über mehrere Kreise enthalten nur die Beziehungen, die einzeln genannt sind; solche unter zehn Personen und geheime fehlen darin.',
	unnamedAtCell: 'Wie viele das sind, steht an der Zelle.',
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
	sankeyHeading: (day: string) => `Ströme zu den Metropolräumen, ${day}`,
	sankeyCaption: { out: 'Hinaus: vom Wohnort zum Arbeitsort', in: 'Herein: vom Wohnort zum Arbeitsort' },
	sankeyDescription: (way: string) =>
		`Ströme zwischen den Kreisen der Region und den Metropolräumen Berlin und Hamburg, ${way}; die Zahlen stehen in der Matrix darunter.`,
	sankeyTargets: {
		DE300: 'Berlin, Stadt',
		metropol_berlin: 'Brandenburg',
		DE600: 'Hamburg, Stadt',
		metropol_hamburg: 'Übrige Metropolregion Hamburg'
	} as Readonly<Record<string, string>>,
	sankeyNote:
		'Stadt und Umland sind getrennt, damit niemand doppelt zählt; die Regiopolregion fehlt hier, weil sie aus Rostock und dem Landkreis besteht. Kopenhagen/Malmö und Stettin haben kein Band: nicht erfasst.',
	slopeHeading: 'Veränderung 2019–2023',
	slopeLabel: (name: string) =>
		`Pendler zwischen ${name} und den Metropolräumen Berlin und Hamburg, 2019 und 2023; die Zahlen stehen in der Matrix darunter.`,
	slopeTargets: { metropol_berlin: 'Berlin-Br.', metropol_hamburg: 'MR Hamburg' },
	slopeNote:
		'Durchgezogen: hinaus, gestrichelt: herein. Logarithmischer Maßstab, für alle Räume derselbe: gleiche Steigung ist gleiche Veränderung in Prozent. 2023 ist auf Zehner gerundet. Unter 100 Personen steht keine Prozentzahl.',
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
};
