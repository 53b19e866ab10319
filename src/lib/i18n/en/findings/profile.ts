import type { PaperTexts } from '../../paper-texts';

export const profileFindings: PaperTexts['findings']['profile'] = {
	facts: (name, facts) => `Marked is ${name}: ${facts}.`,
	towns: (names) => `Named for orientation: ${names}.`,
	noPopulation: 'No population is known.',
	population: (years) => `Population on 1 January: ${years.join(', ')}.`,
	inYear: (year, persons) => `${persons} (${year})`,
	breaks: (years) => `Break in the series: ${years}.`,
	vital: (year, births, deaths) => `${year}: ${births} births, ${deaths} deaths.`,
	migration: (year, balance) => `Net migration in ${year}: ${balance}.`,
	figure: (title, value, details) => `“${title}” ${value} (${details})`,
	rank: (rank, of) => `rank ${rank} of ${of}`,
	ranks: (high, low, unit) => `Highest rank among ${unit}: ${high}; lowest: ${low}.`,
	only: (one, unit) => `${one} (among ${unit}).`,
	unranked: (first, others) =>
		`${first}.${others === 0 ? '' : others === 1 ? ' One more figure.' : ` ${others} more figures.`}`,
	beside: (name, value) => `${name} ${value}`,
	noFigures: 'There are no figures.',
	commuting: ({ in: incoming, out, balance, origin, destination }) =>
		[
			`In-commuters: ${incoming}, out-commuters: ${out}${balance === null ? '' : `, balance: ${balance}`}.`,
			origin === null ? '' : `Strongest origin: ${origin}.`,
			destination === null ? '' : `Strongest destination: ${destination}.`
		]
			.filter(Boolean)
			.join(' '),
	amount: (title, perHead, details) => `“${title}” ${perHead} per head (${details})`,
	amountRanks: (high, low) => `Highest in rank ${high}; lowest ${low}.`,
	mostPerHead: (amounts) => `Most per head: ${amounts}.`,
	noAmounts: (name) => `${name}: no amounts per head.`
};
