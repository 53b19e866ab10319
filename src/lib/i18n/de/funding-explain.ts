/** One paragraph per instrument: what it is and who decides. */
export const fundingExplain = {
	heading: 'Was ist was, und wer entscheidet?',
	more: 'Weiter lesen',
	items: {
		urban: {
			title: 'Städtebauförderung',
			text: 'Bund, Land und Gemeinde zahlen gemeinsam für Altstädte, Plätze und Stadtteile. Die Gemeinde beantragt ein Gebiet, das Land wählt aus und gibt das Bundesgeld weiter. „Soziale Stadt“ (heute „Sozialer Zusammenhalt“) ist ein Programm davon.'
		},
		grw: {
			title: 'GRW',
			text: 'Die Gemeinschaftsaufgabe „Verbesserung der regionalen Wirtschaftsstruktur“ hilft strukturschwachen Regionen: Zuschüsse für Betriebe, die investieren, und für Gewerbegebiete, Häfen oder Forschungsbauten. Bund und Land finanzieren je zur Hälfte, das Land bewilligt; ein Teil kommt aus dem EFRE.'
		},
		projects: {
			title: 'Projekte und Hochschulen',
			text: 'Bundesministerien fördern einzelne Vorhaben, meist Forschung und Technik, nach Wettbewerb. Gezählt wird am Sitz des Empfängers; ein einziges Großvorhaben kann einen Kreis weit nach vorn bringen. Deshalb sind lange Zeitfenster aussagekräftiger.'
		},
		labour: {
			title: 'Aktive Arbeitsmarktpolitik',
			text: 'Weiterbildung, Eingliederungszuschüsse und ähnliche Hilfen der Bundesagentur für Arbeit und der Jobcenter. Viel Geld je Kopf zeigt hier vor allem hohe Arbeitslosigkeit.'
		},
		funds: {
			title: 'EFRE, ESF, ELER und Kohäsionsfonds',
			text: 'Die EU gibt alle sieben Jahre Mittel für regionale Entwicklung (EFRE), Beschäftigung (ESF), ländliche Räume (ELER) und in ärmeren Staaten für Verkehr und Umwelt (Kohäsionsfonds). Das Land schreibt das Programm, die Kommission genehmigt es, eine Verwaltungsbehörde im Land wählt Vorhaben aus.'
		},
		interreg: {
			title: 'Interreg',
			text: 'EFRE-Geld für Zusammenarbeit über Grenzen, etwa South Baltic, Ostseeraum oder Deutschland–Dänemark. Ein Ausschuss der beteiligten Staaten entscheidet. Die Summen sind klein, die Zahl der Partner sagt mehr.'
		},
		municipal: {
			title: 'EU-Mittel nach Gemeinde 2007–2013',
			text: 'Aus den Listen der Begünstigten, die jede Verwaltungsbehörde veröffentlichen muss. Was dort keinen Ort hatte, wurde vom Herausgeber auf alle Einwohner verteilt und steht hier getrennt.'
		},
		fag: {
			title: 'Finanzausgleich',
			text: 'Das Land gibt Gemeinden und Kreisen Schlüsselzuweisungen, damit auch steuerschwache ihre Aufgaben erfüllen können. Die Höhe folgt einer Formel aus Bedarf und Steuerkraft im Finanzausgleichsgesetz. Wer mehr Steuern einnimmt, bekommt weniger.'
		}
	}
};
