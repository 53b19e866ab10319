/** What a worker of files answers. */
export type WorkerAnswer<T> = { readonly done: T } | { readonly error: string };

/**
 * One question to a worker that was started for it and ends with its answer.
 *
 * @param send posts the question, perhaps in pieces
 * @throws Error if the worker can't do it; DOMException AbortError if the reader cancels
 */
export function askWorker<T>(worker: Worker, send: () => void | Promise<void>, signal?: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const end = (settle: () => void): void => {
			worker.terminate();
			signal?.removeEventListener('abort', cancel);
			settle();
		};
		const fail = (error: unknown): void => end(() => reject(error instanceof Error ? error : new Error(String(error))));
		const cancel = (): void => fail(new DOMException('Cancelled by the reader.', 'AbortError'));
		signal?.addEventListener('abort', cancel);
		worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer<T>>) => {
			if ('done' in data) end(() => resolve(data.done));
			else fail(new Error(data.error));
		});
		worker.addEventListener('error', ({ message }) => fail(new Error(message || 'The worker for files failed.')));
		if (signal?.aborted) cancel();
		else Promise.resolve().then(send).catch(fail);
	});
}

/** The worker's side: does the work, and tells what went wrong. */
export async function workerAnswer<T>(work: () => T | Promise<T>): Promise<WorkerAnswer<T>> {
	try {
		return { done: await work() };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}
