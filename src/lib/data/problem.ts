import type { Messages } from '../i18n/messages';
import { EngineError } from './engine-error';
import { LoadError } from './load-error';

/** A failure in the reader's words. */
export interface Problem {
	/** What went wrong, and where. */
	readonly what: string;
	/** What the reader can do. */
	readonly action: string;
}

/** What to tell the reader about an error of this folder; any other one is called unexpected. */
export function describeProblem(error: unknown, t: Messages['engine']): Problem {
	if (error instanceof LoadError) return loadProblem(error, t);
	if (error instanceof EngineError) return engineProblem(error, t);
	return { what: t.unknown, action: t.reloadPage };
}

function loadProblem({ reason, what, status }: LoadError, t: Messages['engine']): Problem {
	switch (reason) {
		case 'network':
			return { what: t.network(what), action: t.checkConnection };
		case 'http':
			return { what: t.http(what, String(status)), action: t.reloadPage };
		case 'invalid':
			return { what: t.invalid(what), action: t.reloadPage };
		case 'unlisted':
			return { what: t.unlisted(what), action: t.chooseOther };
	}
}

function engineProblem({ stage, file }: EngineError, t: Messages['engine']): Problem {
	switch (stage) {
		case 'worker':
			return { what: t.worker, action: t.tryAgain };
		case 'wasm':
			return { what: t.wasm, action: t.tryAgain };
		case 'file':
			return { what: t.file(file ?? ''), action: t.tryAgain };
		case 'query':
			return { what: t.query, action: t.checkQuery };
	}
}
