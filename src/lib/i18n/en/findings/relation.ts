import type { PaperTexts } from '../../paper-texts';
import { regions } from '../counted';

export const relationFindings: PaperTexts['findings']['relation'] = {
	noPairs: 'No region has both values.',
	cells: ({ known, high, low, against, missing }) =>
		`${regions(known)} with both values: in the upper third of both ${high}, in the lower third of both ${low}, in the upper third of one and the lower of the other ${against}${missing === 0 ? '' : `; without one of the values ${missing}`}.`,
	highest: (title, names, value, beside) =>
		`Highest in “${title}”: ${names} (${value}${beside === null ? '' : `; ${beside}`}).`,
	beside: (title, value) => `${title}: ${value}`,
	step: (year, x, y) => `${x} and ${y} (${year})`,
	path: (name, steps, breaks) => `${name}: ${steps}${breaks === null ? '' : `, break in ${breaks}`}.`,
	morePaths: (count) => (count === 1 ? 'One more place.' : `${count} more places.`)
};
