import type { ModeFrame, ModeTexts } from '../../domain/mode-texts';

function changed({ baseYear, unit, measure }: ModeFrame): string {
	const since = `Change on ${baseYear}`;
	if (measure === 'percent') return `${since} in %`;
	return measure === 'points' ? `${since} in percentage points` : `${since}, ${unit}`;
}

/** Ways to show a figure. */
export const modes: ModeTexts = {
	words: {
		points: 'percentage points',
		perYear: '% per year',
		perThousand: 'per 1,000 inh.',
		eurPerHead: '€ per inh.',
		perKm2: 'per km²',
		rank: (rank) => `rank ${rank}`,
		percentile: (share) => `percentile rank ${share}`,
		deviations: 'std. dev.'
	},
	families: {
		measured: 'Size',
		time: 'Time',
		reference: 'Against the reference',
		order: 'Among the regions'
	},
	names: {
		value: 'Value',
		per_head: 'per inhabitant',
		per_km2: 'per km²',
		share: 'Share of the reference',
		index: 'Index',
		change: 'Change',
		difference: 'Change in units',
		cagr: 'Growth per year',
		distance: 'Distance to the reference',
		ratio: 'Reference = 100',
		rank: 'Rank',
		percentile: 'Percentile rank',
		zscore: 'z-score'
	},
	titles: {
		value: ({ unit }) => unit,
		per_head: ({ isMoney }) => (isMoney ? 'euros per inhabitant (1 January)' : 'per 1,000 inhabitants (1 January)'),
		per_km2: ({ unit }) => `${unit} per km² of total area`,
		share: ({ reference }) => `Share of ${reference} in %`,
		index: ({ baseYear }) => `Index, ${baseYear} = 100`,
		change: changed,
		difference: changed,
		cagr: ({ year, baseYear }) =>
			`Growth per year ${Math.min(year, baseYear)} to ${Math.max(year, baseYear)} in % (CAGR)`,
		distance: ({ reference, measure, unit }) =>
			`Distance to ${reference}${measure === 'points' ? ' in percentage points' : `, ${unit}`}`,
		ratio: ({ reference }) => `${reference} = 100`,
		rank: () => 'Rank among the regions shown, 1 = highest value',
		percentile: () => 'Percentile rank: share of the regions shown with a lower value in %',
		zscore: () => 'z-score: standard deviations from the mean of the regions shown'
	},
	told: {
		value: null,
		per_head: (number, { isMoney }) => `that is ${number} ${isMoney ? '€ per inhabitant' : 'per 1,000 inhabitants'}`,
		per_km2: (number, { isMoney }) => `that is ${number} ${isMoney ? '€ million ' : ''}per km²`,
		share: (number, { reference }) => `that is ${number}% of ${reference}`,
		index: null,
		change: null,
		difference: null,
		cagr: null,
		distance: null,
		ratio: (number, { reference }) => `with ${reference} at 100, it is ${number}`,
		rank: null,
		percentile: (number) => `the value is higher than in ${number}% of the regions (equal ones counted half)`,
		zscore: (number) => `z-score ${number}, in standard deviations from the mean of the regions`
	},
	ranked: {
		value: '',
		per_head: 'per inhabitant ',
		per_km2: 'per km² ',
		share: '',
		index: 'by index ',
		change: 'by change ',
		difference: 'by change ',
		cagr: 'by growth ',
		distance: '',
		ratio: '',
		rank: '',
		percentile: '',
		zscore: ''
	},
	obstacles: {
		rate: 'for absolute numbers only',
		count: 'of absolute numbers the share says more',
		negative: 'values can be negative',
		one_year: 'there is one year only',
		percentage: 'percentages change by percentage points',
		same: 'the change is a difference already',
		population: 'these are the inhabitants themselves',
		no_reference: 'without a reference that has figures'
	},
	unreferenced: (name, year) => `${name} has no value for ${year} to set the others against.`,
	showYear: (year) => `Show ${year}`,
	refused: (mode, reason) => `“${mode}” does not exist here: ${reason}. The value is shown.`
};
