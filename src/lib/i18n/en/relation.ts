import type { relation as german } from '../de/relation';
import type { Translation } from '../translation';
import { regions } from './counted';

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
	hold: 'Same axes for all years',
	scatter: 'Scatter',
	map: 'Map',
	table: 'Table',
	scatterLabel: (x, y, year, count) =>
		`Scatter: ${y} against ${x}, ${year}, ${regions(count)}. The numbers are in the table.`,
	axis: (title, unit) => `${title} (${unit})`,
	legend: 'Map of two indicators',
	legendHint: 'A third of the regions each is low, medium, high.',
	legendAxis: { x: (title) => `${title} →`, y: (title) => `${title} →` },
	cell: (x, y, xBand, yBand, count) =>
		`${x} ${xBand}, ${y} ${yBand}: ${count === 1 ? 'one region' : `${count} regions`}`,
	bands: ['low', 'medium', 'high'],
	third: 'Third',
	noFigures: 'both values in no year',
	missing: (count) => `${count === 1 ? 'One region' : `${count} regions`} without one of the two values`,
	notPositive: (count) =>
		count === 1
			? 'One region at zero or below has no place on a logarithmic axis.'
			: `${count} regions at zero or below have no place on a logarithmic axis.`,
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
	fitLine: (equation: string, r: string, rho: string, n: number) =>
		`Regression line: ${equation}; r = ${r} (Pearson), by ranks ${rho} (Spearman), ${regions(n)}.`,
	logFit: 'Line and r are those of the logarithms.',
	brushHint:
		'A rectangle in the dots or on the map and a field of the legend pick regions; a click on a dot or on the map names a region.',
	touchHint:
		'A rectangle on the map (button at its top left), a field of the legend or numbers pick regions; a tap on a dot or on the map names a region.',
	walk: 'Dots of the scatter',
	walkHelp:
		'Arrow keys go from dot to dot, Enter names one, Escape leaves. Home and End lead to the first and the last dot.',
	boxFields: 'Pick regions by numbers',
	from: 'from',
	to: 'to',
	boxSet: 'Pick',
	boxTurned: '“from” has to be smaller than “to”.',
	brushed: (count) => (count === 1 ? 'One region picked' : `${count} regions picked`),
	brushEmpty: 'In this year the rectangle holds no region with both values.',
	brushClear: 'Clear the choice',
	bandColumn: (title) => `Third: ${title}`,
	showRegion: (name) => `Name ${name} in the scatter`,
	pathTable: 'Values over the years',
	pathSentence: (names, first, last) => `${names}, ${first} to ${last}.`,
	breakHere: 'break',
	groupName: 'Name of the area',
	saveGroup: 'Remember as an area',
	saved: (name) => `“${name}” is remembered and can be chosen here, among the indicators and on the page Compare.`,
	saveFailed: 'The browser did not allow it.',
	toComparison: 'Look at it in the comparison',
	tooMany: (most) => `At most ${most} districts can be kept.`,
	onlyKreise: 'Districts can be remembered, municipalities can not.',
	countAgainst: 'Absolute numbers are no choice here: large areas have more of everything.',
	noScript: 'Without JavaScript this page shows map and table of the default view.'
};
