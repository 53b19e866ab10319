/** What somebody who waits for a long piece of work can see and do. */
export interface Waiting {
	readonly signal?: AbortSignal | undefined;
	/** Share that is done, from 0 to 1; never less than the time before. */
	readonly onProgress?: ((share: number) => void) | undefined;
}

/** Work shorter than this goes on without a pause, ms: pausing after each of many small pieces would take longer than they do. */
const UNTIL_A_PAUSE = 8;

/**
 * Collects pieces of work and lets the page breathe between them: input, painting and the reader's "cancel" come first.
 *
 * @param count of the pieces, for the progress
 * @throws DOMException AbortError (or the signal's own reason) if the reader cancels; no further piece is made then
 */
export async function inSteps<T>(pieces: Iterable<T>, count: number, { signal, onProgress }: Waiting): Promise<T[]> {
	const made: T[] = [];
	const breath = new Breath();
	signal?.throwIfAborted();
	for (const piece of pieces) {
		made.push(piece);
		onProgress?.(Math.min(1, made.length / Math.max(1, count)));
		// Also between pauses: whoever follows the progress may have cancelled.
		signal?.throwIfAborted();
		await breath.take();
		signal?.throwIfAborted();
	}
	return made;
}

/** Lets the page breathe between pieces of work that come from elsewhere: resolves at once, or where the last pause is long ago after what waits. */
export class Breath {
	#since = performance.now();

	async take(): Promise<void> {
		if (performance.now() - this.#since < UNTIL_A_PAUSE) return;
		await pause();
		this.#since = performance.now();
	}
}

/** Until the page has dealt with what waits. A message, because nested timers are held back by 4 ms and in hidden tabs by a second. */
function pause(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
