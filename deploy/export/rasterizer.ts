import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm } from '@resvg/resvg-wasm';

let started: Promise<void> | null = null;

/** Makes the drawer of PNG ready, once for the whole process: the library takes its program only once. */
export function startRasterizer(): Promise<void> {
	started ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
	return started;
}
