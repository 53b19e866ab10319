/** Texts about views saved with an older version of the data, and about the archive of earlier editions. */
export const archive = {
	heading: 'Ansicht mit älterem Datenstand',
	choice: (asked: string, filed: string, current: string) =>
		`Diese Ansicht wurde mit dem Datenstand ${asked} gespeichert, der seit dem ${filed} im Archiv liegt. Heute gilt der Stand ${current}; einzelne Zahlen können sich seither geändert haben.`,
	useThen: 'Mit den Zahlen von damals zeigen',
	useCurrent: 'Mit den heutigen Zahlen zeigen',
	shown: (asked: string, filed: string, current: string) =>
		`Aus dem Archiv: Alle Zahlen auf dieser Seite sind die des Datenstands ${asked}, abgelegt am ${filed}. Heute gilt der Stand ${current}.`,
	looking: 'Das Archiv wird gelesen …',
	notKept: (asked: string, current: string) =>
		`Diese Ansicht wurde mit dem Datenstand ${asked} gespeichert, der nicht im Archiv liegt. Gezeigt werden die heutigen Zahlen, Stand ${current}; einzelne können sich seither geändert haben.`,
	notHere: (asked: string, current: string) =>
		`Diese Ansicht wurde mit dem Datenstand ${asked} gespeichert. Für diese Seite enthält das Archiv davon keine Zahlen. Gezeigt werden die heutigen, Stand ${current}; einzelne können sich seither geändert haben.`,
	elsewhere: (asked: string, filed: string, current: string) =>
		`Diese Ansicht wurde mit dem Datenstand ${asked} gespeichert, der seit dem ${filed} im Archiv liegt. Diese Seite zeigt die heutigen Zahlen, Stand ${current}; einzelne können sich seither geändert haben.`,
	console: 'Abfragen rechnen nur mit den heutigen Tabellen.',
	/** Names of rooms follow. */
	ways: 'Die Zahlen von damals finden Sie unter:',
	stay: 'Bei den heutigen Zahlen bleiben',
	unreachable: (asked: string, current: string) =>
		`Diese Ansicht wurde mit dem Datenstand ${asked} gespeichert. Ob er im Archiv liegt, ließ sich nicht feststellen. Gezeigt werden die heutigen Zahlen, Stand ${current}.`,
	failed: (asked: string) => `Die Zahlen des Datenstands ${asked} ließen sich nicht aus dem Archiv laden.`,
	bad: (value: string, current: string) =>
		`„${value}“ ist kein Datenstand. Gezeigt werden die heutigen Zahlen, Stand ${current}.`,
	/** On the page that resolves citations. */
	cited: {
		then: (version: string) => `Ansicht mit den Zahlen von damals öffnen, Stand ${version}`,
		kept: (filed: string) => `Dieser Stand liegt seit dem ${filed} im Archiv.`,
		elsewhere: (filed: string) =>
			`Dieser Stand liegt seit dem ${filed} im Archiv. Die Seite selbst zeigt nur die heutigen Zahlen; die von damals finden Sie an anderer Stelle.`,
		thenIn: (room: string, version: string) => `${room} mit den Zahlen von damals öffnen, Stand ${version}`,
		notKept: 'Dieser Stand liegt nicht im Archiv; nur die heutigen Zahlen können gezeigt werden.',
		notHere:
			'Für diese Seite enthält das Archiv von diesem Stand keine Zahlen; nur die heutigen können gezeigt werden.',
		unreachable: 'Das Archiv ist gerade nicht zu erreichen.'
	}
};
