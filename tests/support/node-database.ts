import { openWasmEngine } from '../../data/pipeline/wasm-engine';
import type { Database } from '../../src/lib/data/database';

/** The engine's database without browser: the same DuckDB build under Node. Files come as bytes only. */
export async function openNodeDatabase(): Promise<Database> {
	const engine = await openWasmEngine();
	return {
		async register(name, source) {
			if (source.kind !== 'bytes') throw new Error(`${name}: reading by range needs a browser`);
			engine.registerBytes(name, source.bytes);
		},
		async drop(name) {
			engine.drop(name);
		},
		async check(sql) {
			engine.check(sql);
		},
		async run(statement) {
			return engine.query(statement);
		},
		async stream(sql) {
			return [engine.stream(sql)];
		},
		async close() {
			engine.close();
		}
	};
}
