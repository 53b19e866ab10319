import type { TextDocument } from '../../documents';

export const page: TextDocument = {
	title: 'Erklärung zur Barrierefreiheit',
	description: 'Wie barrierefrei der Regiopolatlas ist, was noch fehlt und wo Sie Barrieren melden.',
	draft: true,
	sections: [
		{
			id: 'geltung',
			heading: 'Geltung und Maßstab',
			blocks: [
				'Diese Erklärung gilt für den Regiopolatlas Rostock. Maßstab sind die WCAG 2.2 in der Stufe AA, die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) und das Landesbehindertengleichstellungsgesetz Mecklenburg-Vorpommern (LBGG M-V).',
				'Stand der Vereinbarkeit: [Entwurf: „vollständig“ oder „teilweise vereinbar“ nach abgeschlossener Prüfung eintragen]',
				'Erstellt am [Entwurf: Datum] auf Grundlage einer [Entwurf: Selbstbewertung oder Prüfung durch Dritte]. Bei der Entwicklung werden alle Seiten in beiden Sprachen, hell und dunkel, automatisch geprüft.'
			]
		},
		{
			id: 'was-geht',
			heading: 'Was wir dafür tun',
			blocks: [
				{
					list: [
						'Jede Karte und jedes Diagramm hat eine Überschrift, einen zusammenfassenden Satz und dieselben Werte als Tabelle.',
						'Alle Bedienelemente sind mit der Tastatur erreichbar; der Fokus ist sichtbar.',
						'Karten lassen sich mit den Pfeiltasten durchwandern; Name, Wert und Rang werden vorgelesen.',
						'Farben tragen nie allein eine Bedeutung. Es gibt eine helle, eine dunkle und eine kontraststarke Darstellung; erzwungene Farben des Systems werden beachtet.',
						'Die Seiten passen sich bis 320 Pixel Breite und 400 % Vergrößerung an.',
						'Wünscht Ihr System weniger Bewegung, läuft keine Animation.',
						'Die Startansichten sind auch ohne JavaScript lesbar.'
					]
				}
			]
		},
		{
			id: 'grenzen',
			heading: 'Bekannte Grenzen',
			blocks: [
				{
					list: [
						'Die verschiebbare Karte ist grafisch. Wer sie nicht nutzen kann, findet alle Werte in Rangliste und Tabelle.',
						'Kreise, die auf der Karte sehr klein sind, unterschreiten ohne Vergrößern die empfohlene Zielgröße. Sie sind über Suche, Auswahlfeld und Tabelle erreichbar.',
						'Inhalte in Leichter Sprache und in Deutscher Gebärdensprache fehlen noch. [Entwurf: Zeitplan]',
						'Ortsnamen der Nachbarländer werden von manchen Vorleseprogrammen deutsch ausgesprochen.'
					]
				}
			]
		},
		{
			id: 'rueckmeldung',
			heading: 'Barriere melden',
			blocks: [
				'Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie einen Inhalt in anderer Form? Schreiben Sie uns: [Entwurf: E-Mail-Adresse, Telefonnummer und Anschrift der zuständigen Stelle]',
				'Wir antworten innerhalb von [Entwurf: Frist].'
			]
		},
		{
			id: 'durchsetzung',
			heading: 'Durchsetzungsverfahren',
			blocks: [
				'Hilft unsere Antwort nicht weiter, können Sie sich an die zuständige Stelle des Landes Mecklenburg-Vorpommern wenden: [Entwurf: Bezeichnung und Kontakt der Durchsetzungs- oder Schlichtungsstelle nach LBGG M-V]'
			]
		}
	]
};
