import type { Catalogue } from '../domain/catalogue';
import { Engine, type EngineOptions, type EngineState } from './engine';
import { EngineError } from './engine-error';
import { LoadError } from './load-error';
import type { ResultRow } from './result-rows';
import { readStatement, saysPivot, type StatementProblem } from './sql-statement';

/** The tables of the console, by the names SQL uses; each is read from `data/<name>.parquet` once. */
export const CONSOLE_TABLES = [
	'observations',
	'indicators',
	'regions',
	'groups',
	'sources',
	'flows',
	'funding'
] as const;

/** Rows of an answer that are shown; there may be more. */
export const CONSOLE_ROWS = 1000;

/** Rows of an answer that a file holds. */
export const FILE_ROWS = 100_000;

/**
 * Why a query gets no answer; `pivot`: a PIVOT that doesn't list its columns, `outside`: it asks for a file or the network, `sql`: DuckDB does not
 * understand it.
 */
export type Refusal =
	StatementProblem | { readonly kind: 'pivot' } | { readonly kind: 'outside' | 'sql'; readonly said: string };

/** A query that is not understood or not allowed. */
export class QueryRefused extends Error {
	override readonly name = 'QueryRefused';

	constructor(
		readonly refusal: Refusal,
		cause?: EngineError
	) {
		super('said' in refusal ? refusal.said : `not run: ${refusal.kind}`, { cause });
	}
}

/** DuckDB's words for a query of which it makes several statements. */
const SEVERAL_AT_ONCE = 'Cannot prepare multiple statements';

/** What DuckDB says, with the lines counted as they were typed. */
function refusedByEngine(error: EngineError, query: string): QueryRefused {
	const message = error.cause instanceof Error ? error.cause.message : error.message;
	if (message.includes(SEVERAL_AT_ONCE) && saysPivot(query)) return new QueryRefused({ kind: 'pivot' }, error);
	const said = message.replaceAll(/\bLINE (\d+):/g, (_, line: string) => `LINE ${Number(line) - 1}:`);
	return new QueryRefused({ kind: said.startsWith('Permission Error') ? 'outside' : 'sql', said }, error);
}

/** What a query answered. */
export interface ConsoleAnswer {
	/** In the order of the query. Empty for an answer without rows. */
	readonly columns: readonly string[];
	readonly rows: readonly ResultRow[];
	/** There are more rows than were asked for. */
	readonly isCut: boolean;
	/** Of the query alone, in ms. */
	readonly duration: number;
}

/**
 * SQL on the atlas's own tables in an engine of its own. What is typed can only read: it stands inside a SELECT, more than one statement is refused, and
 * before the first query files and network are switched off for good (`enable_external_access`, locked).
 */
export class SqlConsole {
	readonly #engine: Engine;
	/** Tables loaded and doors shut; forgotten when the engine ends. */
	#ready: Promise<void> | null = null;

	constructor(files: Catalogue['files'], options: EngineOptions = {}) {
		this.#engine = new Engine(files, { ...options, wholeFiles: true });
		this.#engine.onState(({ kind }) => {
			if (kind === 'idle' || kind === 'failed') this.#ready = null;
		});
	}

	/** Calls the listener with every new state of the engine until the returned function is called. */
	onState(listener: (state: EngineState) => void): () => void {
		return this.#engine.onState(listener);
	}

	/** Loads engine and tables, once. Throws EngineError or LoadError. */
	open(): Promise<void> {
		this.#ready ??= this.#prepare().catch((error: unknown) => {
			this.#ready = null;
			throw error;
		});
		return this.#ready;
	}

	/**
	 * The first rows of a query. Throws QueryRefused, EngineError, LoadError, or the signal's reason after an abort.
	 */
	async run(sql: string, signal?: AbortSignal): Promise<ConsoleAnswer> {
		const query = readOnly(sql, CONSOLE_ROWS);
		const start = performance.now();
		const rows = await this.#ask(query, signal, (engine) => engine.query({ sql: query, params: [] }, { signal }));
		const duration = performance.now() - start;
		const isCut = rows.length > CONSOLE_ROWS;
		const shown = isCut ? rows.slice(0, CONSOLE_ROWS) : rows;
		return { columns: Object.keys(rows[0] ?? {}), rows: shown, isCut, duration };
	}

	/** The rows for a file, and one more if there are more, as pieces of one Arrow IPC stream. Throws as `run` does. */
	async stream(sql: string, signal?: AbortSignal): Promise<Uint8Array[]> {
		const query = readOnly(sql, FILE_ROWS);
		return this.#ask(query, signal, (engine) => engine.stream(query, signal));
	}

	/** Ends the engine. */
	close(): Promise<void> {
		return this.#engine.close();
	}

	/** An engine that was ended meanwhile, by an earlier query that did not stop, is asked once more when it is back. */
	async #ask<T>(query: string, signal: AbortSignal | undefined, answer: (engine: Engine) => Promise<T>): Promise<T> {
		for (;;) {
			await this.open();
			const ready = this.#ready;
			try {
				// Sending alone would run several statements.
				await this.#engine.check(query);
				return await answer(this.#engine);
			} catch (error) {
				signal?.throwIfAborted();
				if (ready !== this.#ready && !(error instanceof LoadError)) continue;
				throw error instanceof EngineError && error.stage === 'query' ? refusedByEngine(error, query) : error;
			}
		}
	}

	async #prepare(): Promise<void> {
		for (const name of CONSOLE_TABLES) {
			const file = `data/${name}.parquet`;
			const table = `"${name}"`;
			await this.#engine.query(
				{ sql: `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_parquet('${file}')`, params: [] },
				{ files: [file] }
			);
		}
		await this.#engine.query({ sql: 'SET enable_external_access = false', params: [] });
		await this.#engine.query({ sql: 'SET lock_configuration = true', params: [] });
	}
}

/**
 * A query that can only read: as a subquery, with one row more than is wanted. The line break ends a comment at its end. The list of tables is written
 * here, nothing of it is the reader's. Throws QueryRefused for what can be said without asking DuckDB.
 */
function readOnly(text: string, most: number): string {
	const statement = readStatement(text);
	if (statement.kind === 'tables') return 'SHOW TABLES';
	if (statement.kind !== 'query') throw new QueryRefused(statement);
	const query = `SELECT * FROM (\n${statement.sql}\n)`;
	// Asked about a query, DuckDB answers one row by column: a limit would only make it count too few.
	return statement.ask ? `${statement.ask} ${query}` : `${query} LIMIT ${most + 1}`;
}
