import {
	AsyncDuckDB,
	AsyncResultStreamIterator,
	DuckDBDataProtocol,
	VoidLogger,
	type AsyncDuckDBConnection,
	type InstantiationProgress
} from '@duckdb/duckdb-wasm';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { Breath } from '../domain/in-steps';
import type { Database, EngineProgress } from './database';
import { EngineError } from './engine-error';
import EngineWorker from './engine-worker?worker';
import { WorkerLife } from './worker-life';
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
	const life = new WorkerLife(worker);
	try {
		const db = new AsyncDuckDB(new VoidLogger(), worker);
		await life.start('worker', db.ping());
		await life.start('wasm', instantiate(db, onProgress));
		return await life.start('wasm', connect(db, life));
	} catch (error) {
		life.end();
		throw error;
	}
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

async function connect(db: AsyncDuckDB, life: WorkerLife): Promise<Database> {
	await db.open({ filesystem: { allowFullHTTPReads: true } });
	const connection = await db.connect();
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query('SET autoload_known_extensions = false');
	return {
		async register(name, source) {
			if (source.kind === 'bytes') return life.whileAlive(db.registerFileBuffer(name, source.bytes));
			const url = absolute(source.url);
			return life.whileAlive(db.registerFileURL(name, url, DuckDBDataProtocol.HTTP, false));
		},
		async drop(name) {
			await life.whileAlive(db.dropFile(name));
		},
		async check(sql) {
			const prepared = await life.whileAlive(connection.prepare(sql));
			await life.whileAlive(prepared.close());
		},
		run: (statement, signal) => life.whileAlive(runAny(connection, statement, signal)),
		stream: (sql, signal) => life.whileAlive(streamed(connection, sql, signal)),
		async close() {
			life.end();
		}
	};
}

function runAny(
	connection: AsyncDuckDBConnection,
	statement: Statement,
	signal: AbortSignal | undefined
): Promise<ResultRow[]> {
	if (statement.params.length > 0) return runPrepared(connection, statement);
	return runCancellable(connection, statement.sql, signal);
}

async function runPrepared(connection: AsyncDuckDBConnection, { sql, params }: Statement): Promise<ResultRow[]> {
	const prepared = await connection.prepare(sql);
	try {
		return tableRows(await prepared.query(...params));
	} finally {
		await prepared.close();
	}
}

/** DuckDB hands over a hundred thousand rows as one; reading so many at a time takes a few milliseconds. */
const ROWS_AT_A_TIME = 2000;

async function runCancellable(
	connection: AsyncDuckDBConnection,
	sql: string,
	signal: AbortSignal | undefined
): Promise<ResultRow[]> {
	return cancelledWith(connection, signal, async () => {
		const rows: ResultRow[] = [];
		const breath = new Breath();
		for await (const batch of await connection.send(sql)) {
			for (let from = 0; from < batch.numRows; from += ROWS_AT_A_TIME) {
				signal?.throwIfAborted();
				rows.push(...tableRows(batch, from, from + ROWS_AT_A_TIME));
				await breath.take();
			}
		}
		return rows;
	});
}

/** As `connection.send` does it, without reading what comes. */
function streamed(
	connection: AsyncDuckDBConnection,
	sql: string,
	signal: AbortSignal | undefined
): Promise<Uint8Array[]> {
	return cancelledWith(connection, signal, () =>
		connection.useUnsafe(async (db, id) => {
			let header = await db.startPendingQuery(id, sql);
			while (header === null) header = await db.pollPendingQuery(id);
			const pieces: Uint8Array[] = [];
			for await (const piece of new AsyncResultStreamIterator(db, id, header)) {
				signal?.throwIfAborted();
				pieces.push(piece);
			}
			return pieces;
		})
	);
}

async function cancelledWith<T>(
	connection: AsyncDuckDBConnection,
	signal: AbortSignal | undefined,
	answer: () => Promise<T>
): Promise<T> {
	const cancel = (): void => void connection.cancelSent();
	signal?.addEventListener('abort', cancel, { once: true });
	try {
		return await answer();
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
}

function absolute(url: string): string {
	return new URL(url, location.href).href;
}
