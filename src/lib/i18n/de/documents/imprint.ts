import type { TextDocument } from '../../documents';

export const page: TextDocument = {
	title: 'Impressum',
	description: 'Wer den Regiopolatlas Rostock herausgibt und wie Sie uns erreichen.',
	draft: true,
	sections: [
		{
			id: 'herausgeber',
			heading: 'Herausgeber',
			blocks: [
				'Angaben nach § 5 Digitale-Dienste-Gesetz (DDG):',
				'[Entwurf: Name der Stelle, Rechtsform]',
				'[Entwurf: Straße und Hausnummer, Postleitzahl und Ort]',
				'Vertreten durch: [Entwurf: Name und Funktion der vertretungsberechtigten Person]'
			]
		},
		{
			id: 'kontakt',
			heading: 'Kontakt',
			blocks: [
				'Telefon: [Entwurf: Telefonnummer]',
				'E-Mail: [Entwurf: E-Mail-Adresse]',
				'Umsatzsteuer-Identifikationsnummer: [Entwurf: Nummer, falls vorhanden]'
			]
		},
		{
			id: 'verantwortlich',
			heading: 'Verantwortlich für den Inhalt',
			blocks: ['Nach § 18 Absatz 2 Medienstaatsvertrag: [Entwurf: Name und Anschrift]']
		},
		{
			id: 'zahlen',
			heading: 'Zahlen und Karten',
			blocks: [
				'Die Zahlen stammen aus amtlichen Statistiken. Unter jeder Ansicht stehen Herausgeber, Tabelle, Stand und Lizenz; eigene Berechnungen sind als solche bezeichnet. Maßgeblich ist die Veröffentlichung der jeweiligen Quelle.',
				'Die Grenzen sind vereinfacht und geben keine rechtsverbindlichen Verläufe wieder.'
			]
		},
		{
			id: 'haftung',
			heading: 'Haftung und Rechte',
			blocks: [
				'Wir prüfen die Zahlen bei jeder Aufbereitung maschinell und stichprobenweise von Hand. Fehler lassen sich trotzdem nicht ausschließen; für Hinweise sind wir dankbar.',
				'Für die Inhalte verlinkter fremder Seiten sind deren Betreiber verantwortlich.',
				'Die Software steht unter der Lizenz EUPL 1.2. Für die Zahlen gelten die Lizenzen der Quellen.',
				'[Entwurf: Bildnachweise und weitere Rechte, falls nötig]'
			]
		}
	]
};
