import { setImmediate } from 'node:timers/promises';
import { serializeSlice } from '../../src/lib/data/pack-slice';
import { LEVELS, type Level } from '../../src/lib/domain/region';
import type { LevelCoverage } from './coverage';
import { type OutputFolder, sha256, shortHash } from './output-folder';
import { openWasmEngine } from './wasm-engine';

/** One indicator and the levels it has values at. */
export interface SliceTask {
	readonly indicator: string;
	readonly coverage: Readonly<Partial<Record<Level, LevelCoverage>>>;
}

/** Key of a written slice: `<indicator>.<level>`. */
export type SliceAddresses = ReadonlyMap<string, string>;

/**
 * Reads every slice from the Parquet files just written, by the browser's SQL in the browser's DuckDB build, and writes it as
 * `slices/<indicator>.<level>.<hash>.json`. Returns their addresses from the site root.
 */
export async function writeSlices(tasks: readonly SliceTask[], out: OutputFolder): Promise<SliceAddresses> {
	const engine = await openWasmEngine();
	const addresses = new Map<string, string>();
	try {
		for (const { indicator, coverage } of tasks) {
			for (const level of LEVELS) {
				if (!coverage[level]) continue;
				// Each slice keeps this thread for a while; what else is being written may go on in between.
				await setImmediate();
				const content = serializeSlice(engine.slice(out.root, indicator, level));
				const path = `slices/${indicator}.${level}.${shortHash(sha256(content))}.json`;
				out.write(path, content);
				addresses.set(`${indicator}.${level}`, `/${path}`);
			}
		}
	} finally {
		engine.close();
	}
	return addresses;
}
