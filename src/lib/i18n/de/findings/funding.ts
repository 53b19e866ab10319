/** Main findings of /foerderung, for alternative texts and captions. */
export const fundingFindings = {
	payments: (from: number, to: number, peak: string, amount: string) =>
		`Zwischen ${from} und ${to} hat die EU am meisten im Jahr ${peak} gezahlt: ${amount} (EU-Anteil, jeweilige Preise)`,
	ofIt: (fund: string, amount: string) => `, davon ${amount} ${fund}.`,
	plan: (programme: string, funds: string) => `Gezahlt vom Plan der Periode ${programme} (EU-Anteil): ${funds}.`,
	absorbed: (fund: string, paid: string, planned: string, share: string) => `${fund} ${paid} von ${planned}, ${share}`,
	notPaid: (funds: string) => `Zu ${funds} enthält die Quelle keine Zahlungen oder keinen Plan dieser Periode.`,
	paidOnly: (programme: string, fund: string, paid: string) =>
		`Ein Plan liegt nicht vor. Gezahlt wurde für die Periode ${programme} am meisten aus ${fund} (EU-Anteil): ${paid}.`,
	noPayments: 'Zahlungen sind nicht bekannt.',
	themes: (total: string, first: string, second: string | null) =>
		`Von ${total} geplantem EU-Anteil entfällt am meisten auf ${first}${second === null ? '' : `, danach auf ${second}`}.`,
	theme: (name: string, fund: string, amount: string, share: string) => `„${name}“ (${fund}: ${amount}, ${share})`,
	noThemes: 'Es sind keine Mittel geplant.',
	interreg: ({
		counts,
		budget,
		perHead,
		rank
	}: {
		readonly counts: string;
		readonly budget: string | null;
		readonly perHead: string | null;
		readonly rank: string | null;
	}) =>
		[
			counts === '' ? '' : `${counts}.`,
			budget === null
				? 'Ein Budget ist nicht bekannt.'
				: `Budget der Partner: ${[budget, ...(perHead === null ? [] : [`${perHead} je Kopf`]), ...(rank === null ? [] : [rank])].join(', ')}.`
		]
			.filter(Boolean)
			.join(' '),
	rank: (rank: number, of: number) => `Rang ${rank} von ${of} Kreisen`,
	projects: (count: number, text: string) => (count === 1 ? '1 Projekt' : `${text} Projekte`),
	partners: (_count: number, text: string) => `${text} Partner`,
	noInterreg: (name: string) => `${name}: keine Interreg-Partner.`,
	aboveMedian: (name: string, above: number, count: number) =>
		`${name} liegt bei ${above} von ${count} Größen über dem Median aller Kreise.`,
	farAbove: (one: string) => `Im Verhältnis am weitesten darüber: ${one}.`,
	farBelow: (one: string) => `Im Verhältnis am weitesten darunter: ${one}.`,
	finance: (title: string, year: number, value: string, median: string) =>
		`${title} (${year}: ${value} je Kopf, Median ${median})`,
	singles: (count: number) => (count === 1 ? 'Eine veröffentlichte Zahl.' : `${count} veröffentlichte Zahlen.`),
	largest: (names: string, amount: string, count: number) =>
		`${count > 1 ? 'Die höchsten, je' : 'Die höchste,'} ${amount}: ${names}.`,
	amounts: (known: number, all: number, zeros: number) =>
		`${known} von ${all} Orten haben einen vergleichbaren Betrag${zeros === 0 ? '' : `, ${zeros} davon 0\u00a0€`}.`,
	noAmounts: 'Kein Ort hat einen vergleichbaren Betrag.',
	placeAmount: (name: string, amount: string) => `${name} (${amount})`,
	most: (places: string) => `Am meisten je Kopf: ${places}.`,
	growthOf: (name: string, perHead: string, what: string, change: string) =>
		`${name}: ${perHead} je Kopf; ${what}: ${change}.`,
	noGrowthOf: (name: string) => `${name}: kein Paar von Betrag und Veränderung.`,
	growthUnits: { percent: '\u00a0%', points: ' Prozentpunkte', difference: '' }
};
