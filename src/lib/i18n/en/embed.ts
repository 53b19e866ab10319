import type { embed as german } from '../de/embed';
import type { Translation } from '../translation';

export const embed: Translation<typeof german> = {
	open: 'Open in the Regiopolatlas',
	openNewTab: 'opens a new window',
	leaving: 'Links that lead out open a new window.',
	live: 'Interactive',
	still: 'As a picture',
	full: 'Four maps on this page are interactive already. This one stays a picture until another becomes one again.',
	apart: 'This page seals the frame off (sandbox). The map stays a picture here.',
	stuck: 'The embed can’t load its code here. What you see is the atlas’s default view.',
	stuckBlank: 'The embed can’t load its code here. The view can be seen in the atlas itself.',
	heavy: 'This view takes the figures of all districts, some 300 kB more.',
	draw: 'Draw',
	outdated: (saved: string, current: string) =>
		`This view is locked to data version ${saved}, of which no figures can be had here. The atlas has data version ${current}; figures may have changed.`,
	goOn: 'Show with current data',
	unknownPlace: (code: string) => `There is no profile of “${code}”. Rostock is shown.`,
	formula: 'This view is computed from a formula. For that the browser loads a query engine (about 3 MB).',
	compute: 'Compute',
	names: {
		'indikatoren-karte': 'An indicator as a map',
		'indikatoren-verlauf': 'An indicator over time',
		'indikatoren-rangfolge': 'An indicator as a ranking',
		'indikatoren-tabelle': 'An indicator as a table',
		'indikatoren-zwei-karte': 'Two indicators as a map',
		'indikatoren-zwei-streuung': 'Two indicators as a scatter plot',
		pendeln: 'Commuting',
		foerderung: 'Public funding',
		vergleich: 'Comparison of areas',
		profil: 'Profile of a region'
	},
	snippet: {
		open: 'Embed',
		heading: 'Embed in a website',
		live: 'Interaction',
		lives: { wunsch: 'picture, interactive on demand', sofort: 'interactive at once', nein: 'picture only' },
		theme: 'Colour scheme',
		themes: { auto: 'as in the system', hell: 'light', dunkel: 'dark' },
		lang: 'Language',
		version: 'Data version',
		versions: {
			current: 'always the current one',
			locked: (version: string) => `locked to ${version}`
		},
		controls: 'Show slider and choices',
		width: 'Width in px',
		widthAuto: 'full width',
		height: 'Height in px',
		autoHeight: 'Fit the height to the content (small script)',
		badSide: (low: number, high: number) => `Please enter a whole number from ${low} to ${high}.`,
		code: 'Code for the website',
		copy: 'Copy code',
		copied: 'Code copied.',
		copyFailed: 'The browser doesn’t allow copying. The code is selected, copy it with Ctrl + C.',
		preview: 'Open preview',
		help: 'Instructions for WordPress and TYPO3'
	}
};
