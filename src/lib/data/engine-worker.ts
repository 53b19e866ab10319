// DuckDB's own worker, made honest: it leaves a rejected WebAssembly download or compilation unhandled and never answers.
// Thrown again outside the promise it becomes the worker's error event, which browser-database.ts waits for.
import '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';

self.addEventListener('unhandledrejection', (event) => {
	setTimeout(() => {
		throw event.reason;
	});
});
