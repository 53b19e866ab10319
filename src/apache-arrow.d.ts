/** The package's own types lie where its `exports` don't lead; this is what we use of it. */
declare module 'apache-arrow' {
	/** A table from the pieces of one IPC stream. Throws Error if they are none. */
	export function tableFromIPC(pieces: Iterable<Uint8Array>): import('./lib/data/result-rows').ArrowTable;
}
