import type { map as german } from '../de/map';
import type { Translation } from '../translation';

export const map: Translation<typeof german> = {
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	box: 'Pick regions with a rectangle',
	wholeMap: 'Show the whole extent',
	keyboardHelp:
		'Use the arrow keys to walk from region to region, Enter to select, Escape to leave. Home and End go to the first and last region, plus and minus zoom.',
	scrollHelp: 'Use Ctrl + scroll to zoom the map',
	scrollHelpMac: 'Use ⌘ + scroll to zoom the map',
	touchHelp: 'Use two fingers to move the map',
	distance: (km: string) => `${km} km`,
	ferrySchematic: 'ferry line (schematic)'
};
