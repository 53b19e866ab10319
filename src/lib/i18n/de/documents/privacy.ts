import type { TextDocument } from '../../documents';

export const page: TextDocument = {
	title: 'Datenschutz',
	description: 'Welche Daten beim Besuch des Regiopolatlas anfallen: so wenige wie möglich.',
	draft: true,
	sections: [
		{
			id: 'kurz',
			heading: 'Das Wichtigste',
			blocks: [
				{
					list: [
						'Keine Cookies und keine Einwilligungsabfrage, weil nichts einzuwilligen ist.',
						'Keine Nutzungsmessung, keine Profile, keine Werbung.',
						'Kein Aufruf fremder Server: Schriften, Karten, Programme und Zahlen kommen alle von diesem Server.',
						'Keine Anmeldung. Was Sie auswählen, steht in der Adresse der Seite und wird auf Ihrem Gerät berechnet.'
					]
				}
			]
		},
		{
			id: 'verantwortlich',
			heading: 'Verantwortliche Stelle',
			blocks: [
				'[Entwurf: Name, Anschrift, Telefon und E-Mail der verantwortlichen Stelle]',
				'Datenschutzbeauftragte oder Datenschutzbeauftragter: [Entwurf: Kontakt]'
			]
		},
		{
			id: 'server',
			heading: 'Abruf der Seiten',
			blocks: [
				'Beim Abruf überträgt Ihr Browser technisch notwendige Angaben an den Server: IP-Adresse, Zeitpunkt, abgerufene Datei, übertragene Menge, Browserkennung und gegebenenfalls die zuvor besuchte Seite. Ohne sie kann keine Seite ausgeliefert werden.',
				'Ob und wie lange der Server diese Angaben protokolliert: [Entwurf: Betreiber des Servers, Umfang und Löschfrist der Protokolle]',
				'Rechtsgrundlage: [Entwurf: in der Regel Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit dem Landesdatenschutzgesetz]'
			]
		},
		{
			id: 'geraet',
			heading: 'Was auf Ihrem Gerät gespeichert wird',
			blocks: [
				'Wählen Sie oben auf der Seite ein Farbschema (hell, dunkel, hoher Kontrast), merkt sich Ihr Browser diese Wahl unter dem Namen „atlas-theme“ in seinem lokalen Speicher. Die Angabe verlässt Ihr Gerät nicht. Sie verschwindet, sobald Sie „wie im System“ wählen oder die Websitedaten löschen. Das Speichern ist nach § 25 Absatz 2 TDDDG ohne Einwilligung erlaubt, weil Sie es ausdrücklich wünschen.',
				'Merken Sie beim Vergleich oder bei zwei Indikatoren einen eigenen Raum, stehen sein Name und seine Kreise unter dem Namen „atlas-groups“ am selben Ort. Auch diese Angaben verlassen Ihr Gerät nicht; sie verschwinden, sobald Sie den Raum im Vergleich vergessen lassen oder die Websitedaten löschen.',
				'Daneben hält Ihr Browser geladene Dateien wie üblich in seinem Zwischenspeicher vor, damit die Seiten schneller erscheinen.'
			]
		},
		{
			id: 'links',
			heading: 'Links zu anderen Angeboten',
			blocks: [
				'Quellenangaben verweisen auf die Seiten der statistischen Ämter. Erst wenn Sie einem solchen Link folgen, erfährt der fremde Server von Ihrem Besuch; es gilt dann dessen Datenschutzerklärung.'
			]
		},
		{
			id: 'rechte',
			heading: 'Ihre Rechte',
			blocks: [
				'Sie haben nach der Datenschutz-Grundverordnung das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch. Wenden Sie sich dazu an die verantwortliche Stelle.',
				'Beschweren können Sie sich auch bei der Aufsichtsbehörde, in Mecklenburg-Vorpommern beim Landesbeauftragten für Datenschutz und Informationsfreiheit. [Entwurf: Anschrift prüfen und ergänzen]'
			]
		}
	]
};
