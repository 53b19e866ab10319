import type { Messages } from '../i18n/messages';
import { EngineError } from './engine-error';
import { LoadError } from './load-error';

/** A failure in the reader's words. */
export interface Problem {
	/** What went wrong, and where. */
	readonly what: string;
	/** What the reader can do. */
	readonly action: string;
	/** True if asking again may help, false if the page must be loaded anew. */
	readonly canRetry: boolean;
	/** The technical message, for a report; English. */
	readonly detail: string;
}

/** What to tell the reader about an error of this folder; any other one is called unexpected. */
export function describeProblem(error: unknown, t: Messages['engine']): Problem {
	const detail = error instanceof Error ? error.message : String(error);
	if (error instanceof LoadError) return { ...loadProblem(error, t), detail };
	if (error instanceof EngineError) return { ...engineProblem(error, t), detail };
	return { what: t.unknown, action: t.reloadPage, canRetry: false, detail };
}

function loadProblem({ reason, what, status }: LoadError, t: Messages['engine']): Omit<Problem, 'detail'> {
	switch (reason) {
		case 'network':
			return { what: t.network(what), action: t.checkConnection, canRetry: true };
		case 'http':
			return { what: t.http(what, String(status)), action: t.reloadPage, canRetry: true };
		case 'invalid':
			return { what: t.invalid(what), action: t.reloadPage, canRetry: true };
		case 'unlisted':
			return { what: t.unlisted(what), action: t.chooseOther, canRetry: false };
	}
}

function engineProblem({ stage, file }: EngineError, t: Messages['engine']): Omit<Problem, 'detail'> {
	switch (stage) {
		case 'worker':
			return { what: t.worker, action: t.tryAgain, canRetry: true };
		case 'wasm':
			return { what: t.wasm, action: t.tryAgain, canRetry: true };
		case 'file':
			return { what: t.file(file ?? ''), action: t.tryAgain, canRetry: true };
		case 'query':
			return { what: t.query, action: t.checkQuery, canRetry: false };
	}
}
