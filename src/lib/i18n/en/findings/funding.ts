import type { PaperTexts } from '../../paper-texts';

export const fundingFindings: PaperTexts['findings']['funding'] = {
	payments: (from, to, peak, amount) =>
		`Between ${from} and ${to} the EU paid most in ${peak}: ${amount} (EU share, current prices)`,
	ofIt: (fund, amount) => `, of which ${amount} ${fund}.`,
	plan: (programme, funds) => `Paid of the plan for ${programme} (EU share): ${funds}.`,
	absorbed: (fund, paid, planned, share) => `${fund} ${paid} of ${planned}, ${share}`,
	notPaid: (funds) => `For ${funds} the source has no payments or no plan of this period.`,
	paidOnly: (programme, fund, paid) =>
		`No plan is known. Most was paid for the period ${programme} from ${fund} (EU share): ${paid}.`,
	noPayments: 'Payments are not known.',
	themes: (total, first, second) =>
		`Of a planned EU share of ${total}, most is for ${first}${second === null ? '' : `, then for ${second}`}.`,
	theme: (name, fund, amount, share) => `“${name}” (${fund}: ${amount}, ${share})`,
	noThemes: 'No money is planned.',
	interreg: ({ counts, budget, perHead, rank }) =>
		[
			counts === '' ? '' : `${counts}.`,
			budget === null
				? 'No budget is known.'
				: `Budget of the partners: ${[budget, ...(perHead === null ? [] : [`${perHead} per head`]), ...(rank === null ? [] : [rank])].join(', ')}.`
		]
			.filter(Boolean)
			.join(' '),
	rank: (rank, of) => `rank ${rank} of ${of} districts`,
	projects: (count, text) => (count === 1 ? '1 project' : `${text} projects`),
	partners: (count, text) => (count === 1 ? '1 partner' : `${text} partners`),
	noInterreg: (name) => `${name}: no Interreg partners.`,
	aboveMedian: (name, above, count) => `${name} is above the median of all districts in ${above} of ${count} figures.`,
	farAbove: (one) => `Relatively farthest above: ${one}.`,
	farBelow: (one) => `Relatively farthest below: ${one}.`,
	finance: (title, year, value, median) => `${title} (${year}: ${value} per head, median ${median})`,
	singles: (count) => (count === 1 ? 'One published figure.' : `${count} published figures.`),
	largest: (names, amount, count) => `${count > 1 ? 'The highest, each' : 'The highest,'} ${amount}: ${names}.`,
	amounts: (known, all, zeros) =>
		`${known} of ${all} places have an amount that can be compared${zeros === 0 ? '' : `, ${zeros} of them 0\u00a0€`}.`,
	noAmounts: 'No place has an amount that can be compared.',
	placeAmount: (name, amount) => `${name} (${amount})`,
	most: (places) => `Most per head: ${places}.`,
	growthOf: (name, perHead, what, change) => `${name}: ${perHead} per head; ${what}: ${change}.`,
	noGrowthOf: (name) => `${name}: no pair of amount and change.`,
	growthUnits: { percent: '\u00a0%', points: ' percentage points', difference: '' }
};
