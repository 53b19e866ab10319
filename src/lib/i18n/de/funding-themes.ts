/** Thematic objectives of the EU funds 2014–2020. */
export const fundingThemes = {
	heading: (name: string) => `Wofür: Planung 2014–2020, ${name}`,
	caption: 'Geplante EU-Mittel nach Fonds und thematischem Ziel, EU-Anteil',
	theme: 'Thematisches Ziel',
	share: 'Anteil',
	together: 'Zusammen',
	treemap: (name: string) => `Flächen: geplante EU-Mittel nach Fonds und Ziel, ${name}; die Tabelle hat die Zahlen.`,
	note: 'Geplant, EU-Anteil, ohne nationale Mittel. ELER-Maßnahmen, die zwei Zielen dienen, sind im Plan je zur Hälfte zugeordnet. Gezahlt nach Zielen ist nicht veröffentlicht.',
	unnamed: (items: readonly string[]) => `Ohne Platz für ihren Namen: ${items.join('; ')}.`,
	names: {
		'01': 'Forschung und Innovation',
		'02': 'Digitalisierung',
		'03': 'Wettbewerbsfähigkeit kleiner und mittlerer Unternehmen',
		'04': 'CO₂-arme Wirtschaft',
		'05': 'Anpassung an den Klimawandel',
		'06': 'Umwelt und Ressourcen',
		'07': 'Verkehr und Netze',
		'08': 'Beschäftigung',
		'09': 'Soziale Eingliederung',
		'10': 'Bildung',
		'11': 'Verwaltung',
		TA: 'Technische Hilfe'
	} as Readonly<Record<string, string>>
};
