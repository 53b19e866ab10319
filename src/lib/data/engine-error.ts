/** Where the engine failed: loading its worker, loading or starting its WebAssembly, reading a data file, running SQL. */
export type EngineStage = 'worker' | 'wasm' | 'file' | 'query';

interface EngineFailure {
	readonly cause?: unknown;
	/** Name of the data file at fault, as in SQL and in `Catalogue.files`. */
	readonly file?: string;
	readonly sql?: string;
}

/** Why the engine can't answer. After `worker` and `wasm` the next call starts it anew; after `file` the next call reads the file anew. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
	readonly file: string | null;
	readonly sql: string | null;

	constructor(
		readonly stage: EngineStage,
		message: string,
		failure: EngineFailure = {}
	) {
		super(message, { cause: failure.cause });
		this.file = failure.file ?? null;
		this.sql = failure.sql ?? null;
	}
}
