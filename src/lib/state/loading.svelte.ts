/** The loading behind a page: one piece of work at a time, the last failure, and another attempt. */
export class Loading {
	#error = $state.raw<unknown>(null);
	#attempt = $state(0);

	/** Why the last load failed; null while all is well. */
	get error(): unknown {
		return this.#error;
	}

	/**
	 * Runs work whose needs have changed; to be called in an effect, returns its cleanup, which aborts the work. What the work reads before it first
	 * waits decides when it runs again.
	 */
	run(work: (signal: AbortSignal) => Promise<unknown>): () => void {
		const abort = new AbortController();
		void this.#attempt;
		work(abort.signal).then(
			() => {
				if (!abort.signal.aborted) this.#error = null;
			},
			(error: unknown) => {
				if (!abort.signal.aborted) this.#error = error;
			}
		);
		return () => abort.abort(new DOMException('A newer view was asked for.', 'AbortError'));
	}

	/** Tries again after a failure. */
	retry(): void {
		this.#error = null;
		this.#attempt++;
	}
}
