/** Main findings of /pendeln, for alternative texts and captions. */
export const commutingFindings = {
	one: (name: string, persons: string) => `${name} (${persons})`,
	strongest: (partners: string, count: number) =>
		count === 1 ? `Der einzige Partner: ${partners}.` : `Am stärksten von ${count} Partnern: ${partners}.`,
	balance: (trait: string, balance: string, partners: number) =>
		`Saldo von Ein- und Auspendlern${trait}: ${balance}, ${partners === 1 ? 'ein Partner' : `${partners} Partner`} einzeln genannt.`,
	noBalances: (partners: number) =>
		`${partners === 1 ? 'Ein Partner' : `${partners} Partner`}, keiner mit Zahlen in beide Richtungen.`,
	surplus: (names: string, balance: string) => `Größter Überschuss: ${names} (${balance}).`,
	deficit: (names: string, balance: string) => `Größtes Minus: ${names} (${balance}).`,
	course: (years: readonly string[]) => `${years.join('; ')}.`,
	year: (year: number, incoming: string, out: string) => `30.06.${year}: ${incoming} Einpendler, ${out} Auspendler`,
	rates: (inRate: string, outRate: string) => `Quoten 2019: Einpendler ${inRate}, Auspendler ${outRate}.`,
	mostFrom: (trait: string, groups: string, share: string) =>
		`Die meisten Einpendler${trait} kommen aus: ${groups} (${share}).`,
	trait: (trait: string, shareIn: string, shareOut: string) =>
		`Am weitesten liegen Ein- und Auspendler beim Anteil der Gruppe „${trait}“ auseinander: ${shareIn} der Ein-, ${shareOut} der Auspendler.`,
	noTraits: 'Bei keinem Merkmal ist ein Unterschied zwischen Ein- und Auspendlern bekannt.',
	distance: (trait: string, incoming: string, out: string) =>
		`Mittlere Luftlinie${trait}: ${incoming} herein, ${out} hinaus.`,
	estimated: 'Die Summen der Gruppe sind geschätzt.',
	town: (names: string, incoming: string, out: string | null) =>
		`Die meisten Einpendler am 09.05.2011 (Zensus): ${names} mit ${incoming}${out === null ? '' : ` und ${out} Auspendlern`}.`,
	driven: ([most, share]: readonly [string, string], least: readonly [string, string] | null) =>
		`Anteil selbst gefahrener Autowege 2023 (geschätzt): am höchsten ${most} (${share})${least === null ? '' : `, am niedrigsten ${least[0]} (${least[1]})`}.`,
	pairChange: (place: string, before: string, after: string, change: string | null) =>
		`Arbeitsort ${place}: ${before} (30.06.2019), ${after} (30.06.2023${change === null ? '' : `, ${change}`}).`,
	net: (name: string, balance: string) => `Umzugssaldo 2018 bis 2021 für ${name}: ${balance} Personen.`,
	ageGain: (ages: string, balance: string) => `Größter Gewinn nach Alter: ${ages} (${balance}).`,
	ageLoss: (ages: string, balance: string) => `Größter Verlust nach Alter: ${ages} (${balance}).`,
	ageNone: 'In jeder Altersgruppe ist der Saldo null.',
	movePartners: ({
		partners,
		gains,
		losses,
		even,
		balance
	}: {
		readonly partners: string;
		readonly gains: string;
		readonly losses: string;
		readonly even: number;
		readonly balance: string;
	}) =>
		`${partners} Kreise: Gewinn gegenüber ${gains}, Verlust gegenüber ${losses}${even === 0 ? '' : `, ausgeglichen mit ${even}`}; zusammen ${balance} Personen, alle Altersgruppen.`,
	way: (from: string, to: string) => `${from} → ${to}`,
	widest: {
		out: (ways: string, persons: string) => `Breitester Strom hinaus: ${ways}, ${persons} Beschäftigte.`,
		in: (ways: string, persons: string) => `Breitester Strom herein: ${ways}, ${persons}.`
	},
	noStreams: 'Keine Beziehung ist einzeln genannt.',
	change: (way: string, persons: string, change: string) => `${way} (${persons}, ${change})`,
	noChanges: 'Für keine Achse lässt sich eine Veränderung angeben.',
	rising: (rising: number, count: number, from: string, to: string) =>
		`Zwischen 30.06.${from} und 30.06.${to} sind die Zahlen auf ${rising} von ${count} vergleichbaren Wegen gestiegen.`,
	highest: (one: string) => `Stärkster Anstieg oder geringster Rückgang: ${one}.`,
	lowest: (one: string) => `Am anderen Ende: ${one}.`,
	cells: (high: string, low: string | null) =>
		`Größte Zahl: ${high}${low === null ? '' : `; kleinste genannte: ${low}`}.`,
	unrecorded: 'Kopenhagen/Malmö und Stettin sind nicht erfasst.',
	fromAbroad: (name: string, day: string, countries: string) =>
		`Einpendler nach Wohnstaat, ${name}, ${day}: ${countries}.`,
	nobodyCounts: 'Auspendler nach Dänemark, Schweden und Polen erfasst die deutsche Beschäftigungsstatistik nicht.'
};
