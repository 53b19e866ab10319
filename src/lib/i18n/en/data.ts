import type { data as german } from '../de/data';
import type { Translation } from '../translation';
import { sqlColumns } from './sql-columns';
import { indicators, regions } from './counted';

/** The catalogue and the SQL console. */
export const data: Translation<typeof german> = {
	title: 'Data',
	description:
		'All indicators of the Regiopolatlas with definition, formula, source, licence and coverage, for download as CSV, XLSX and Parquet, and for queries in SQL.',
	lead: (indicators, version) =>
		`${indicators} indicators with definition, formula, source and coverage, to download and to query. Data version ${version}.`,
	toConsole: 'Open the SQL console',
	filter: 'Search',
	filterHint: 'title or definition',
	theme: 'Theme',
	country: 'Country',
	level: 'Level',
	all: 'all',
	found: (count, of) => (count === of ? indicators(of) : `${count} of ${indicators(of)}`),
	nothing: 'No indicator fits this choice.',
	clear: 'Clear the choice',
	tableLabel: 'List of indicators',
	columns: {
		indicator: 'Indicator',
		theme: 'Theme',
		unit: 'Unit',
		years: 'Years',
		countries: 'Countries',
		levels: 'Levels',
		source: 'Source'
	},
	whole: {
		heading: 'Everything at once',
		text: 'The tables that the atlas reads, and their descriptions:',
		parquet: 'all values (Parquet)',
		package: 'Frictionless Data Package (JSON)',
		dcat: 'DCAT-AP.de (JSON-LD)'
	},
	indicatorTitle: (title) => `Data: ${title}`,
	indicatorDescription: (title) => `${title}: definition, formula, source, licence, coverage and downloads.`,
	toView: 'Map, course and ranking',
	back: 'All indicators',
	definition: 'Definition',
	formula: 'Formula',
	formulas: {
		published: 'as published',
		ratio: (numerator, denominator, factor) => `${numerator} ÷ ${denominator}${factor === '1' ? '' : ` × ${factor}`}`,
		sum: 'groups: sum of the members',
		weighted: (weight) => `groups: mean of the members weighted by “${weight}”`,
		ratioOfGroups: 'groups: from the sums of the members’ numerators and denominators',
		none: 'groups: only what is published'
	},
	area: 'area in km²',
	facts: 'Facts',
	unit: 'Unit',
	kind: 'Kind',
	kinds: { count: 'count', rate: 'rate', share: 'share', money: 'amount', index: 'index' },
	better: 'Better is',
	betters: { higher: 'higher', lower: 'lower' },
	date: 'Reference date',
	dates: { jan1: '1 January', year: 'sum or mean of the year', jun30: '30 June', dec31: '31 December' },
	computed: 'own calculation from published figures',
	coverage: 'Coverage',
	coverageHint: 'The darker, the more regions of the country have a value. A line in front is a break in the series.',
	coverageOf: (level) => `Coverage, ${level}`,
	cell: (country, year, count, of) => `${country} ${year}: ${count} of ${regions(of)}`,
	breaks: 'Breaks',
	noBreaks: 'No known breaks.',
	sources: 'Sources and licences',
	weightSource: 'in group values only, as weight',
	retrieved: (date) => `retrieved ${date}`,
	downloads: 'Download',
	files: {
		csv: 'CSV (all levels and years, for programs)',
		xlsx: (level) => `XLSX, ${level}`,
		parquet: 'Parquet',
		package: 'Metadata: Frictionless (JSON)',
		csvw: 'Metadata: CSV on the Web (JSON)'
	},
	failed: 'The file could not be written.',
	sheets: { values: 'Values', status: 'Status', about: 'Description' },
	field: 'Field',
	content: 'Content',
	version: 'Data version',
	sql: {
		title: 'SQL console',
		description: 'Query the tables of the Regiopolatlas in SQL, in the browser, without a server.',
		lead: 'The tables of the atlas in DuckDB, in your browser: read, join, calculate. Nothing is changed, nothing leaves your device, files and network are switched off.',
		editor: 'SQL query',
		run: 'Run',
		runHint: 'Ctrl + Enter',
		cancel: 'Cancel',
		cancelled: 'Cancelled.',
		opening: (percent) => `DuckDB and the tables are loading (about 7 MB) … ${percent}%`,
		tables: 'The tables are being read …',
		running: 'The query is running …',
		tablesHeading: 'Tables',
		insert: (name) => `Insert ${name}`,
		examples: 'Examples',
		refusals: {
			empty: 'There is no query yet. Write one or choose an example.',
			several: 'One statement runs at a time. Keep only one; steps in between can be written as WITH … AS (…).',
			pivot:
				'PIVOT has to list the values that become columns here, for example: PIVOT observations ON year IN (2020, 2021) USING sum(value) GROUP BY indicator.',
			outside: 'The console only reads the tables of the atlas; files and network are switched off. DuckDB says:',
			sql: 'The query is not possible like this. DuckDB says:'
		},
		refusedWriting: (word) =>
			`The console only reads: there is no ${word} here. Begin with SELECT, FROM, WITH, DESCRIBE, SUMMARIZE or SHOW TABLES.`,
		types: { string: 'text', number: 'number', integer: 'integer', boolean: 'true or false', date: 'date' },
		columns: sqlColumns,
		result: 'Result',
		earlier: 'Still the result of an earlier query:',
		rows: (count, written, seconds) => (count === 1 ? `One row in ${seconds} s` : `${written} rows in ${seconds} s`),
		cut: (count, seconds, inFile) =>
			`The first ${count} rows in ${seconds} s. There are more: narrow it down with LIMIT, WHERE or GROUP BY. The CSV file holds up to ${inFile}.`,
		empty: 'No rows.',
		answer: (rows, columns) => `Answer to a query of one's own in SQL; rows: ${rows}, columns: ${columns}.`,
		csv: 'Download as CSV',
		csvCut: (count) => `It holds the first ${count} rows; there are more.`,
		fileWord: 'query',
		chart: 'Picture',
		x: 'Across',
		y: 'Up',
		series: 'One line per',
		noSeries: 'one for all',
		noChart: 'A picture needs a column of numbers and a second column.',
		chartCut: (count) => `The first ${count} are drawn.`,
		chartLabel: (y, x) => `${y} by ${x}; the numbers are in the table.`,
		chartRange: (column, low, high) => `${column}: from ${low} to ${high}.`,
		ownQuery: 'A query of one’s own',
		asks: 'Your browser answers this query itself. For that it loads the query engine DuckDB and the tables of the atlas (about 7 MB).',
		elsewhere: 'The result of this query can be seen in the atlas itself.',
		basis: (version) =>
			`A query of one’s own on the tables of the Regiopolatlas, data version ${version}. Who counted, and under which licence, is in the table sources and in the`,
		basisLink: 'data catalogue.',
		noScript:
			'The console needs JavaScript. Without it, all values are there as CSV and Parquet on the pages of the indicators.',
		example: {
			regiopolen: 'Regiopoles: population 2012 and 2022',
			latest: 'One indicator, newest value, all districts of M-V',
			courses: 'Course: unemployment rate of the Hanseatic cities',
			flows: 'Where in-commuters to Rostock come from',
			correlation: 'Two indicators side by side',
			gaps: 'What is missing: values by country and year'
		}
	}
};
