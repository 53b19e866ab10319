import type { shell as german } from '../de/shell';
import type { Translation } from '../translation';

export const shell: Translation<typeof german> = {
	siteName: 'Regiopolatlas Rostock',
	wordMark: 'Regiopolatlas',
	wordMarkPlace: 'Rostock',
	skipToContent: 'Skip to content',
	homeLink: 'Regiopolatlas Rostock, to the start page',
	mainNavigation: 'Main navigation',
	footerNavigation: 'About this site',
	nav: {
		home: 'Start',
		indicators: 'Indicators',
		commuting: 'Commuting',
		funding: 'Funding',
		comparison: 'Compare',
		profiles: 'Profiles',
		data: 'Data'
	},
	languageOf: { de: 'Deutsch', en: 'English' },
	switchLanguage: 'Language',
	notNumber: (text: string) =>
		`“${text}” is not a number. Expected: digits with a decimal point, as 1234.5 or 1,234.5.`,
	theme: {
		label: 'Appearance',
		auto: 'as in the system',
		light: 'light',
		dark: 'dark',
		contrast: 'high contrast'
	},
	search: {
		open: 'Search',
		prompt: 'Find a region or an indicator',
		placeholder: 'e.g. unemployment, Copenhagen, Güstrow',
		indicators: 'Indicators',
		groups: 'Areas',
		regions: 'Regions and municipalities',
		pages: 'Pages',
		nothing: (query) => `Nothing found for “${query}”.`,
		hint: 'At least two letters. Small typing errors do no harm.',
		loading: 'Loading the directory …',
		failed: 'The directory could not be loaded.',
		hits: (count) => (count === 1 ? 'one hit' : `${count} hits`)
	},
	country: { DE: 'Germany', DK: 'Denmark', SE: 'Sweden', PL: 'Poland' },
	level: {
		nuts0: 'Country',
		nuts1: 'Land or major region',
		nuts2: 'Region (NUTS 2)',
		nuts3: 'District (NUTS 3)',
		lau: 'Municipality',
		group: 'Combined area'
	},
	themeOf: {
		population: 'Population',
		age: 'Age structure',
		migration: 'Births and migration',
		economy: 'Economy',
		labour: 'Labour market',
		income: 'Income',
		housing: 'Housing and construction',
		tourism: 'Tourism',
		education: 'Education',
		health_social: 'Health and social affairs'
	},
	footer: {
		imprint: 'Imprint',
		privacy: 'Privacy',
		accessibility: 'Accessibility',
		help: 'Help',
		dataVersion: (version) => `Data version ${version}`,
		sources:
			'Figures of the official statistics of Germany, Denmark, Sweden and Poland, and of Eurostat. The exact source is stated under every view.',
		promise: 'No cookies, no usage tracking, no requests to other servers.'
	},
	action: {
		close: 'Close',
		retry: 'Try again',
		remove: (name) => `Remove ${name}`,
		copyLink: 'Copy link',
		copied: 'Link copied',
		copyFailed: 'The browser did not allow copying. The link is in the address bar.',
		dismiss: 'Dismiss notice'
	},
	notice: { info: 'Note', warn: 'Caution', error: 'Error' },
	loading: 'Loading …',
	progress: (percent) => `${percent}% loaded`,
	year: {
		label: 'Year',
		play: 'Play the years',
		pause: 'Pause',
		previous: 'One year back',
		next: 'One year on',
		speed: 'Speed',
		speeds: { slow: 'slow', normal: 'medium', fast: 'fast' },
		spoken: (year) => `Year ${year}`,
		spokenOf: (year, first, last) => `Year ${year} of ${first} to ${last}`,
		reducedMotion: 'Playing is off because your system asks for less motion. Single steps still work.'
	},
	indicator: {
		change: 'Choose an indicator',
		current: (title) => `Indicator: ${title}. Choose another`,
		prompt: 'Find an indicator',
		placeholder: 'e.g. rents, births, jobless',
		nothing: (query) => `No indicator for “${query}”.`,
		unit: 'Unit',
		years: 'Years',
		countries: 'Countries',
		levels: 'Levels',
		regions: (count) => `${count} regions`,
		definition: 'Definition',
		computed: 'own calculation from published figures',
		count: (count) => (count === 1 ? 'one indicator' : `${count} indicators`)
	},
	regions: {
		label: 'Selected regions',
		prompt: 'Add a region',
		placeholder: 'Name, AGS or code',
		groups: 'Areas',
		regions: 'Regions',
		nothing: (query) => `No region for “${query}”.`,
		full: (max) => `More than ${max} regions cannot be read at once. Remove one first.`,
		clear: 'Remove all',
		chosen: (count, max) => `${count} of ${max} selected`,
		empty: 'No region selected yet.',
		noFigures: 'no figures for this indicator',
		more: 'Type on to narrow the list.'
	},
	legend: {
		title: 'Legend',
		from: (low, high) => `${low} to under ${high}`,
		last: (low, high) => `${low} to ${high}`,
		regions: (count) => (count === 1 ? '1 region' : `${count} regions`),
		histogram: 'How the values spread over the classes',
		missing: 'no value',
		uncovered: (countries: string) => `Not collected: ${countries}`,
		secret: 'confidential',
		notApplicable: 'not applicable',
		symbol: 'The area of the circle is the value',
		negative: 'negative values',
		outlines: {
			metropol_berlin: 'Berlin-Brandenburg capital region',
			metropol_hamburg: 'Hamburg Metropolitan Region',
			metropol_kopenhagen_malmoe: 'Copenhagen/Malmö (Øresund)',
			metropol_stettin: 'Szczecin',
			regiopolregion_rostock: 'Rostock Regiopolis Region'
		},
		marker: (name, value) => `${name}: ${value}`
	},
	figure: { source: 'Source' }
};
