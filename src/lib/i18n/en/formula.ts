import type { formula as german } from '../de/formula';
import type { Translation } from '../translation';

/** Indicators that a reader makes from others. */
export const formula: Translation<typeof german> = {
	open: 'Formula',
	hint: 'Work out a third indicator from two. The result has map, course, ranking and table like any other and stands in the address.',
	a: 'Indicator',
	operation: 'Calculation',
	operations: {
		per: 'per',
		share: 'in per cent of',
		plus: 'plus',
		minus: 'minus',
		times: 'times',
		mean: 'moving average'
	},
	factor: 'per so many',
	years: 'Years',
	b: 'Second indicator',
	use: 'Show',
	obstacles: {
		unknown: 'One of the indicators does not exist.',
		same: 'Both indicators are the same.',
		no_overlap: 'There is no level and no year in which both have figures.',
		units: 'Sum and difference need two indicators in the same unit, or two counts of people.',
		counts: 'A share needs two absolute numbers in the same unit, or two counts of people.'
	}
};
