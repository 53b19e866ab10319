export const pages = {
	draft:
		'Dieser Text ist ein Entwurf. Die mit „[Entwurf: …]“ bezeichneten Stellen ergänzt und prüft die Herausgeberin vor der Veröffentlichung.',
	contents: 'Inhalt dieser Seite',
	error: {
		notFoundTitle: 'Diese Seite gibt es nicht',
		notFound: 'Vielleicht ist die Adresse unvollständig, oder die Seite ist umgezogen.',
		failedTitle: 'Das hat nicht geklappt',
		failed: 'Die Seite ließ sich nicht anzeigen. Laden Sie sie neu; bleibt der Fehler, hilft die Startseite weiter.',
		home: 'Zur Startseite',
		indicators: 'Zu den Indikatoren',
		status: (status: number) => `Fehler ${status}`
	}
};
