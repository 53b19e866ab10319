import type { pages as german } from '../de/pages';
import type { Translation } from '../translation';

export const pages: Translation<typeof german> = {
	draft:
		'This text is a draft. Places marked “[Entwurf: …]” are completed and checked by the publisher before publication.',
	contents: 'Contents of this page',
	error: {
		notFoundTitle: 'There is no such page',
		notFound: 'The address may be incomplete, or the page has moved.',
		failedTitle: 'That did not work',
		failed: 'The page could not be shown. Reload it; if the error persists, start again from the start page.',
		home: 'To the start page',
		indicators: 'To the indicators',
		status: (status) => `Error ${status}`
	}
};
