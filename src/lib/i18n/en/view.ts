import type { view as german } from '../de/view';
import type { Translation } from '../translation';
import { formula } from './formula';

const { obstacles } = formula;

/** A formula in the address, refused with the reason that the builder gives. */
const refused =
	(obstacle: keyof typeof obstacles) =>
	(value: string): string =>
		`The formula “${value}” is not possible: ${obstacles[obstacle]} The default is shown.`;

export const view: Translation<typeof german> = {
	pageTitle: 'Indicators',
	pageDescription:
		'Growth of the Rostock Regiopolis Region between Berlin, Hamburg, Copenhagen/Malmö and Szczecin: map, course, ranking and table from official figures.',
	indicator: 'Indicator',
	definition: 'Definition',
	scope: 'Area',
	scopes: { regiopolregion: 'Regiopolis region', metropolen: 'Between the metropolises', laender: 'Four countries' },
	level: 'Level',
	levels: { nuts3: 'Districts (NUTS 3)', lau: 'Municipalities' },
	levelMissing: (level: string) => `${level}: there are no figures for this indicator at this level.`,
	mode: 'Shown as',
	baseYear: 'Base year',
	acrossBreaks: 'Compute across breaks (marked)',
	moreSettings: 'Settings',
	reference: 'Reference',
	noReference: 'no reference',
	mapHeading: 'Map',
	chartHeading: 'Over time',
	tableHeading: 'Table',
	dated: {
		jan1: (year: number) => `1\u00a0January ${year}`,
		jun30: (year: number) => `30\u00a0June ${year}`,
		dec31: (year: number) => `31\u00a0December ${year}`,
		year: (year: number) => String(year)
	},
	broken: (count: string, of: string, from: number, to: number, reason: string) =>
		`In ${count} of ${of === '1' ? '1 region' : `${of} regions`} the series breaks between ${from} and ${to}${reason === '' ? '' : ` (${reason})`}; nothing is calculated across it.`,
	brokenBase: (year: number) => `Calculate from ${year}`,
	brokenAcross: 'Calculate across the break',
	stillShown: (title: string, year: number) => `Still shown: ${title}, ${year}.`,
	copyLink: 'Copy link',
	downloadXlsx: 'Download XLSX',
	downloadCsv: 'Download CSV',
	loading: 'Loading the figures …',
	failedTitle: 'The figures could not be loaded.',
	failedAction: 'Try again',
	substituted: (asked: number, shown: number) => `There are no figures for ${asked}; ${shown} is shown instead.`,
	problemsTitle: 'Part of the address could not be used:',
	problems: {
		unknown_indicator: (value: string) => `There is no indicator “${value}”. The default is shown.`,
		absolute_number: (value: string) =>
			`“${value}” is an absolute number and can’t be shown here: large areas have more of everything. The default is shown.`,
		no_shared_level: (value: string) =>
			`“${value}” and the first indicator share no level; the first is shown against itself.`,
		formula_unknown: refused('unknown'),
		formula_same: refused('same'),
		formula_no_overlap: refused('no_overlap'),
		formula_units: refused('units'),
		formula_counts: refused('counts'),
		no_such_level: () => 'This indicator does not exist at the level asked for. The existing level is shown.',
		no_such_year: (value: string) => `There are no figures for ${value}. The nearest year is shown.`,
		unknown_region: (value: string) => `The region “${value}” is not known and was left out.`,
		too_many_regions: (value: string) => `${value} regions are too many; the first twelve are shown.`,
		bad_value: (value: string, param: string) => `“${value}” is not a valid value for “${param}”.`
	},
	computed: 'own calculation',
	groupNote: 'Groups',
	engineLoading: (percent: number) => `Query engine is loading … ${percent} %`,
	engineReady: 'Query engine ready',
	engineFailed: 'The query engine does not start. Map, chart and table go on working with prepared files.',
	engineRetry: 'Restart the engine',
	noScript:
		'Without JavaScript this page shows its default view. Selection, time slider and other indicators need JavaScript.',
	rankOf: (rank: number, of: number) => `rank ${rank} of ${of}`,
	since: (year: number) => `against ${year}`,
	peers: (name: string, min: string, max: string, mean: string) => `${name}: mean ${mean}, from ${min} to ${max}`
};
