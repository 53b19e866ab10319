import type { output as german } from '../de/output';
import type { Translation } from '../translation';

export const output: Translation<typeof german> = {
	open: 'Export',
	openFor: (title: string) => `Export: ${title}`,
	ranking: 'Ranking',
	version: {
		older: (asked: string, current: string) =>
			`This view was saved with data version ${asked}; version ${current} is shown. Some figures may have changed since.`,
		useCurrent: 'Go on with current data',
		noArchive: (asked: string) => `Version ${asked} is not kept here.`
	}
};
