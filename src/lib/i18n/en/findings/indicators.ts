import type { PaperTexts } from '../../paper-texts';
import { regions } from '../counted';

export const indicatorFindings: PaperTexts['findings']['indicators'] = {
	one: (name, value) => `${name} (${value})`,
	ranking: (first, last) => `Highest: ${first}. Lowest: ${last}.`,
	allSame: (count, value) => `${regions(count)} with the same value: ${value}.`,
	ownRank: (name, value, rank, of) => `${name}: ${value}, rank ${rank} of ${of}.`,
	counted: (known, all, notes) =>
		`${known} of ${regions(all)} have a value${notes === '' ? '' : `, of these ${notes}`}.`,
	marked: (count, status) => `${count} ${status}`,
	selected: (places) => `Selected: ${places}.`,
	highest: (place) => `Highest: ${place}.`,
	unit: (label) => `Unit: ${label}.`,
	atYear: (value, year) => `${value} (${year})`,
	breaks: (years) => `, break in ${years}`,
	moreCourses: (count) => (count === 1 ? 'One more course.' : `${count} more courses.`),
	highestIn: (year, place) => `${year} ${place}`,
	maps: (count, highest) => `${count === 1 ? 'One map' : `${count} maps`}. Highest: ${highest}.`,
	rise: (places) => `Largest rise: ${places}.`,
	fall: (places) => `Largest fall: ${places}.`,
	broken: (count) => `Not compared: ${regions(count)} with a break in the series.`,
	ages: (name, year, shares) => `${name} (${year}): ${shares}.`,
	noAges: (name) => `${name}: no values.`
};
