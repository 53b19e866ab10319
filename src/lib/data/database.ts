import type { ResultRow } from './result-rows';
import type { Statement } from './slice-sql';

/** A data file as the engine gets it: its bytes, or an absolute address that is read by HTTP range. */
export type FileSource =
	{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'range'; readonly url: string };

/** Bytes of WebAssembly loaded so far and to load, not compressed. */
export interface EngineProgress {
	readonly loaded: number;
	readonly total: number;
}

/** All that the engine needs of DuckDB; the browser's worker build implements it, and the Node build in tests. */
export interface Database {
	/** Makes a file known under the name SQL uses. */
	register(name: string, source: FileSource): Promise<void>;
	/** Forgets a file. */
	drop(name: string): Promise<void>;
	/** Throws what DuckDB says about SQL that is not exactly one statement it understands; runs nothing. */
	check(sql: string): Promise<void>;
	/** One statement at a time. A statement without parameters stops when the signal is aborted; both throw what DuckDB says. */
	run(statement: Statement, signal?: AbortSignal): Promise<ResultRow[]>;
	/** The answer to a statement without parameters as pieces of one Arrow IPC stream, for whoever reads it elsewhere. Stops and throws like `run`. */
	stream(sql: string, signal?: AbortSignal): Promise<Uint8Array[]>;
	/** Ends the worker; nothing works afterwards. */
	close(): Promise<void>;
}

/** Starts a database. Throws EngineError (`worker`, `wasm`). */
export type OpenDatabase = (onProgress: (progress: EngineProgress) => void) => Promise<Database>;
