import type { commutingMoves as german } from '../de/commuting-moves';
import type { Translation } from '../translation';

export const commutingMoves: Translation<typeof german> = {
	heading: (name) => `Moves: ${name}, 2018 to 2021`,
	isBalance:
		'This is a balance: moves in minus moves out, four years together. It does not say how many moved in all, and it cannot be set off against commuters.',
	sentence: (name, balance) => `${name}: net migration of ${balance} persons with the districts covered.`,
	gains: (partner, persons) => `Largest gain from ${partner} (${persons})`,
	losses: (partner, persons) => `largest loss to ${partner} (${persons})`,
	notCovered:
		'There are no balances for this district. The source covers Mecklenburg-Western Pomerania, Berlin and Hamburg and their partners.',
	partly:
		'For this district there are only the balances with Mecklenburg-Western Pomerania, Berlin and Hamburg, not those with all other districts.',
	ageHeading: 'By age',
	age: 'Age group',
	allAges: 'All',
	ages: {
		'0-17': '0 to 17',
		'18-24': '18 to 24',
		'25-29': '25 to 29',
		'30-49': '30 to 49',
		'50-64': '50 to 64',
		'65+': '65+'
	},
	agesLong: {
		'0-17': '0 to 17 years',
		'18-24': '18 to 24 years',
		'25-29': '25 to 29 years',
		'30-49': '30 to 49 years',
		'50-64': '50 to 64 years',
		'65+': '65 years and over'
	},
	allAgesLong: 'all age groups',
	partnersHeading: (group) => `Largest gains and losses, ${group}`,
	loss: 'Loss',
	gain: 'Gain',
	tableCaption: 'Net moves by partner and age group, sum of 2018 to 2021',
	tableHeading: 'Table',
	sum: 'Together'
};
