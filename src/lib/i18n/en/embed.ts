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
	noScript: 'Without JavaScript this is always the default view, whichever view the page embeds.',
	noScriptBlank: 'Without JavaScript the embedded view can’t be seen here, and in the atlas its default view alone.',
	openDefault: 'Open the default view in the Regiopolatlas',
	heavy: 'This view needs very many figures. It is drawn if you want it (loads up to 0.3 MB).',
	draw: 'Draw',
	outdated: (saved: string, current: string) =>
		`This view is locked to data version ${saved}, of which no figures can be had here. The atlas has data version ${current}; figures may have changed.`,
	goOn: 'Show with current data',
	noPart: 'This view has no such figure.',
	unknownPlace: (code: string) => `There is no profile of “${code}”. Rostock is shown.`,
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
		'daten-sql': 'A query in SQL',
		start: 'Location between the metropolises',
		profil: 'Profile of a region'
	}
};
