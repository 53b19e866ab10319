import type { distribution as german } from '../de/distribution';
import type { Translation } from '../translation';
import { regions } from './counted';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The drawings beside the table: ranking, distribution, two years, age groups. */
export const distribution: Translation<typeof german> = {
	list: 'Drawing',
	lists: {
		ranking: 'Ranking',
		distribution: 'Distribution',
		years: 'Small maps',
		swipe: 'Two years, map',
		slope: 'Two years, lines',
		ages: 'Age groups'
	},
	headings: {
		ranking: (year) => `Ranking ${year}`,
		distribution: (year) => `Distribution ${year}`,
		years: () => 'Small maps',
		swipe: (year, baseYear) => `${baseYear} and ${year}`,
		slope: (year, baseYear) => `${baseYear} and ${year}`,
		ages: () => 'Age groups'
	},
	sentence: ({ count, median, low, high, min, max }) =>
		`${regions(count)}: median ${median}, the middle half from ${low} to ${high}, all from ${min} to ${max}.`,
	box: 'range, middle half and median',
	gini: (value) =>
		`Gini coefficient ${value}: 0 would mean that all regions have the same, 1 that one has everything. Regions count alike, whatever their size.`,
	lorenzLabel: (gini) => `Lorenz curve, Gini coefficient ${gini}`,
	lorenzX: 'share of regions, smallest first',
	lorenzY: (title) => `share of: ${title}`,
	slope: ({ from, to, rising, falling, same, broken }) =>
		`${from} to ${to}: ${regions(rising)} with a higher value, ${falling} with a lower one${same > 0 ? `, ${same} the same when rounded` : ''}${broken > 0 ? `; ${broken} not comparable (break in the series)` : ''}.`,
	slopeEmpty: (from, to) => `There are no values for ${from} and ${to} in this extract.`,
	slopeBroken: 'Dashed: there is a break between the years, the two values are not comparable.',
	swipe: {
		left: 'Year on the left',
		right: 'Year on the right',
		label: (title, left, right) => `${title}: map, ${left} on the left, ${right} on the right`,
		divider: 'Line between the years',
		position: (left, right, percent) => `${left} on the left, ${right} on the right, line at ${percent}%`,
		sameScale: 'The same classes and sizes in both years. Drag the line or move it with the arrow keys.',
		measured: 'Shown are the values themselves, not their change.',
		counts: (left, right) => `In brackets: number of regions ${left} | ${right}.`,
		patterned: 'With a pattern: no value.',
		sameYear: (year) => `Both sides show ${year}.`,
		valueOf: (year, value) => `${year}: ${value}`
	},
	yearsNote: 'The same classes and sizes in all years.',
	yearsLoose: 'Every year has classes of its own: colours of different years can not be compared.',
	yearsClick: 'A click shows the year large.',
	yearsMissing: 'Hatched: no value.',
	yearLabel: (year, median, count) => `${year}: median ${median}, ${regions(count)}`,
	yearEmpty: (year) => `${year}: no values`,
	age: 'Age',
	ageShare: 'Share of the population in %',
	ageGroups: { share_65plus: '65 and over', share_15_64: '15 to 64', share_0_14: 'under 15' },
	agesNote: 'Shares of the population in %. Finer age groups do not exist for all four countries.',
	agesEarlier: (years) => `The line shows ${years}.`,
	agesBroken: (name, from, to, breakYear) =>
		`${name}: the series breaks between ${from} and ${to} (${breakYear}), the shares are not comparable.`,
	agesCaption: (names) => `Age groups: ${list.format(names)}`
};
