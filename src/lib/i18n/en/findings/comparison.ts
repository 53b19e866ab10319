import type { PaperTexts } from '../../paper-texts';

export const comparisonFindings: PaperTexts['findings']['comparison'] = {
	courses: (name, rising, falling, count) =>
		`${name}: of ${count} courses without a break, the last year is higher than the first in ${rising} and lower in ${falling}.`,
	noCourses: (name) => `${name}: no course without a break.`,
	course: (title, first, last) => `“${title}”: ${first}, ${last}.`,
	atYear: (value, year) => `${value} (${year})`,
	changes: 'Change per year.',
	axes: (name, high, low) =>
		`Between the lowest and the highest value, ${name} is farthest up in ${high}, farthest down in ${low}.`,
	axis: (title, value, period, low, high) => `“${title}” (${value}, ${period}; axis ${low} to ${high})`,
	noAxes: (name) => `${name}: no values that can be compared.`,
	heat: (name, high, low) =>
		[
			high === null ? '' : `${name}: farthest above the mean of the peers in ${high}.`,
			low === null ? '' : `${high === null ? `${name}: farthest` : 'Farthest'} below in ${low}.`
		]
			.filter(Boolean)
			.join(' '),
	cell: (title, value, period, median) => `“${title}” (${value}, ${period}; median ${median})`,
	members: (names) => `Its members are ${names}.`,
	noMembers: 'The area has no members.'
};
