/** Texts of the page that resolves citations. */
export const citation = {
	title: 'Zitat',
	description: 'Löst ein Zitat aus dem Regiopolatlas auf: welche Ansicht, welcher Datenstand, wie zu zitieren.',
	version: (version: string) => `Zitiert mit dem Datenstand ${version}.`,
	same: 'Das ist der Stand, der hier gezeigt wird.',
	older: (current: string) =>
		`Hier gezeigt wird der Stand ${current}; einzelne Zahlen können sich seither geändert haben.`,
	open: 'Ansicht öffnen, wie sie zitiert wurde',
	openCurrent: (version: string) => `Ansicht mit dem aktuellen Stand ${version} öffnen`,
	unknown: 'Die Adresse nennt keine Ansicht dieses Atlasses.',
	how: 'Zitate entstehen unter „Ausgeben“ an jeder Karte, jedem Diagramm und jeder Tabelle; ihr Link führt hierher und sagt, welche Ansicht gemeint ist.'
};
