import type { Basis, PeriodKind, Share, Stage } from '../../domain/funding-amount';
import type { Refusal } from '../../domain/funding-sum';
import { fundingExplain } from './funding-explain';
import { fundingCsv } from './funding-csv';
import { fundingMap } from './funding-map';
import { fundingThemes } from './funding-themes';

/** Texts of /foerderung. */
export const funding = {
	title: 'Förderung',
	heading: (place: string) => `Öffentliche Mittel: ${place}`,
	description:
		'Was an öffentlichem Geld in Rostock und seinen Nachbarn ankommt: Städtebau, GRW, Bundesprojekte, EU-Fonds, Interreg und Finanzausgleich nebeneinander, jeder Betrag mit Stand, Anteil, Zeitraum und Rang.',
	map: fundingMap,
	themes: fundingThemes,
	place: 'Ort',
	placeGroups: {
		home: 'Region und Land',
		neighbours: 'Nachbarn (NUTS 2)',
		kreise: 'Deutsche Kreise',
		others: 'Weitere Gebiete (NUTS 2)'
	},
	placeNames: {
		DE30: 'Berlin (Land)',
		DE60: 'Hamburg (Land)',
		DE80: 'Mecklenburg-Vorpommern',
		DE803: 'Rostock',
		regiopolregion_rostock: 'Regiopolregion Rostock',
		DE80K: 'Landkreis Rostock',
		DK01: 'Hovedstaden (Hauptstadtregion Kopenhagen)',
		DK02: 'Sjælland (Seeland)',
		SE22: 'Sydsverige (Schonen und Blekinge)',
		PL42: 'Zachodniopomorskie (Westpommern)'
	},
	window: 'Bundesmittel über',
	windows: { 10: '10 Jahre', 5: '5 Jahre' },
	windowYear: 'bis einschließlich',
	overlapNote: 'Die Zeitfenster überlappen sich; gezeigt wird immer nur eines.',
	lead: {
		kreis: (place: string, high: string, low: string) =>
			`${place}: Den höchsten Rang unter den Kreisen erreicht ${high}, den niedrigsten ${low}.`,
		item: (instrument: string, perHead: string, years: string, rank: number, of: number) =>
			`„${instrument}“ mit ${perHead} je Kopf (${years}, Rang ${rank} von ${of})`,
		nuts2: (place: string, programme: string, amount: string, funds: string) =>
			`${place}: Für die Förderperiode ${programme} hat die EU ${amount} aus ${funds} gezahlt.`,
		group: (place: string, located: string, spread: string) =>
			`${place}: ${located} EU-Mittel 2007–2013 mit bekanntem Ort, dazu ${spread}, die nur nach Einwohnern verteilt sind.`,
		none: (place: string) => `${place}: Für diesen Ort gibt es nur einzelne Beträge.`
	},
	instrumentsHeading: 'Alle Instrumente nebeneinander',
	columns: {
		instrument: 'Instrument',
		amount: 'Betrag',
		compare: 'Unter allen Kreisen',
		rank: 'Rang und Anteil'
	},
	groups: {
		federal: 'Bund und Länder',
		eu: 'Europäische Union',
		municipal: 'Finanzausgleich und Investitionszuweisungen'
	},
	instruments: {
		urban_development: 'Städtebauförderung',
		grw_business: 'GRW, gewerbliche Wirtschaft',
		grw_infrastructure: 'GRW, Infrastruktur',
		federal_projects: 'Projektförderung des Bundes',
		federal_projects_catalogue: 'Förderkatalog des Bundes',
		universities: 'Hochschulförderung des Bundes',
		labour_market: 'Aktive Arbeitsmarktpolitik',
		eu_municipal: 'EU-Mittel nach Gemeinde',
		eu_structural_funds: 'EU-Struktur- und Agrarfonds',
		interreg: 'Interreg',
		urban_soziale_stadt: 'Soziale Stadt',
		municipal_fag_key_allocations: 'Schlüsselzuweisungen',
		municipal_investment_grants: 'Investitionszuweisungen',
		municipal_investment: 'Sachinvestitionen',
		municipal_debt: 'Schulden der Kernhaushalte',
		municipal_cash_credits: 'Kassenkredite',
		municipal_tax_capacity: 'Steuereinnahmekraft',
		municipal_income_tax: 'Anteil an der Einkommensteuer',
		municipal_business_tax: 'Gewerbesteuer',
		municipal_vat: 'Anteil an der Umsatzsteuer',
		university_rostock_federal: 'Universität Rostock: Projekte des Bundes',
		university_rostock_horizon: 'Universität Rostock: Horizon 2020',
		kfw: 'KfW-Zusagen',
		lfi_all: 'Landesförderinstitut, alle Programme',
		rural_development_district: 'Ländliche Entwicklung'
	},
	funds: {
		ERDF: 'EFRE',
		ESF: 'ESF',
		'ESF+': 'ESF+',
		EAFRD: 'ELER',
		CF: 'Kohäsionsfonds',
		EMFF: 'EMFF',
		YEI: 'Jugendbeschäftigung',
		'ERDF+ESF+EAFRD': 'EFRE, ESF und ELER'
	},
	sourceBadge: (publisher: string) => `Quelle: ${publisher}`,
	badges: 'Merkmale',
	stages: { planned: 'geplant', approved: 'bewilligt', paid: 'gezahlt' } satisfies Record<Stage, string>,
	noStage: 'keine Förderung',
	shares: { eu: 'EU-Anteil', total: 'Gesamtbetrag' } satisfies Record<Share, string>,
	mixedShare: 'EU-Anteil und Gesamt gemischt',
	bases: {
		located: 'verortet',
		spread: 'nach Einwohnern verteilt',
		per_head_published: 'je Kopf veröffentlicht'
	} satisfies Record<Basis, string>,
	periods: {
		year: 'ein Jahr',
		programme: 'Förderperiode',
		window5: '5 Jahre',
		window10: '10 Jahre',
		span: 'mehrere Jahre'
	} satisfies Record<PeriodKind, string>,
	prices: 'jeweilige Preise',
	perHead: (amount: string) => `${amount} je Kopf`,
	about: (amount: string) => `rund ${amount}`,
	million: 'Mio.',
	median: (amount: string) => `Median ${amount}`,
	range: (low: string, high: string) => `${low} bis ${high}`,
	rankKreise: (rank: number, of: number) => `Rang ${rank} von ${of} Kreisen`,
	rankPeers: (rank: number, of: number) => `Rang ${rank} von ${of} Regiopolen`,
	shareOfLand: (share: string) => `${share} des Landes`,
	shareOfGermany: (share: string) => `${share} Deutschlands`,
	noComparison: 'Für diese Ebene gibt es keinen Vergleich.',
	onlyMecklenburg: 'Nur für Mecklenburg-Vorpommern erfasst',
	counts: (projects: string, partners: string) => `${projects} Projekte, ${partners} Partner`,
	partnersOnly: (partners: string) => `${partners} Partner`,
	barKey:
		'Strich: niedrigster bis höchster Kreis. Kasten: mittlere Hälfte der Kreise. Senkrechte: Median. Punkt: dieser Ort. Die Achse beginnt bei 0, große Beträge sind zusammengerückt (Wurzelskala).',
	derivedNote:
		'Mit „rund“ bezeichnete Beträge und Werte je Kopf zu absoluten Beträgen sind eigene Berechnungen mit der Bevölkerung am Ende des Zeitraums. Rang 1 hat den höchsten Betrag je Kopf.',
	missing: {
		broken_in_source: 'In der Quelle fehlerhaft, deshalb nicht gezeigt',
		not_applicable: 'Stadtstaaten haben keine kommunale Ebene',
		none: 'kein Wert in der Quelle'
	},
	notes: {
		share_mixed: 'Die Quelle mischt EU-Anteil und Gesamtbetrag.',
		erdf_incomplete: 'An der deutsch-polnischen Grenze in der Quelle unvollständig.',
		low_against_plan: 'In der Quelle auffällig niedrig gegenüber dem Plan.',
		implausible_in_source: 'So veröffentlicht, aber unplausibel.',
		parts_added: 'Summe der Kreise; Projekte werden nicht addiert, weil eines in mehreren Kreisen Partner haben kann.',
		year_incomplete: 'Das letzte Jahr ist unvollständig.',
		excerpt: 'Auszug.'
	},
	sum: {
		heading: 'Summe',
		none: 'keine',
		why: 'Warum keine Summe?',
		intro:
			'Diese Beträge lassen sich nicht zu einer Gesamtförderung zusammenzählen. Der Atlas addiert nur, was in Stand, Anteil, Preisen und Zeitraum übereinstimmt und nicht ineinander enthalten ist. Hier steht dem entgegen:',
		grw: 'GRW-Mittel stammen zum Teil aus dem EFRE. Wer beide addiert, zählt dasselbe Geld zweimal.',
		pair: (a: string, b: string) => `zum Beispiel „${a}“ und „${b}“`,
		reasons: {
			no_value: 'Ein Betrag fehlt.',
			no_funding: 'Steuern und Schulden sind keine Förderung.',
			stage: 'Geplantes, Bewilligtes und Gezahltes sind drei verschiedene Dinge.',
			share: 'Ein Betrag enthält nur EU-Geld, der andere auch nationales, oder die Quelle mischt beides.',
			prices: 'Die Preise sind verschieden.',
			contains: 'Das eine Instrument enthält Geld des anderen.',
			overlap: 'Die Zeiträume überschneiden sich, sind aber nicht gleich.',
			basis: 'Das eine ist einem Ort zugeordnet, das andere nur je Kopf veröffentlicht oder nach Einwohnern verteilt.',
			nested: 'Das eine Gebiet ist Teil des anderen.',
			same: 'Es ist derselbe Betrag.'
		} satisfies Record<Refusal, string>
	},
	municipalTotal: (total: string, located: string) =>
		`EU-Mittel nach Gemeinde 2007–2013: zusammen ${total}, davon ${located} einem Ort zugeordnet; der Rest wurde vom Herausgeber nach Einwohnern verteilt.`,
	payments: {
		heading: (area: string) => `EU-Zahlungen nach Fonds und Jahr: ${area}`,
		sentence: (from: number, to: number, peak: number, amount: string) =>
			`Zahlungen der EU von ${from} bis ${to}, EU-Anteil in jeweiligen Preisen. Das höchste Jahr war ${peak} mit ${amount}.`,
		areaNote: (area: string) => `EU-Programme werden je NUTS-2-Gebiet abgerechnet; gezeigt wird ${area} als Ganzes.`,
		efreOnly:
			'Für die Periode 2014–2020 enthält die Quelle nur den EFRE: ESF und ELER sind danach nicht null, sondern unbekannt. Zahlungen einer Periode laufen noch Jahre nach ihrem Ende weiter.',
		axis: 'Mio. €',
		table: 'Tabelle zur Zeichnung',
		year: 'Jahr',
		total: 'zusammen',
		period: (programme: string) => `Periode ${programme}`,
		none: 'Für dieses Gebiet enthält die Quelle keine Zahlungen.',
		drawing: (area: string, from: number, to: number) => `Gestapelte Säulen: EU-Zahlungen an ${area}, ${from} bis ${to}`
	},
	plan: {
		heading: (area: string) => `Plan und Zahlung: ${area}`,
		period: 'Periode',
		fund: 'Fonds',
		planEu: 'Plan, EU-Anteil',
		planTotal: 'Plan mit nationalen Mitteln',
		paid: 'gezahlt, EU-Anteil',
		absorption: 'Ausschöpfung',
		perHead: 'gezahlt je Kopf',
		unknown: 'nicht in der Quelle',
		together: 'zusammen',
		explain:
			'Ein Plan ist ein Budget bei der Genehmigung des Programms; gezahlt wird, wenn Ausgaben nachgewiesen sind. Die Ausschöpfung setzt nur EU-Anteil gegen EU-Anteil. Über 100 % sind möglich, wenn Mittel nach der Genehmigung aufgestockt oder umgeschichtet wurden. Unter 100 % heißt nicht, dass Geld verfallen ist: Der Stand der Zahlungen ist 2022, abgerechnet wird später. Für Perioden vor 2014 liegt kein Plan vor.'
	},
	interreg: {
		heading: (place: string) => `Interreg 2014–2020: ${place}`,
		projects: 'Projekte mit Partnern hier',
		partners: 'Partner',
		budget: 'Budget der Partner',
		erdf: 'davon EFRE',
		note: 'Gezählt werden Partner mit Sitz im Gebiet. Ein Projekt hat Partner in mehreren Gebieten und darf deshalb nicht über Gebiete addiert werden.',
		notAdded: 'nicht addierbar'
	},
	finance: {
		heading: (place: string) => `Finanzen der Gemeinden und Kreise: ${place}`,
		sentence:
			'Euro je Kopf und Jahr, Gemeinden eines Kreises zusammen. Gestrichelt: Median aller Kreise. Steuern und Schulden sind keine Förderung; sie zeigen, wie viel eigenes Geld da ist.',
		latest: (year: number, amount: string) => `${year}: ${amount}`,
		median: (amount: string) => `Median ${amount}`,
		medianKey: 'Median aller Kreise',
		gap: 'Lücken sind Jahre ohne brauchbaren Wert.',
		uncertain: (years: string) => `Unplausibel in der Quelle: ${years}.`,
		drawing: (title: string, from: number, to: number) => `Verlauf ${title}, ${from} bis ${to}`,
		table: 'Alle Werte als Tabelle',
		year: 'Jahr',
		none: 'Für dieses Gebiet enthält die Quelle keine kommunalen Finanzen.'
	},
	single: {
		heading: 'Einzelne veröffentlichte Zahlen',
		sentence:
			'Fundstücke mit Adresse, meist vom Herausgeber gerundet. Sie stehen für sich und werden mit nichts verrechnet.',
		where: 'Fundstelle'
	},
	explain: fundingExplain,
	noScript: 'Ohne JavaScript zeigt diese Seite Rostock. Andere Orte und die CSV-Datei brauchen JavaScript.',
	teaser: {
		title: 'Was an Förderung ankommt',
		text: 'Städtebau, GRW, EU-Fonds, Interreg und Finanzausgleich nebeneinander – mit Rang unter allen Kreisen und ohne falsche Summen.',
		link: 'Förderung ansehen'
	},
	csv: fundingCsv
};
