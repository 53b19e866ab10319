import type { output as german } from '../de/output';
import type { Translation } from '../translation';

export const output: Translation<typeof german> = {
	open: 'Export',
	openFor: (title: string) => `Export: ${title}`,
	ranking: 'Ranking'
};
