import { loadCatalogue } from '$lib/data/catalogue-loader';
import type { Catalogue } from '$lib/domain/catalogue';
import type { Source } from '$lib/domain/indicator';
import { querySources } from '$lib/domain/query-sources';
import type { EngineState } from '$lib/data/engine';
import { QueryRefused, SqlConsole, type ConsoleAnswer, type Refusal } from '$lib/data/sql-console';

/** State of the SQL console: one query at a time, the last answer stays until the next one is here. */
export class SqlPage {
	#console: SqlConsole | null = null;
	#abort: AbortController | null = null;
	#engine = $state.raw<EngineState>({ kind: 'idle' });
	#phase = $state.raw<'idle' | 'opening' | 'running'>('idle');
	#answer = $state.raw<ConsoleAnswer | null>(null);
	/** Of the data that are asked. */
	#catalogue: Catalogue | null = null;
	#answered = $state('');
	#refusal = $state.raw<Refusal | null>(null);
	#error = $state.raw<unknown>(null);
	#cancelled = $state(false);

	/** How far the engine is, while it is loading. */
	get engine(): EngineState {
		return this.#engine;
	}

	get phase(): 'idle' | 'opening' | 'running' {
		return this.#phase;
	}

	get answer(): ConsoleAnswer | null {
		return this.#answer;
	}

	/** The query of the answer; empty without one. */
	get answered(): string {
		return this.#answered;
	}

	/** What the answer rests on. */
	get sources(): readonly Source[] {
		const [answer, catalogue] = [this.#answer, this.#catalogue];
		return answer && catalogue ? querySources({ ...answer, query: this.#answered }, catalogue) : [];
	}

	/** The answer is an earlier query's: the last one is still running, was stopped or got none. */
	get isEarlier(): boolean {
		return this.#phase !== 'idle' || this.#refusal !== null || this.#error !== null || this.#cancelled;
	}

	/** Why the last query got no answer; null while it was understood. */
	get refusal(): Refusal | null {
		return this.#refusal;
	}

	/** Why engine or tables could not be loaded; null while all is well. */
	get error(): unknown {
		return this.#error;
	}

	/** The reader stopped the last query. */
	get cancelled(): boolean {
		return this.#cancelled;
	}

	/** Asks, after stopping what is still running. Never throws. */
	async run(sql: string): Promise<void> {
		this.#abort?.abort();
		const abort = new AbortController();
		this.#abort = abort;
		this.#refusal = null;
		this.#error = null;
		this.#cancelled = false;
		this.#phase = 'opening';
		try {
			const console = await this.#open(abort.signal);
			await console.open();
			abort.signal.throwIfAborted();
			this.#phase = 'running';
			this.#answer = await console.run(sql, abort.signal);
			this.#answered = sql;
		} catch (error) {
			if (abort.signal.aborted) return;
			if (error instanceof QueryRefused) this.#refusal = error.refusal;
			else this.#error = error;
		} finally {
			if (this.#abort === abort) this.#phase = 'idle';
		}
	}

	/** The shown answer with all rows that a file holds, asked for once more; null where all are shown. Throws as `SqlConsole.stream`. */
	async whole(signal: AbortSignal): Promise<Uint8Array[] | null> {
		if (!this.#answer?.isCut || !this.#console) return null;
		return this.#console.stream(this.#answered, signal);
	}

	/** Stops what is running. */
	cancel(): void {
		if (this.#phase === 'idle') return;
		this.#abort?.abort();
		this.#abort = null;
		this.#cancelled = true;
		this.#phase = 'idle';
	}

	/** Ends the engine; to be called when the page goes. */
	async close(): Promise<void> {
		this.#abort?.abort();
		await this.#console?.close();
	}

	async #open(signal: AbortSignal): Promise<SqlConsole> {
		if (this.#console) return this.#console;
		const catalogue = await loadCatalogue({ signal });
		this.#catalogue = catalogue;
		const made = new SqlConsole(catalogue.files);
		made.onState((state) => (this.#engine = state));
		this.#console = made;
		return made;
	}
}
