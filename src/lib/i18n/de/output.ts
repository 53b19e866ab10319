/** Texts of the way to files of a drawing, on every page. */
export const output = {
	open: 'Ausgeben',
	openFor: (title: string) => `Ausgeben: ${title}`,
	ranking: 'Rangfolge',
	version: {
		older: (asked: string, current: string) =>
			`Diese Ansicht wurde mit dem Datenstand ${asked} gespeichert; gezeigt wird der Stand ${current}. Einzelne Zahlen können sich seither geändert haben.`,
		useCurrent: 'Mit aktuellen Daten weiterarbeiten',
		noArchive: (asked: string) => `Der Stand ${asked} ist hier nicht aufbewahrt.`
	}
};
