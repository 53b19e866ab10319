const list = new Intl.ListFormat('de', { type: 'conjunction' });

export const chart = {
	inMillions: 'in Mio.',
	inBillions: 'in Mrd.',
	break: (year: number) => `Bruch ${year}`,
	breakNote: (year: number, reason: string, countries: string) => `Bruch ${year} (${countries}): ${reason}`,
	uncertainNote:
		'Gestrichelt oder hohl: vorläufige, geschätzte, vorausberechnete oder eingeschränkt verlässliche Werte.',
	acrossNote: 'Werte vor und nach einem Bruch sind nicht vergleichbar; die Linien werden dort unterbrochen.',
	joinedNote: 'Gestrichelt über den Bruch hinweg: Die Werte davor und danach sind nicht vergleichbar.',
	noBaseNote: (names: readonly string[], baseYear: number) =>
		`Nicht in allen Jahren gezeichnet, weil der Wert für ${baseYear} fehlt oder ein Bruch dazwischenliegt: ${list.format(names)}.`,
	notShownNote: (names: readonly string[]) =>
		`In dieser Darstellung nicht in allen Jahren mit einem Wert: ${list.format(names)}.`,
	noValue: 'kein Wert',
	peers: (name: string, count: number, year: number) => `${name}: Spanne von ${count} Regionen, ${year}`,
	description: (title: string, from: number, to: number, names: readonly string[]) =>
		`Liniendiagramm: ${title}, ${from} bis ${to}, für ${list.format(names)}.`,
	empty: 'Wählen Sie eine Region, um ihre Zeitreihe zu sehen.',
	loading: 'Diagramm wird geladen …',
	failed: 'Das bewegliche Diagramm ließ sich nicht laden; Sie sehen die feste Fassung. Die Werte stehen in der Tabelle.'
};
