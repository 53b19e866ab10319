/**
 * Size of duckdb-eh.wasm in bytes, not compressed: what progress is measured against, because a compressed response doesn't tell. A test
 * compares it with the installed file.
 */
export const WASM_BYTES = 18_105_915;
