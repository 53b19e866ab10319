export const engine = {
	/** What happened and where. */
	network: (where: string): string => `${where} ließ sich nicht laden.`,
	http: (where: string, status: string): string =>
		`${where} ließ sich nicht laden: Der Server antwortete mit Fehler ${status}.`,
	invalid: (where: string): string => `${where} ist beschädigt oder unvollständig.`,
	unlisted: (where: string): string => `${where} gibt es in diesem Datenstand nicht.`,
	worker: 'Die Datenbank ließ sich nicht starten: Ihr Programm fehlt oder wurde blockiert.',
	wasm: 'Die Datenbank ließ sich nicht starten: Der Browser konnte sie nicht laden oder ausführen.',
	file: (where: string): string => `Die Datendatei ${where} ist beschädigt oder unvollständig.`,
	query: 'Die Abfrage ist fehlgeschlagen.',
	unknown: 'Es ist ein unerwarteter Fehler aufgetreten.',

	/** What to do about it. */
	checkConnection: 'Prüfen Sie die Verbindung und versuchen Sie es erneut.',
	tryAgain: 'Versuchen Sie es erneut; die vorbereiteten Daten werden weiter angezeigt.',
	reloadPage: 'Laden Sie die Seite neu. Bleibt der Fehler, wurde das Angebot unvollständig veröffentlicht.',
	chooseOther: 'Wählen Sie einen anderen Indikator oder eine andere Ebene.',
	checkQuery: 'Prüfen Sie die Abfrage.'
};
