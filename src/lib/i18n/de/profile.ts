import type { ProfileSection } from '../../domain/profile-topics';
import { placeForms } from './place-forms';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts of /profil. */
export const profile = {
	title: 'Profile',
	listTitle: 'Profile aller Regionen',
	listLead:
		'Jede Region auf einem Blatt A4: Bevölkerung, Wirtschaft, Arbeit, Wohnen, Tourismus, Pendeln und Förderung, mit Vergleich, Rang und Quellen.',
	listDescription:
		'Regionalprofile für Rostock, alle Kreise in vier Ländern und die Gemeinden in Mecklenburg-Vorpommern und Dänemark.',
	listGroups: { home: 'Rostock und seine Region', groups: 'Metropolräume und Vergleichsgruppen', countries: 'Staaten' },
	municipalities: (name: string, count: number) => `Gemeinden: ${name} (${count})`,
	kicker: 'Regionalprofil',
	pageTitle: (name: string) => `Profil: ${name}`,
	pageDescription: (name: string) =>
		`${name} auf einem Blatt: Bevölkerung, Wirtschaft, Arbeit, Wohnen, Tourismus, Pendeln und Förderung mit Vergleichswerten, Rang und Quellen.`,
	choose: 'Anderes Profil',
	compareWith: 'Vergleich mit',
	print: 'Drucken oder als PDF',
	unknownReference: (value: string) =>
		`Mit „${value}“ lässt sich dieses Profil nicht vergleichen. Gezeigt wird der Standard.`,
	ags: (ags: string) => `AGS ${ags}`,
	code: (code: string) => `NUTS ${code}`,
	area: (km2: string) => `${km2} km²`,
	members: 'Mitglieder',
	lead: {
		population: (name: string, day: string, persons: string) =>
			`${capital(placeForms(name).inside)} lebten am ${day} ${persons} Menschen`,
		change: (change: string, year: number) => `, ${change} gegenüber ${year}`,
		rank: (rank: number, of: number, unit: string) => `; Rang ${rank} von ${of} ${unit}`,
		growing: (year: number, migration: string, natural: string) =>
			`${year} betrug der Wanderungssaldo ${migration}, der natürliche Saldo ${natural}.`,
		mean: (name: string, day: string, persons: string) =>
			`Die Mitglieder von „${name}“ hatten am ${day} im Mittel ${persons} Einwohner`
	},
	units: {
		nuts3: 'Kreisen',
		lau: 'Gemeinden in Mecklenburg-Vorpommern',
		kommuner: 'Gemeinden in Dänemark'
	},
	kreisHeading: (name: string) => `Im Kreis: ${name}`,
	sections: {
		population: 'Bevölkerung',
		age: 'Altersaufbau',
		economy: 'Wirtschaft und Finanzen',
		labour: 'Arbeit und Einkommen',
		housing: 'Wohnen und Verkehr',
		tourism: 'Tourismus',
		education: 'Bildung, Gesundheit, Soziales'
	} satisfies Record<ProfileSection, string>,
	columns: {
		indicator: 'Indikator',
		value: 'Wert',
		year: 'Jahr',
		change: 'Verän\u00adderung',
		course: 'Verlauf',
		rank: 'Rang',
		peers: 'Regio\u00adpolen'
	},
	words: { points: '%-Pkt.', perYear: '' },
	since: (year: number) => `seit ${year}`,
	course: (title: string, from: number, to: number) => `Verlauf ${title}, ${from} bis ${to}`,
	rankOf: (rank: string, of: string) => `${rank} / ${of}`,
	rankSpoken: (rank: number, of: number, unit: string) => `Rang ${rank} von ${of} ${unit}`,
	source: (number: number) => `Quelle ${number}`,
	tableNote:
		'Rang 1 hat den höchsten Wert unter den Einheiten derselben Ebene im selben Land. Vergleichswerte gelten für dasselbe Jahr; „–“: kein Wert. Veränderung über höchstens zehn Jahre, nie über einen Bruch der Zeitreihe.',
	sourceNumbersNote: 'Ziffern verweisen auf die Quellen.',
	growthHeading: 'Bevölkerung und wovon sie sich ändert',
	populationCaption: (from: number, to: number) => `Bevölkerung am 1. Januar, ${from} bis ${to}`,
	componentsCaption: (from: number, to: number) => `Saldo je Jahr, ${from} bis ${to}`,
	vitalCaption: (from: number, to: number) => `Geburten und Sterbefälle, ${from} bis ${to}`,
	births: 'Geburten',
	deaths: 'Sterbefälle',
	natural: 'Natürlicher Saldo',
	migration: 'Wanderungssaldo',
	year: 'Jahr',
	population: 'Bevölkerung',
	asTable: 'Als Tabelle',
	break: (year: number) => `Bruch ${year}`,
	mapHeading: 'Lage',
	mapLabel: (name: string) => `Karte: Lage von ${name}`,
	commutingHeading: (day: string) => `Pendeln am ${day}`,
	commutingLink: 'Alle Pendelbeziehungen',
	commuting: { in: 'Einpendler', out: 'Auspendler', balance: 'Saldo' },
	origins: 'Stärkste Herkunft',
	destinations: 'Stärkste Ziele',
	metropolises: {
		berlin: (incoming: string, outgoing: string) =>
			`Hauptstadtregion Berlin-Brandenburg: ${incoming} herein, ${outgoing} hinaus`,
		hamburg: (incoming: string, outgoing: string) => `Metropolregion Hamburg: ${incoming} herein, ${outgoing} hinaus`
	},
	noCommuting:
		'Für dieses Gebiet gibt es keine Pendlermatrix: Die Bundesagentur für Arbeit zählt nur Kreise in Deutschland.',
	fundingHeading: 'Öffentliche Mittel',
	fundingOf: (name: string) => `Angaben für ${name}.`,
	fundingColumns: { instrument: 'Instrument', amount: 'je Kopf', total: 'Betrag', rank: 'Rang' },
	fundingNote: 'Beträge lassen sich nicht addieren: Stand, Anteil und Zeiträume sind verschieden.',
	fundingLink: 'Alle Beträge',
	noFunding: 'Für dieses Gebiet liegen keine Beträge vor.',
	sourcesHeading: 'Quellen',
	municipalityNote:
		'Für Gemeinden liegen im Atlas Bevölkerungszahlen vor, für die in Mecklenburg-Vorpommern auch EU-Mittel der Jahre 2007 bis 2013. Was nur für den Kreis veröffentlicht ist, steht unter „Im Kreis“, alles Weitere im Profil des Kreises:',
	/** Followed by the name of the other district: Eisenach is the only one. */
	merged: (name: string) =>
		`${name} ist seit dem 1. Juli 2021 kein eigener Kreis mehr. Neuere Zahlen enthält das Profil:`,
	publishedNote: '† Für das ganze Gebiet veröffentlicht, nicht aus den Kreisen summiert.',
	partialNote: '* Ohne den Mittelbereich Ribnitz-Damgarten, für den es diese Zahlen nicht gibt.',
	openOf: (name: string) => `Profil ${name}: Bevölkerung, Wirtschaft und mehr auf einem Blatt`,
	fileName: (region: string) => `regiopolatlas_profil_${region}`,
	csv: {
		place: 'Ort',
		share: 'Anteil in %',
		section: 'Abschnitt',
		reference: (name: string) => `Vergleich: ${name}`,
		/** What the small map shows. */
		location: {
			kind: 'Art',
			code: 'Regionscode',
			area: 'Fläche in km²',
			km: 'Luftlinie von der Mitte des Gebiets in km',
			member: 'Teil des Gebiets',
			town: 'Stadt auf der Karte'
		}
	}
};
