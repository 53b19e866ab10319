import { snippet } from './snippet';
import type { PaperTexts } from '../paper-texts';
import { findings } from './findings';

export const paper: PaperTexts = {
	snippet,
	heading: 'Export and embed',
	tabs: { picture: 'Picture and print', data: 'Data', text: 'Text and citation', link: 'Link and embed' },
	kinds: {
		map: 'Map',
		course: 'Course over time',
		ranking: 'Ranking',
		table: 'Table',
		flows: 'Flow map',
		chart: 'Chart',
		profile: 'Profile'
	},
	paper: {
		legend: 'Size',
		preset: 'Preset',
		presets: {
			column: 'A4 column (80 mm)',
			text: 'A4 text width (160 mm)',
			page: 'A4 upright',
			a4: 'A4 landscape',
			a3: 'A3 landscape',
			slide: 'Slide 16:9',
			social: 'Social media (1200 × 630)'
		},
		own: 'own size',
		widthMm: 'Width in mm',
		heightMm: 'Height in mm',
		fontPt: 'Letters in pt',
		scale: 'PNG for screens',
		dpi: 'Dots per inch (PNG)',
		pixels: (width: string, height: string) => `PNG: ${width} × ${height} pixels`,
		grown: (mm: string) => `The sheet will be ${mm} mm high: the drawing with its title and source needs that much.`,
		look: 'Look',
		colors: 'Colours',
		colorsOf: { screen: 'as on screen', grey: 'greys for printing' },
		background: 'Background',
		backgrounds: { white: 'white', transparent: 'transparent' },
		letters: 'Letters in SVG',
		lettersOf: { outlined: 'as outlines (Word, Inkscape)', embedded: 'as text, font embedded' },
		projection: 'Projection',
		projections: { mercator: 'Mercator, as on screen', laea: 'equal area (EPSG:3035)' },
		projectionNote: { mercator: 'Mercator projection (EPSG:3857)', laea: 'Equal-area projection (EPSG:3035)' },
		northArrow: 'North arrow',
		qrCode: 'QR code with the link'
	},
	texts: {
		legend: 'Texts',
		title: 'Title',
		subtitle: 'Subtitle',
		source: 'Source and notes',
		reset: 'Restore the default'
	},
	preview: 'Preview',
	previewOf: (title: string) => `Preview: ${title}`,
	drawing: 'Drawing the preview …',
	working: (file: string) => `Making ${file} …`,
	cancel: 'Cancel',
	cancelled: 'Cancelled.',
	done: (file: string) =>
		`${file} is ready and handed to the browser. If nothing arrives, it doesn’t allow downloads from this page.`,
	pageOf: (page: number, count: number) => `Page ${page} of ${count}`,
	previousPage: 'Previous page',
	nextPage: 'Next page',
	morePages:
		'PDF and PowerPoint hold all pages; SVG and PNG come as a ZIP with one file for each page. On the clipboard all stand in one picture, one below the other.',
	formats: {
		svg: 'SVG',
		png: 'PNG',
		pdf: 'PDF',
		pptx: 'PowerPoint',
		csv: 'CSV',
		xlsx: 'Excel',
		parquet: 'Parquet'
	},
	formatHints: {
		svg: 'vectors, true to size',
		png: 'pixels with the chosen resolution',
		pdf: 'vectors, letters as text',
		pptx: 'slide with vector picture and notes',
		pptxChart: 'slide with a chart that can be edited'
	},
	noPng: 'No PNG and no copying with this resolution.',
	copyImage: 'Copy picture',
	copyTable: 'Copy table',
	copyText: 'Copy',
	copied: 'Copied.',
	copyForbidden: {
		text: 'The browser does not allow copying. Mark the text and copy it with Ctrl+C.',
		picture: 'The browser does not allow copying. Download the PNG file and insert it into your document.',
		table: 'The browser does not allow copying. Download the table as a CSV or Excel file.'
	},
	csv: {
		decimal: 'Numbers',
		decimals: { comma: 'comma, semicolon (German Excel)', point: 'point, comma (English)' },
		about: 'Put title, source and link at the top'
	},
	about: {
		title: 'Title',
		subtitle: 'Subtitle',
		source: 'Source',
		link: 'Link',
		version: 'Data version'
	},
	sheets: { table: 'Values', sources: 'Sources' },
	sourceColumns: { citation: 'Source', licence: 'Licence', address: 'Address', retrieved: 'retrieved' },
	rows: (count: string) => (count === '1' ? 'one row' : `${count} rows`),
	alt: 'Alternative text (English)',
	altOther: 'Alternative text (German)',
	altOtherTitle: 'The text in the other language has the title of the atlas, not yours: it is not translated.',
	caption: 'Caption',
	citation: 'Citation',
	citations: { plain: 'plain', bibtex: 'BibTeX', chicago: 'Chicago' },
	link: 'Permanent link',
	linkHint: (version: string) =>
		`The link names the data version ${version}: if figures change later, the view says so and offers those of then, too, if they are in the archive.`,
	citationLink: 'Page of the citation',
	saveQr: 'Save QR code',
	embed: 'Embed',
	noEmbed: 'There is no embed of this view.',
	accessed: (date: string) => `accessed ${date}`,
	site: 'Regiopolatlas Rostock',
	altSources: (names: string, others: number) => `Source: ${names}${others > 0 ? ` and ${others} more` : ''}.`,
	findings,
	/** Above the key of dots in a scatter that have no name beside them. */
	unnamed: 'No room for the name in the picture:',
	/** Both ends of the range that a course is drawn beside, in tables. */
	peerEnd: {
		min: (group, count, name) => `${group}, lowest value of ${count}: ${name}`,
		max: (group, count, name) => `${group}, highest value of ${count}: ${name}`
	},
	/** Below a matrix of commuters. */
	unnamedPairs:
		'In square brackets: how many pairs of districts are not named one by one, and of how many the sum is made.',
	matrixShades: (most) =>
		`The darker a field, the more commuters: from no colour at 0 to the strongest at ${most}; the strength grows with the square root of the number.`,
	countNote: 'In brackets: number of regions.',
	/** Below the last row of a ranking. */
	following: (count) => (count === 1 ? '1 more region' : `${count} more regions`),
	/** Behind a year of a chart on a slide. */
	signOfYear: (sign, status) => `${sign}: some or all values of this year are ${status}.`,
	/** Below charts on slides. */
	slide: {
		noBar: (cells) => `Without a bar: ${cells.join('; ')}.`,
		leftNegative: 'In the data sheet the numbers left of the middle have a minus.',
		unjoined: 'Without a line: there is a break between the years, the two values are not comparable.',
		others: 'other regions',
		fit: 'Line of best fit',
		noLogarithm: (count) =>
			count === 1
				? 'The logarithmic axis leaves out 1 region without an amount above zero.'
				: `The logarithmic axis leaves out ${count} regions without an amount above zero.`,
		withoutEarlier: (years) => `Without the earlier values (${years}).`
	},
	/** Below a printed address without its hash. */
	query: (text) => `Query: ${text}`,
	queryCut: (text) => `Query (beginning): ${text} … The whole is in the link to the view (“Link and embed”).`,
	/** On a slide whose sources stand on another one. */
	sourcesOnSheet: (page) => `Sources and licences: page ${page}.`,
	sourcesOnSlide: (slide) => `Sources: slide ${slide}.`,
	problems: {
		number: (field: string, min: string, max: string) => `${field}: ${min} to ${max} are possible.`,
		pixels: (asked: string, most: string) =>
			`The picture would have ${asked} million pixels, ${most} are possible. Choose fewer dots per inch or a smaller size, or take PDF or SVG: they are sharp at any size.`,
		room: (mm: string) =>
			`Title, source and drawing don't fit. With this width and these letters about ${mm} mm of height are needed; or choose smaller letters.`,
		letters: (pt: string) =>
			`The letters are too large for this width. At most ${pt} pt are possible here; or choose a wider sheet.`,
		signs: (signs: string) =>
			`The font of the drawing does not have these characters: ${signs}. Replace them in the title or in the name of the group, or choose “as text” under “Letters in SVG” and take SVG: there the program that shows the file sets them.`,
		offline: (file: string) => `${file} could not be made: there is no connection. Try again when it is back.`,
		font: 'The font of the export could not be loaded. Check the connection and try again.',
		failed: (file: string) => `${file} could not be made. Other formats still work.`,
		data: 'The figures for the other language could not be loaded.'
	},
	retry: 'Try again',
	/** The page that resolves citations. */
	page: {
		title: 'Citation',
		description: 'Resolves a citation of the Regiopolatlas: which view, which data version, how to cite it.',
		version: (version: string) => `Cited with data version ${version}.`,
		noVersion: (current: string) =>
			`The citation names no data version. Below stands today’s, ${current}: with it the link stays permanent.`,
		badVersion: (named: string, current: string) => `“${named}” is no data version. Below stands today’s, ${current}.`,
		missing: (page: string) => `There is no page “${page}” in this atlas.`,
		same: 'This is the version shown here.',
		older: (current: string) => `Version ${current} is shown here; some figures may have changed since.`,
		open: 'Open the view as it was cited',
		openCurrent: (version: string) => `Open the view with the current version ${version}`,
		/** The catalogue knows them by indicator, not by view. */
		sources: (count) =>
			`Sources of the ${count === 1 ? 'indicator' : 'indicators'}, over all years, countries and levels`,
		sourcesOfView: 'Sources of the view, over all places and all its drawings',
		unknown: 'The address names no view of this atlas.',
		how: 'Citations are made under “Export” at each map, chart and table; their link leads here and tells which view is meant.'
	}
};
