import type { Catalogue } from '../domain/catalogue';
import { abortable } from './abortable';
import { dataFile } from './catalogue-loader';
import type { Database, EngineProgress, OpenDatabase } from './database';
import { EngineError } from './engine-error';
import { firstUnreadable, isAboutSql, isAlive } from './engine-fault';
import type { Fetch } from './fetch-file';
import { parquetSource } from './parquet-source';
import type { ResultRow } from './result-rows';
import type { Statement } from './slice-sql';

/** How far the engine is. `failed` isn't final: the next question starts it anew. */
export type EngineState =
	| { readonly kind: 'idle' }
	| ({ readonly kind: 'loading' } & EngineProgress)
	| { readonly kind: 'ready' }
	| { readonly kind: 'failed'; readonly error: EngineError };

export interface EngineOptions {
	readonly open?: OpenDatabase;
	readonly fetch?: Fetch;
	/** Files are fetched whole, whatever their size: for queries that read all of them. */
	readonly wholeFiles?: boolean;
}

export interface QueryOptions {
	/** Files the SQL names, by their names in the catalogue; they are fetched and registered first. */
	readonly files?: readonly string[];
	/** Aborting ends the wait at once, and the query itself where it can be stopped. */
	readonly signal?: AbortSignal | undefined;
}

/** What a query needs, with nothing left open. */
type Asked = Pick<QueryOptions, 'signal'> & Required<Omit<QueryOptions, 'signal'>>;

/** DuckDB as the application sees it: started once and lazily, one query after the other, plain rows. */
export class Engine {
	readonly #files: Catalogue['files'];
	readonly #options: EngineOptions;
	readonly #listeners = new Set<(state: EngineState) => void>();
	#state: EngineState = { kind: 'idle' };
	#database: Promise<Database> | null = null;
	#registered = new Map<string, Promise<void>>();
	#tail: Promise<unknown> = Promise.resolve();

	constructor(files: Catalogue['files'], options: EngineOptions = {}) {
		this.#files = files;
		this.#options = options;
	}

	get state(): EngineState {
		return this.#state;
	}

	/** Calls the listener with every new state until the returned function is called. */
	onState(listener: (state: EngineState) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Loads the engine, once for all callers; after a failure a new call tries again. Throws EngineError (`worker`, `wasm`). */
	async start(): Promise<void> {
		await this.#open();
	}

	/** Rows of one statement. Throws EngineError, LoadError, or the signal's reason after an abort. */
	async query(statement: Statement, { files = [], signal }: QueryOptions = {}): Promise<ResultRow[]> {
		return this.#ask(statement, { files, signal }, (database) => database.run(statement, signal));
	}

	/** The answer to a statement without parameters or files of its own, as pieces of one Arrow IPC stream. Throws as `query` does. */
	async stream(sql: string, signal?: AbortSignal): Promise<Uint8Array[]> {
		return this.#ask({ sql, params: [] }, { files: [], signal }, (database) => database.stream(sql, signal));
	}

	/** Throws EngineError (`query`) for SQL that is not exactly one statement that DuckDB understands; runs nothing. */
	async check(sql: string): Promise<void> {
		const database = await this.#open();
		await this.#inTurn(async () => {
			try {
				await database.check(sql);
			} catch (cause) {
				throw await this.#diagnose(database, { sql, params: [] }, [], cause);
			}
		});
	}

	/** Ends the worker and forgets everything; a later question starts a new one. */
	async close(): Promise<void> {
		const database = this.#database;
		this.#database = null;
		this.#registered = new Map();
		this.#become({ kind: 'idle' });
		await (await database?.catch(() => null))?.close();
	}

	#become(state: EngineState): void {
		this.#state = state;
		for (const listener of this.#listeners) listener(state);
	}

	#open(): Promise<Database> {
		this.#database ??= this.#load();
		return this.#database;
	}

	async #load(): Promise<Database> {
		this.#become({ kind: 'loading', loaded: 0, total: 0 });
		try {
			const open = this.#options.open ?? (await importBrowserDatabase());
			const database = await open((progress) => this.#become({ kind: 'loading', ...progress }));
			this.#become({ kind: 'ready' });
			return database;
		} catch (cause) {
			const error =
				cause instanceof EngineError
					? cause
					: new EngineError('worker', 'The database engine could not be loaded. Try again.', { cause });
			this.#database = null;
			this.#become({ kind: 'failed', error });
			throw error;
		}
	}

	#ask<T>(statement: Statement, asked: Asked, run: (database: Database) => Promise<T>): Promise<T> {
		asked.signal?.throwIfAborted();
		return abortable(this.#answer(statement, asked, run), asked.signal);
	}

	async #answer<T>(statement: Statement, asked: Asked, run: (database: Database) => Promise<T>): Promise<T> {
		const { files, signal } = asked;
		for (;;) {
			const opened = this.#open();
			const database = await opened;
			await Promise.all(files.map((name) => this.#provide(name, () => this.#fetch(database, name))));
			const answered = await this.#inTurn(async () => {
				signal?.throwIfAborted();
				if (this.#database !== opened) return null;
				return { answer: await this.#run(database, statement, asked, run) };
			});
			if (answered) return answered.answer;
		}
	}

	async #run<T>(
		database: Database,
		statement: Statement,
		{ files, signal }: Asked,
		run: (database: Database) => Promise<T>
	): Promise<T> {
		const release = signal && onStubborn(signal, () => void this.close());
		try {
			return await run(database);
		} catch (cause) {
			signal?.throwIfAborted();
			throw await this.#diagnose(database, statement, files, cause);
		} finally {
			release?.();
		}
	}

	#provide(name: string, provide: () => Promise<void>): Promise<void> {
		const known = this.#registered.get(name);
		if (known) return known;
		const provided = provide();
		this.#registered.set(name, provided);
		provided.catch(() => this.#registered.delete(name));
		return provided;
	}

	async #fetch(database: Database, name: string): Promise<void> {
		const source = await parquetSource(name, dataFile(this.#files, name), {
			fetch: this.#options.fetch,
			whole: this.#options.wholeFiles ?? false
		});
		await database.register(name, source);
	}

	#inTurn<T>(action: () => Promise<T>): Promise<T> {
		const turn = this.#tail.then(action);
		this.#tail = turn.catch(() => undefined);
		return turn;
	}

	/** Finds out what was at fault and puts it right for the next call: a damaged file is forgotten, a crashed engine started anew. */
	async #diagnose(
		database: Database,
		{ sql }: Statement,
		files: readonly string[],
		cause: unknown
	): Promise<EngineError> {
		const reason = cause instanceof Error ? cause.message : String(cause);
		if (!(await isAlive(database))) {
			const error = new EngineError(
				'wasm',
				`The database engine broke down: ${reason}. It is started anew on the next try.`,
				{ cause, sql }
			);
			await this.close();
			this.#become({ kind: 'failed', error });
			return error;
		}
		const file = isAboutSql(reason) ? undefined : await firstUnreadable(database, files);
		if (!file) return new EngineError('query', `The query failed: ${reason}`, { cause, sql });
		this.#registered.delete(file);
		await database.drop(file);
		return new EngineError('file', `${file} can't be read: ${reason}. Try again.`, { cause, sql, file });
	}
}

async function importBrowserDatabase(): Promise<OpenDatabase> {
	return (await import('./browser-database')).openBrowserDatabase;
}

/** Time a query has to stop after an abort before its worker is ended, in ms: one task of DuckDB can't be interrupted. */
const PATIENCE = 2000;

function onStubborn(signal: AbortSignal, end: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = (): void => {
		timer = setTimeout(end, PATIENCE);
	};
	signal.addEventListener('abort', wait, { once: true });
	return () => {
		clearTimeout(timer);
		signal.removeEventListener('abort', wait);
	};
}
