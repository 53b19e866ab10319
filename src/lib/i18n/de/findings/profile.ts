/** Main findings of /profil, for alternative texts and captions. */
export const profileFindings = {
	facts: (name: string, facts: string) => `Hervorgehoben ist ${name}: ${facts}.`,
	towns: (names: string) => `Zur Orientierung eingezeichnet: ${names}.`,
	noPopulation: 'Eine Bevölkerungszahl liegt nicht vor.',
	population: (years: readonly string[]) => `Bevölkerung am 1. Januar: ${years.join(', ')}.`,
	inYear: (year: number, persons: string) => `${persons} (${year})`,
	breaks: (years: string) => `Bruch der Zahlenreihe: ${years}.`,
	vital: (year: number, births: string, deaths: string) => `${year}: ${births} Geburten, ${deaths} Sterbefälle.`,
	migration: (year: number, balance: string) => `Wanderungssaldo ${year}: ${balance}.`,
	figure: (title: string, value: string, details: string) => `„${title}“ ${value} (${details})`,
	rank: (rank: string, of: string) => `Rang ${rank} von ${of}`,
	ranks: (high: string, low: string, unit: string) =>
		`Im Rang unter den ${unit} am höchsten: ${high}; am niedrigsten: ${low}.`,
	only: (one: string, unit: string) => `${one} (unter den ${unit}).`,
	unranked: (first: string, others: number) =>
		`${first}.${others === 0 ? '' : others === 1 ? ' Dazu eine weitere Größe.' : ` Dazu ${others} weitere Größen.`}`,
	beside: (name: string, value: string) => `${name} ${value}`,
	noFigures: 'Hierzu liegen keine Zahlen vor.',
	commuting: ({
		in: incoming,
		out,
		balance,
		origin,
		destination
	}: {
		readonly in: string;
		readonly out: string;
		readonly balance: string | null;
		readonly origin: string | null;
		readonly destination: string | null;
	}) =>
		[
			`Einpendler: ${incoming}, Auspendler: ${out}${balance === null ? '' : `, Saldo: ${balance}`}.`,
			origin === null ? '' : `Stärkste Herkunft: ${origin}.`,
			destination === null ? '' : `Stärkstes Ziel: ${destination}.`
		]
			.filter(Boolean)
			.join(' '),
	amount: (title: string, perHead: string, details: string) => `„${title}“ ${perHead} je Kopf (${details})`,
	amountRanks: (high: string, low: string) => `Am höchsten im Rang ${high}; am niedrigsten ${low}.`,
	mostPerHead: (amounts: string) => `Am meisten je Kopf: ${amounts}.`,
	noAmounts: (name: string) => `${name}: keine Beträge je Kopf.`
};
