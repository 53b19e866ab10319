import { createRequire } from 'node:module';
import { createDuckDB, DuckDBDataProtocol, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { packSlice, sliceRows } from '../../src/lib/data/pack-slice';
import { tableRows, type ResultRow } from '../../src/lib/data/result-rows';
import { sliceFiles, sliceSql, type Statement } from '../../src/lib/data/slice-sql';
import type { Level } from '../../src/lib/domain/region';
import type { Slice } from '../../src/lib/domain/slice';

/** Exported under Node, but the package's types for bundlers are those of the browser build. */
declare module '@duckdb/duckdb-wasm/blocking' {
	export const NODE_RUNTIME: typeof import('@duckdb/duckdb-wasm/blocking').DEFAULT_RUNTIME;
}

/** The browser's DuckDB build (1.28.0, `eh`) under Node: the same SQL over local files. Blocking; one per process is enough. */
export interface WasmEngine {
	/** Makes a local file known under the name SQL uses. Registering a name again replaces the file. */
	register(name: string, path: string): void;
	/** Like register, for a file that is in memory. */
	registerBytes(name: string, bytes: Uint8Array): void;
	/** Forgets a file. */
	drop(name: string): void;
	/** Throws what DuckDB says. */
	query(statement: Statement): ResultRow[];
	/** The answer as one Arrow IPC stream. Throws what DuckDB says. */
	stream(sql: string): Uint8Array;
	/** Throws what DuckDB says about SQL that is not exactly one statement; runs nothing. */
	check(sql: string): void;
	/** Reads one slice from the partition files below `root` (the folder that holds `data/`). Throws SlicePackError. */
	slice(root: string, indicator: string, level: Level): Slice;
	close(): void;
}

export async function openWasmEngine(): Promise<WasmEngine> {
	const wasm = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundles = { mvp: { mainModule: wasm, mainWorker: '' }, eh: { mainModule: wasm, mainWorker: '' } };
	const db = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await db.instantiate(() => undefined);
	db.open({});
	const connection = db.connect();
	const registered = new Map<string, string>();

	const register: WasmEngine['register'] = (name, path) => {
		if (registered.get(name) === path) return;
		if (registered.has(name)) db.dropFile(name);
		db.registerFileURL(name, path, DuckDBDataProtocol.NODE_FS, false);
		registered.set(name, path);
	};
	const query: WasmEngine['query'] = ({ sql, params }) => {
		const prepared = connection.prepare(sql);
		try {
			return tableRows(prepared.query(...params));
		} finally {
			prepared.close();
		}
	};
	return {
		register,
		registerBytes: (name, bytes) => db.registerFileBuffer(name, bytes),
		drop(name) {
			registered.delete(name);
			db.dropFile(name);
		},
		query,
		stream: (sql) => connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql)),
		check: (sql) => connection.prepare(sql).close(),
		slice(root, indicator, level) {
			for (const file of sliceFiles(indicator)) register(file, `${root}/${file}`);
			return packSlice(indicator, level, sliceRows(query(sliceSql(indicator, level))));
		},
		close() {
			connection.close();
			db.reset();
		}
	};
}
