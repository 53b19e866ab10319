import type { engine as german } from '../de/engine';
import type { Translation } from '../translation';

export const engine: Translation<typeof german> = {
	network: (where) => `${where} could not be loaded.`,
	http: (where, status) => `${where} could not be loaded: the server answered with error ${status}.`,
	invalid: (where) => `${where} is damaged or incomplete.`,
	unlisted: (where) => `${where} does not exist in this edition of the data.`,
	worker: 'The database could not be started: its program is missing or was blocked.',
	wasm: 'The database could not be started: the browser could not load or run it.',
	file: (where) => `The data file ${where} is damaged or incomplete.`,
	query: 'The query failed.',
	unknown: 'An unexpected error occurred.',

	checkConnection: 'Check the connection and try again.',
	tryAgain: 'Try again; the prepared data stay on display.',
	reloadPage: 'Reload the page. If the error stays, the site was published incompletely.',
	chooseOther: 'Choose another indicator or another level.',
	checkQuery: 'Check the query.'
};
