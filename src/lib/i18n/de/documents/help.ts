import type { TextDocument } from '../../documents';

export const page: TextDocument = {
	title: 'Hilfe',
	description: 'So lesen und bedienen Sie den Regiopolatlas: Zeichen, Brüche, Klassen, Tastatur, Quellen.',
	draft: false,
	sections: [
		{
			id: 'ansichten',
			heading: 'Eine Ansicht, vier Darstellungen',
			blocks: [
				'Auf der Seite „Indikatoren“ zeigen Karte, Verlauf, Rangliste und Tabelle immer dasselbe: einen Indikator, ein Jahr, eine räumliche Ebene und die Regionen Ihrer Auswahl. Ändern Sie etwas an einer Stelle, ändern sich alle vier.',
				'Die ganze Ansicht steht in der Adresse. Kopieren Sie den Link, und wer ihn öffnet, sieht genau dasselbe.'
			]
		},
		{
			id: 'zeichen',
			heading: 'Zeichen an den Zahlen',
			blocks: [
				{
					terms: [
						['vorläufig', 'Das Amt rechnet noch mit Änderungen. In Verläufen gestrichelt.'],
						[
							'geschätzt',
							'Vom Amt oder von uns berechnet, nicht gezählt. Das gilt zum Beispiel für die Gemeindewerte in Mecklenburg-Vorpommern.'
						],
						['revidiert', 'Nachträglich berichtigt.'],
						['Bruch', 'Ab hier wurde anders gezählt oder abgegrenzt.'],
						['eingeschränkt verlässlich', 'Kleine Stichprobe oder unsichere Grundlage.'],
						['geheim', 'Das Amt darf den Wert nicht nennen, weil er Rückschlüsse auf Einzelne erlaubt.'],
						['kein Wert', 'Die Quelle nennt keine Zahl. Ein fehlender Wert ist nie eine Null.'],
						['nicht zutreffend', 'Die Zahl kann es hier nicht geben.'],
						['gerundet null', 'Weniger als die Hälfte der kleinsten dargestellten Einheit.']
					]
				}
			]
		},
		{
			id: 'brueche',
			heading: 'Brüche in den Zeitreihen',
			blocks: [
				'Manche Sprünge sind keine Entwicklung. Die Zensusergebnisse von 2011 und 2022 haben die deutschen Einwohnerzahlen neu aufgesetzt, die Kreisreform in Mecklenburg-Vorpommern 2011 hat Grenzen verschoben, Statistiken wechseln ihre Methode. An solchen Stellen ist die Linie unterbrochen und bezeichnet, und eine Veränderung wird nur auf ausdrücklichen Wunsch über den Bruch hinweg berechnet.',
				'Bevölkerungsstände gelten für den 1. Januar des Jahres. Ein deutscher Stand vom 31. Dezember 2022 steht deshalb beim Jahr 2023.'
			]
		},
		{
			id: 'klassen',
			heading: 'Farben, Klassen und Kreise',
			blocks: [
				'Anteile, Raten und Werte je Einwohner sind als Farbflächen gezeichnet, Anzahlen und Geldbeträge als Kreise, deren Fläche dem Wert entspricht. So wirkt ein großes, dünn besiedeltes Gebiet nicht wichtiger, als es ist.',
				'Die Klassengrenzen bleiben stehen, wenn Sie das Jahr wechseln: Gleiche Farbe heißt gleicher Wert.',
				{
					terms: [
						['natürliche Klassen', 'Ähnliche Werte kommen zusammen (ckmeans). Die Voreinstellung.'],
						['gleiche Anzahl', 'In jeder Klasse liegen etwa gleich viele Regionen (Quantile).'],
						['gleiche Breite', 'Jede Klasse umfasst gleich viel vom Wertebereich.']
					]
				}
			]
		},
		{
			id: 'pendeln',
			heading: 'Pendelströme lesen',
			blocks: [
				'Jede Linie führt vom Wohnort zum Arbeitsort: breit, wo die Leute wohnen, spitz, wo sie arbeiten. Die Breite wächst mit der Wurzel der Zahl. Die Farbe der Kreise zeigt ihren Anteil an allen Ein- oder Auspendlern.',
				'Ein Klick auf einen Kreis macht ihn zur gewählten Region. Mit den Pfeiltasten gehen Sie in der Karte von Partner zu Partner, die Eingabetaste wählt ihn.',
				'Gezählt werden sozialversicherungspflichtig Beschäftigte. Beziehungen unter zehn Personen nennt die Statistik nicht einzeln; sie stehen in der Tabelle unten bei den Resten, damit die Teile die veröffentlichte Summe ergeben. Auspendler ins Ausland werden nicht erfasst.'
			]
		},
		{
			id: 'raeume',
			heading: 'Zusammengesetzte Räume',
			blocks: [
				'Werte für die Regiopolregion, die Planungsregion und die vier Metropolräume sind aus ihren Mitgliedern berechnet: Anzahlen summiert, Raten aus Zähler und Nenner neu gebildet oder gewichtet. Fehlt ein Mitglied, fehlt auch der Wert, und es steht dabei, welches.',
				'Die Regiopolregion umfasst die Hansestadt Rostock, den Landkreis Rostock und elf Gemeinden um Ribnitz-Damgarten. Wo es keine Gemeindewerte gibt, gilt der Wert nur für Stadt und Landkreis Rostock; auch das steht dabei.'
			]
		},
		{
			id: 'tastatur',
			heading: 'Mit der Tastatur',
			blocks: [
				{
					terms: [
						['/', 'öffnet die Suche.'],
						['Tab und Umschalt + Tab', 'zum nächsten oder vorigen Bedienelement.'],
						['Pfeiltasten im Jahresregler', 'ein Jahr vor oder zurück.'],
						['Bild auf, Bild ab', 'fünf Jahre weiter oder zurück.'],
						['Pos 1, Ende', 'erstes und letztes Jahr.'],
						['Pfeiltasten in der Karte', 'zur Nachbarregion in dieser Richtung.'],
						['Eingabetaste in der Karte', 'nimmt die Region in die Auswahl auf oder heraus.'],
						['Esc', 'schließt Fenster, Listen und Hinweise.']
					]
				}
			]
		},
		{
			id: 'einbetten',
			heading: 'In eine Website einbetten',
			blocks: [
				'Jede Darstellung lässt sich als Rahmen (iframe) in eine andere Website setzen. „Ausgeben“ an einer Darstellung und dort „Link und Einbettung“ zeigt den Code dazu. Der Rahmen bringt zuerst ein Bild mit, keine Cookies und keine Anfrage an Dritte; interaktiv wird er erst, wenn jemand es will. Quelle, Lizenz und Datenstand stehen darin.',
				{
					terms: [
						[
							'WordPress',
							'Im Editor einen Block „Individuelles HTML“ anlegen und den Code einfügen. Rahmen und Skripte behält WordPress nur von Nutzern mit dem Recht unfiltered_html: Administration und Redaktion, in einem Netzwerk mehrerer Websites nur die Netzwerkverwaltung. Bei allen anderen sind beide nach dem Speichern weg; dann fügt jemand mit diesem Recht den Code ein, oder ein Link oder Bild ersetzt ihn. Wo nur Skripte verboten sind, schalten Sie „Höhe dem Inhalt anpassen“ aus und nehmen eine feste Höhe. Auf wordpress.com hängt es vom Tarif ab.'
						],
						[
							'TYPO3',
							'Ein Inhaltselement „Reines HTML“ anlegen und den Code einfügen; der Texteditor (RTE) entfernt Rahmen. Fehlt das Element, muss die Administration es für Ihre Gruppe freigeben. Das Skript kann auch einmal für die ganze Website eingebunden werden (page.includeJSFooter.regiopolatlas mit der Adresse des Skripts und .external = 1); es wirkt auf alle Rahmen des Atlas und auf keine anderen. Es muss vom Atlas selbst kommen, eine Kopie kennt dessen Rahmen nicht.'
						],
						[
							'Andere Systeme',
							'Plugins, die die Höhenmeldung von Datawrapper verstehen, passen auch unsere Rahmen an. Systeme, die aus einer bloßen Adresse eine Einbettung machen (oEmbed), zeigen Ihre Ansicht nur, wenn der Server des Atlas danach gefragt werden kann; sonst bleibt die Adresse ein Link. Der Code geht immer. Wo eine Inhaltsrichtlinie (Content-Security-Policy) gilt, braucht sie die Adresse des Atlas unter frame-src und, für das Skript, unter script-src.'
						],
						[
							'sandbox',
							'Mit allow-scripts, allow-same-origin und allow-popups geht alles. Ohne allow-same-origin bleibt die Karte ein Bild, ohne allow-popups öffnen sich keine Links.'
						],
						[
							'Datenstand',
							'„Immer der aktuelle“ folgt neuen Zahlen. „Festgelegt“ bleibt bei den Zahlen von heute: Kommen neue, wird die Ansicht aus dem Archiv gezeichnet und sagt das. Von Profilen gibt es kein Archiv; dort steht dann ein Hinweis, und wer liest, entscheidet, ob die aktuellen Zahlen gezeigt werden.'
						],
						[
							'Viele auf einer Seite',
							'Bis zu vier Karten einer Seite können zugleich interaktiv sein, alle weiteren bleiben Bilder.'
						]
					]
				}
			]
		},
		{
			id: 'nutzen',
			heading: 'Quellen und Weiterverwendung',
			blocks: [
				'Nennen Sie bei jeder Weiterverwendung die Quelle, wie sie unter der Ansicht steht, und den Zusatz „eigene Berechnung“, wo er dort steht. Je nach Quelle gelten die Datenlizenz Deutschland Namensnennung 2.0, Creative Commons Namensnennung 4.0 oder die Bedingungen von Eurostat.',
				'Zahlen der Statistik der Bundesagentur für Arbeit dürfen ohne deren Zustimmung nicht gewerblich verwendet werden.',
				{
					links: [
						{
							text: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
							href: 'https://www.govdata.de/dl-de/by-2-0'
						},
						{
							text: 'Creative Commons Namensnennung 4.0 International',
							href: 'https://creativecommons.org/licenses/by/4.0/deed.de'
						},
						{ text: 'Statistik der Bundesagentur für Arbeit', href: 'https://statistik.arbeitsagentur.de/' }
					]
				}
			]
		}
	]
};
