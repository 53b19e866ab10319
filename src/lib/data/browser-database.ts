import {
	AsyncDuckDB,
	DuckDBDataProtocol,
	VoidLogger,
	type AsyncDuckDBConnection,
	type InstantiationProgress
} from '@duckdb/duckdb-wasm';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Database, EngineProgress } from './database';
import { EngineError } from './engine-error';
import EngineWorker from './engine-worker?worker';
import { tableRows, type ResultRow } from './result-rows';
import type { Statement } from './slice-sql';
import { WASM_BYTES } from './wasm-size';

/** Without a byte or an answer for this long the download counts as lost, in ms. */
const STALLED = 60_000;

/**
 * DuckDB-WASM in a worker of our own host: the only import of the library (docs/adr/0001). Nothing is loaded from anywhere else:
 * 1.28.0 has the Parquet reader linked in, and looking for extensions is switched off. Throws EngineError (`worker`, `wasm`).
 */
export async function openBrowserDatabase(onProgress: (progress: EngineProgress) => void): Promise<Database> {
	const worker = new EngineWorker();
	const failure = workerFailure(worker);
	try {
		const db = new AsyncDuckDB(new VoidLogger(), worker);
		await failure.orAnswer('worker', db.ping());
		await failure.orAnswer('wasm', instantiate(db, onProgress));
		return await failure.orAnswer('wasm', connect(db, worker));
	} catch (error) {
		worker.terminate();
		throw error;
	}
}

/** Turns the worker's error event into the rejection of whatever is waited for. */
function workerFailure(worker: Worker) {
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => reject(new Error(event.message || 'its script could not be loaded')));
	});
	failed.catch(() => undefined);
	return {
		async orAnswer<T>(stage: 'worker' | 'wasm', answer: Promise<T>): Promise<T> {
			try {
				return await Promise.race([answer, failed]);
			} catch (cause) {
				if (cause instanceof EngineError) throw cause;
				const reason = cause instanceof Error ? cause.message : String(cause);
				throw new EngineError(stage, `The database engine did not start (${stage}): ${reason}. Try again.`, { cause });
			}
		}
	};
}

async function instantiate(db: AsyncDuckDB, onProgress: (progress: EngineProgress) => void): Promise<void> {
	let giveUp: (error: EngineError) => void = () => undefined;
	const stalled = new Promise<never>((_, reject) => (giveUp = reject));
	const lost = () =>
		giveUp(new EngineError('wasm', 'The database engine stopped arriving. Check the connection, then try again.'));
	let timer = setTimeout(lost, STALLED);
	const onBytes = ({ bytesLoaded }: InstantiationProgress): void => {
		clearTimeout(timer);
		timer = setTimeout(lost, STALLED);
		onProgress({ loaded: Math.min(bytesLoaded, WASM_BYTES), total: WASM_BYTES });
	};
	try {
		await Promise.race([db.instantiate(absolute(wasmAddress), null, onBytes), stalled]);
	} finally {
		clearTimeout(timer);
	}
}

async function connect(db: AsyncDuckDB, worker: Worker): Promise<Database> {
	await db.open({ filesystem: { allowFullHTTPReads: true } });
	const connection = await db.connect();
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query('SET autoload_known_extensions = false');
	return {
		async register(name, source) {
			if (source.kind === 'bytes') return db.registerFileBuffer(name, source.bytes);
			await db.registerFileURL(name, absolute(source.url), DuckDBDataProtocol.HTTP, false);
		},
		async drop(name) {
			await db.dropFile(name);
		},
		run: (statement, signal) =>
			statement.params.length > 0
				? runPrepared(connection, statement)
				: runCancellable(connection, statement.sql, signal),
		async close() {
			worker.terminate();
		}
	};
}

async function runPrepared(connection: AsyncDuckDBConnection, { sql, params }: Statement): Promise<ResultRow[]> {
	const prepared = await connection.prepare(sql);
	try {
		return tableRows(await prepared.query(...params));
	} finally {
		await prepared.close();
	}
}

async function runCancellable(
	connection: AsyncDuckDBConnection,
	sql: string,
	signal: AbortSignal | undefined
): Promise<ResultRow[]> {
	const cancel = (): void => void connection.cancelSent();
	signal?.addEventListener('abort', cancel, { once: true });
	try {
		const rows: ResultRow[] = [];
		for await (const batch of await connection.send(sql)) {
			signal?.throwIfAborted();
			for (const row of tableRows(batch)) rows.push(row);
		}
		return rows;
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
}

function absolute(url: string): string {
	return new URL(url, location.href).href;
}
