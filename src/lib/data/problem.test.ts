import { expect, it } from 'vitest';
import { loadMessages } from '../i18n/messages';
import { EngineError } from './engine-error';
import { LoadError } from './load-error';
import { describeProblem } from './problem';

it('says what failed, where, and what to do, in the reader’s language', async () => {
	const [de, en] = await Promise.all([loadMessages('de'), loadMessages('en')]);
	const gone = new LoadError('http', '/slices/a.json', 'technical', { status: 404 });
	expect(describeProblem(gone, de.engine).what).toBe(
		'/slices/a.json ließ sich nicht laden: Der Server antwortete mit Fehler 404.'
	);
	expect(describeProblem(gone, en.engine).what).toBe(
		'/slices/a.json could not be loaded: the server answered with error 404.'
	);
	const damaged = new EngineError('file', 'technical', { file: 'data/observations/a.parquet' });
	expect(describeProblem(damaged, en.engine)).toEqual({
		what: 'The data file data/observations/a.parquet is damaged or incomplete.',
		action: en.engine.tryAgain
	});
});

it('never shows the technical message of an error it does not know', async () => {
	const { engine } = await loadMessages('de');
	const problem = describeProblem(new TypeError('x is not a function'), engine);
	expect(problem).toEqual({ what: engine.unknown, action: engine.reloadPage });
});
