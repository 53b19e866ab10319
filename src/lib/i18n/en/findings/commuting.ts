import type { PaperTexts } from '../../paper-texts';

export const commutingFindings: PaperTexts['findings']['commuting'] = {
	one: (name, persons) => `${name} (${persons})`,
	strongest: (partners, count) =>
		count === 1 ? `The only partner: ${partners}.` : `Strongest of ${count} partners: ${partners}.`,
	balance: (trait, balance, partners) =>
		`Balance of in- and out-commuters${trait}: ${balance}, ${partners === 1 ? 'one partner' : `${partners} partners`} named one by one.`,
	noBalances: (partners) =>
		`${partners === 1 ? 'One partner' : `${partners} partners`}, none with numbers in both directions.`,
	surplus: (names, balance) => `Largest surplus: ${names} (${balance}).`,
	deficit: (names, balance) => `Largest deficit: ${names} (${balance}).`,
	course: (years) => `${years.join('; ')}.`,
	year: (year, incoming, out) => `30 June ${year}: ${incoming} in-commuters, ${out} out-commuters`,
	rates: (inRate, outRate) => `Rates of 2019: in-commuters ${inRate}, out-commuters ${outRate}.`,
	mostFrom: (trait, groups, share) => `Most in-commuters${trait} come from: ${groups} (${share}).`,
	trait: (trait, shareIn, shareOut) =>
		`In- and out-commuters are farthest apart in the share of the group “${trait}”: ${shareIn} of in- and ${shareOut} of out-commuters.`,
	noTraits: 'No difference between in- and out-commuters is known for any trait.',
	distance: (trait, incoming, out) => `Mean distance as the crow flies${trait}: ${incoming} in, ${out} out.`,
	estimated: 'The sums of the group are estimated.',
	town: (names, incoming, out) =>
		`Most in-commuters on 9 May 2011 (census): ${names} with ${incoming}${out === null ? '' : ` and ${out} out-commuters`}.`,
	driven: ([most, share], least) =>
		`Share of trips driving a car in 2023 (estimated): highest ${most} (${share})${least === null ? '' : `, lowest ${least[0]} (${least[1]})`}.`,
	pairChange: (place, before, after, change) =>
		`Working in ${place}: ${before} (30 June 2019), ${after} (30 June 2023${change === null ? '' : `, ${change}`}).`,
	net: (name, balance) => `Net moves 2018 to 2021 for ${name}: ${balance} persons.`,
	ageGain: (ages, balance) => `Largest gain by age: ${ages} (${balance}).`,
	ageLoss: (ages, balance) => `Largest loss by age: ${ages} (${balance}).`,
	ageNone: 'The balance of every age group is zero.',
	movePartners: ({ partners, gains, losses, even, balance }) =>
		`${partners} districts: gain from ${gains}, loss to ${losses}${even === 0 ? '' : `, even with ${even}`}; ${balance} persons together, all age groups.`,
	way: (from, to) => `${from} → ${to}`,
	widest: {
		out: (ways, persons) => `Widest stream out: ${ways}, ${persons} employees.`,
		in: (ways, persons) => `Widest stream in: ${ways}, ${persons}.`
	},
	noStreams: 'No relation is named one by one.',
	change: (way, persons, change) => `${way} (${persons}, ${change})`,
	noChanges: 'No change can be given for any axis.',
	rising: (rising, count, from, to) =>
		`Between 30 June ${from} and 30 June ${to} the numbers rose on ${rising} of ${count} ways that can be compared.`,
	highest: (one) => `Largest rise or smallest fall: ${one}.`,
	lowest: (one) => `At the other end: ${one}.`,
	cells: (high, low) => `Largest number: ${high}${low === null ? '' : `; smallest one named: ${low}`}.`,
	unrecorded: 'Copenhagen/Malmö and Szczecin are not recorded.',
	fromAbroad: (name, day, countries) => `In-commuters by country of residence, ${name}, ${day}: ${countries}.`,
	nobodyCounts: 'Out-commuters to Denmark, Sweden and Poland are not recorded by the German statistics of employment.'
};
