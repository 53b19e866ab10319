/** Key figures of commuters and their course. */
export const commutingFigures = {
	figuresHeading: 'Kennzahlen',
	profileHeading: 'Wer pendelt, und wie weit',
	cards: { in: 'Einpendler', out: 'Auspendler', balance: 'Saldo' },
	rates: (inRate: string, outRate: string, here: string, living: string) =>
		`Einpendlerquote ${inRate} der ${here} Beschäftigten, die hier arbeiten; Auspendlerquote ${outRate} der ${living}, die hier wohnen (30.06.2019).`,
	ratesNote:
		'Für 2023 gibt es keine Quoten: Die Reihe der Beschäftigten am Wohnort endet 2021. Beschäftigte am Arbeitsort sind gerechnet: am Wohnort minus Auspendler plus Einpendler.',
	ratesMissing:
		'Quoten lassen sich hier nicht rechnen: Ein Nenner fehlt, oder die Wege im Inneren sind nicht alle bekannt.',
	/** Where a trait is chosen: not all key figures are known for it. */
	traitFigures: (trait: string) =>
		`Ein- und Auspendler, Saldo sowie „Woher und wohin“: nur ${trait}. Quoten und Verlauf: alle Pendlerinnen und Pendler.`,
	courseHeading: (first: number) => `Verlauf seit ${first}`,
	courseLabel: (name: string, first: number, last: number) => `Ein- und Auspendler ${name}, ${first} bis ${last}`,
	courseNote:
		'Jeweils 30. Juni. 2020 bis 2022 liegen nicht vor. Die Werte 2023 sind auf Zehner gerundet; der Abschnitt 2019–2023 ist deshalb gestrichelt.'
};
