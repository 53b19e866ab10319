import type { table as german } from '../de/table';
import type { Translation } from '../translation';
import { regions } from './counted';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const NAMED = 5;

function members(names: readonly string[]): string {
	if (names.length <= NAMED) return list.format(names);
	return `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;
}

export const table: Translation<typeof german> = {
	rank: 'Rank',
	region: 'Region',
	value: 'Value',
	course: 'Course',
	courseSpan: (from, to) => `${from}\u2060–\u2060${to}`,
	courseScale: 'own scale',
	status: 'Status',
	change: (baseYear) => `Change against ${baseYear}`,
	changeUnit: {
		percent: 'in %',
		points: 'in percentage points',
		difference: 'in units of the value',
		per_year: 'in % per year (CAGR)'
	},
	source: 'Source',
	show: 'Show',
	showRegion: (name) => `Show ${name} in the chart over time`,
	sortBy: (column) => `Sort by ${column}`,
	wouldRank: (rank, count) => `would be rank ${rank}, set beside ${regions(count)}`,
	noRankBySize: 'no rank: absolute number of a larger area',
	wouldRankKey: 'Rank in brackets: the one they would have among the regions. They are not counted among them.',
	noRankKey: {
		rank: 'No rank where absolute numbers of larger areas would stand beside those of single regions.',
		percentile: 'No percentile rank where absolute numbers of larger areas would stand beside those of single regions.',
		zscore: 'No z-score where absolute numbers of larger areas would stand beside those of single regions.'
	},
	groupsHeading: 'Groups and comparison',
	scrollRegion: 'Table, scrolls sideways',
	noValue: 'no value',
	noChange: (baseYear) => `no value for ${baseYear}`,
	brokenChange: (year) => `break ${year}`,
	brokenChangeLong: (year) => `Not comparable because of the break in the series in ${year}`,
	acrossBreak: 'across a break',
	unsafeBase: (year: number) => `figure of ${year} of low reliability`,
	computed: 'worked out from the members',
	published: 'as published',
	notAggregable: 'cannot be worked out from the members',
	zeroDenominator: 'cannot be worked out: the denominator is 0',
	missingMembers: (names) => `no value because figures are missing for ${members(names)}`,
	without: (names) => `without ${members(names)}`,
	statusWords: {
		normal: '',
		break: 'break',
		provisional: 'provisional',
		estimated: 'estimated',
		revised: 'revised',
		forecast: 'forecast',
		low_reliability: 'limited reliability',
		secret: 'confidential',
		missing: 'missing',
		not_applicable: 'not applicable',
		zero_rounded: 'rounded to zero'
	},
	ranking: {
		label: (title, year) => `Ranking: ${title}, ${year}`,
		highest: (count) => `The ${count} highest values`,
		showAll: (count) => `Show all ${count} regions`,
		showFewer: 'Show fewer',
		skipped: (count) => `${regions(count)} in between`,
		reference: (name, value) => `Comparison ${name}: ${value}`,
		rank: (rank) => `Rank ${rank}`,
		without: (count) => `${regions(count)} without a value`,
		acrossBreak: 'across break',
		acrossBreaks: (count) => `${regions(count)} computed across a break`,
		empty: 'There are no values for this year in this extract.'
	},
	sourceLine: {
		source: 'Source',
		sources: 'Sources',
		ownCalculation: 'own calculation',
		geometry: 'Boundaries',
		dataVersion: (version) => `Data version ${version}`,
		licence: 'Licence',
		eachLicence: (licence) => `each ${licence}`,
		external: "opens the publisher's page"
	},
	csv: {
		region: 'Region code',
		name: 'Region',
		level: 'Level',
		indicator: 'Indicator',
		year: 'Year',
		value: 'Value',
		unit: 'Unit',
		status: 'Status',
		rank: 'Rank',
		shown: 'Shown value',
		mode: 'Mode',
		baseValue: 'Value in base year',
		change: 'Change',
		changeMeasure: 'Measure of change',
		baseYear: 'Base year',
		note: 'Note',
		source: 'Source',
		measures: {
			percent: 'per cent',
			points: 'percentage points',
			difference: 'difference',
			per_year: 'per cent per year (CAGR)'
		},
		levels: {
			nuts0: 'Country (NUTS 0)',
			nuts1: 'NUTS 1',
			nuts2: 'NUTS 2',
			nuts3: 'District (NUTS 3)',
			lau: 'Municipality (LAU)',
			group: 'Group'
		},
		fileWord: 'regiopolatlas'
	}
};
