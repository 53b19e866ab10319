import type { citation as german } from '../de/citation';
import type { Translation } from '../translation';

export const citation: Translation<typeof german> = {
	title: 'Citation',
	description: 'Resolves a citation of the Regiopolatlas: which view, which data version, how to cite it.',
	version: (version: string) => `Cited with data version ${version}.`,
	same: 'This is the version shown here.',
	older: (current: string) => `Version ${current} is shown here; some figures may have changed since.`,
	open: 'Open the view as it was cited',
	openCurrent: (version: string) => `Open the view with the current version ${version}`,
	unknown: 'The address names no view of this atlas.',
	how: 'Citations are made under “Export” at each map, chart and table; their link leads here and tells which view is meant.'
};
