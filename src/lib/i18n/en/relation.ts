import type { relation as german } from '../de/relation';
import type { Translation } from '../translation';

/** Two indicators set against each other. */
export const relation: Translation<typeof german> = {
	title: 'Two indicators',
	description: 'Two indicators against each other: scatter with regression line, bivariate map, table.',
	open: 'With a second indicator',
	heading: (x, y) => `${x} and ${y}`,
	x: 'Across',
	y: 'Up',
	swap: 'Swap the axes',
	log: 'Axes',
	logs: { none: 'linear', x: 'logarithmic across', y: 'logarithmic up', xy: 'both logarithmic' },
	paths: 'Path through the years',
	scatter: 'Scatter',
	map: 'Map',
	table: 'Table',
	scatterLabel: (x, y, year, count) =>
		`Scatter: ${y} against ${x}, ${year}, ${count} regions. The numbers are in the table.`,
	axis: (title, unit) => `${title} (${unit})`,
	legend: 'Map of two indicators',
	legendHint: 'A third of the regions each is low, medium, high.',
	legendAxis: { x: (title) => `${title} →`, y: (title) => `${title} →` },
	cell: (x, y, xBand, yBand, count) => `${x} ${xBand}, ${y} ${yBand}: ${count} regions`,
	bands: ['low', 'medium', 'high'],
	missing: (count) => `${count} regions without one of the two values`,
	notPositive: (count) => `${count} regions at zero or below have no place on a logarithmic axis.`,
	sentence: ({ x, y, year, n, r, rho, strength }) =>
		`${x} and ${y}, ${year}: correlation r = ${r} (Pearson), by ranks ${rho} (Spearman) over ${n} regions – ${strength}.`,
	noFit: (x, y, year) => `${x} and ${y}, ${year}: too few regions with both values for a correlation.`,
	strengths: {
		none: 'practically no relation',
		weak: 'a weak relation',
		medium: 'a medium relation',
		strong: 'a strong relation'
	},
	noCause: 'A relation is not a cause.',
	logFit: 'Line and r are those of the logarithms.',
	brushHint: 'Draw a rectangle to pick regions; a click on a dot or on the map adds a region to the selection.',
	brushed: (count) => (count === 1 ? 'One region in the rectangle' : `${count} regions in the rectangle`),
	brushClear: 'Remove the rectangle',
	groupName: 'Name of the area',
	saveGroup: 'Remember as an area',
	saved: (name) => `“${name}” is remembered and waits on the page Compare.`,
	saveFailed: 'The browser did not allow it.',
	toComparison: 'Look at it in the comparison',
	tooMany: (most) => `At most ${most} districts can be kept.`,
	onlyKreise: 'Districts can be remembered, municipalities can not.',
	countAgainst: 'Absolute numbers are no choice here: large areas have more of everything.',
	noScript: 'Without JavaScript this page shows map and table of the default view.'
};
