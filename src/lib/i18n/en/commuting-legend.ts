import type { commutingLegend as german } from '../de/commuting-legend';
import type { Translation } from '../translation';

export const commutingLegend: Translation<typeof german> = {
	taper: 'Wide at home, pointed at work',
	taperBalance: 'Points from the district that loses to the one that gains',
	width: 'Width by the square root of the number:',
	area: 'Area of the circles by the number of persons:',
	colours: 'Colour',
	in: 'in-commuters (number on the left)',
	out: 'out-commuters (number on the right)',
	right: ', right half',
	left: ', left half',
	gain: 'more come than leave',
	loss: 'more leave than come',
	balance: 'balance',
	share: { ein: 'Share of all in-commuters', aus: 'Share of all out-commuters' },
	class: (low, high) => `${low} to under ${high}%`,
	lowest: (high) => `under ${high}%`,
	highest: (low) => `${low}% and more`,
	none: 'not named one by one',
	notBalanced: (count: string) => `Without a line: ${count} partners of which only one direction is named.`
};
