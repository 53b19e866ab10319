import type { classing as german } from '../de/classing';
import type { Translation } from '../translation';

/** Classes and colours of the choropleth. */
export const classing: Translation<typeof german> = {
	method: 'Classes',
	methods: {
		ckmeans: 'Natural groups (ckmeans)',
		quantile: 'Quantiles',
		equal: 'Equal width',
		sd: 'Standard deviation',
		q6: 'Q6 (tails of 5%)',
		manual: 'Own bounds',
		unclassed: 'Without classes (continuous)'
	},
	hints: {
		ckmeans: 'Bounds where there are gaps between the values.',
		quantile: 'Equally many regions in every class.',
		equal: 'All classes equally wide.',
		sd: 'Bounds one standard deviation apart, the mean in the middle.',
		q6: 'The lowest and the highest 5% by themselves, four times 22.5% between.',
		manual: 'Drag the handles, move them with the arrow keys or type numbers.',
		unclassed: 'The colour follows the value without steps.'
	},
	count: 'Number',
	locked: 'The same classes in all years',
	palette: 'Colours',
	palettes: {
		ylgnbu: 'Yellow to blue',
		blues: 'Blue',
		purples: 'Purple',
		oranges: 'Orange',
		viridis: 'Viridis',
		cividis: 'Cividis',
		brbg: 'Brown and blue-green',
		puor: 'Purple and orange',
		rdbu: 'Red and blue',
		prgn: 'Purple and green'
	},
	middle: 'Middle',
	middles: {
		auto: 'as the display asks for',
		none: 'none: light to dark',
		reference: (name: string, value: string) => `value of ${name} (${value})`,
		median: (value: string) => `median (${value})`,
		own: 'own value'
	},
	ownMiddle: 'Value of the middle',
	bound: (position: number) => `Bound ${position}`,
	bounds: 'Bounds',
	addBound: 'Add a bound',
	removeBound: (position: number) => `Remove bound ${position}`,
	takenBound: (text: string) => `There is a bound at ${text} already.`,
	reset: 'Back to the default',
	symbols: 'Absolute numbers are circles on the map; all other displays have classes.'
};
