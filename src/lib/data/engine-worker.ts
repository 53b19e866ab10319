import duckdbWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

// DuckDB's own worker, made honest: it leaves a rejected WebAssembly download or compilation unhandled and never answers.
// Thrown again outside the promise it becomes the worker's error event, which browser-database.ts waits for.
self.addEventListener('unhandledrejection', (event) => {
	setTimeout(() => {
		throw event.reason;
	});
});

// The script is imported by address, since its package declares it free of side effects and bundlers drop it. What arrives meanwhile
// is kept for the handler that it installs.
const early: MessageEvent[] = [];
self.onmessage = (event: MessageEvent) => early.push(event);
void import(/* @vite-ignore */ duckdbWorker).then(() => {
	for (const event of early) self.onmessage?.(event);
});
