import { EngineError } from './engine-error';

/** A worker that may die while answers are awaited: DuckDB's own promises would then stay open for ever. */
export class WorkerLife {
	readonly #worker: Worker;
	readonly #death: Promise<never>;
	#die: (error: Error) => void = () => undefined;

	constructor(worker: Worker) {
		this.#worker = worker;
		this.#death = new Promise((_, reject) => (this.#die = reject));
		this.#death.catch(() => undefined);
		worker.addEventListener('error', (event) =>
			this.#die(new Error(event.message || 'its script could not be loaded'))
		);
	}

	/** The answer, or what killed the worker before it came. */
	whileAlive<T>(answer: Promise<T>): Promise<T> {
		return Promise.race([answer, this.#death]);
	}

	/** Like whileAlive, for the steps of the start: every failure is an EngineError of that stage. */
	async start<T>(stage: 'worker' | 'wasm', answer: Promise<T>): Promise<T> {
		try {
			return await this.whileAlive(answer);
		} catch (cause) {
			if (cause instanceof EngineError) throw cause;
			const reason = cause instanceof Error ? cause.message : String(cause);
			throw new EngineError(stage, `The database engine did not start (${stage}): ${reason}. Try again.`, { cause });
		}
	}

	end(): void {
		this.#worker.terminate();
		this.#die(new Error('the worker was ended'));
	}
}
