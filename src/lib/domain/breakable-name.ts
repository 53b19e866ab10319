/** A place's name for a narrow column: without what explains a group in brackets, with soft hyphens where German breaks. */
export function breakableName(name: string): string {
	return name
		.replace(/ \(.*\)$/, '')
		.replace(/(?<=Planungs|Metropol|Regiopol|Hauptstadt)region/g, '\u00adregion')
		.replace('Deutschland', 'Deutsch\u00adland')
		.replace('Mecklenburg-Vorpommern', 'Mecklen\u00adburg-Vor\u00adpommern');
}
