import type { snippet as german } from '../de/snippet';
import type { Translation } from '../translation';

export const snippet: Translation<typeof german> = {
	heading: 'Embed in a website',
	extent: 'Extent',
	extents: { part: 'only this figure', whole: 'the whole view' },
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
	image: 'Picture without scripts',
	images: {
		published: 'the picture of the atlas',
		inline: 'in the code',
		own: 'at an address of your own',
		none: 'none, only text and link'
	},
	imageBytes: (kB: string) =>
		`The picture makes the code ${kB} kB longer. Some content management systems don’t accept such pictures.`,
	imageWaits: 'Drawing the picture …',
	imageFailed: 'The picture could not be drawn; the code has text and link instead.',
	imageAddress: 'Address of the picture',
	imageHint: 'The picture is available under “Picture and print” as PNG or SVG; put it on your server.',
	badAddress: 'Please enter a full address with https://.',
	runInFrame: {
		query: 'Run it here in your browser (loads about 7 MB)',
		figures: 'Draw it here in your browser (loads about 0.5 MB)'
	},
	inAtlas: 'Open in the Regiopolatlas',
	imageFirst: 'The frame shows this picture first, without scripts, too.',
	code: 'Code for the website',
	copy: 'Copy code',
	copied: 'Code copied.',
	copyFailed: 'The browser doesn’t allow copying. The code is selected, copy it with Ctrl + C.',
	preview: 'Open preview',
	help: 'Instructions for WordPress and TYPO3'
};
