import type { Waiting } from '../domain/in-steps';

/** What a worker of files answers; before that perhaps the share that is done, again and again. */
export type WorkerAnswer<T> = { readonly done: T } | { readonly error: string };

/**
 * One question to a worker, which ends with its answer, or stays for the next one; it never survives a failure.
 *
 * @param send posts the question, perhaps in pieces
 * @throws Error if the worker can't do it; DOMException AbortError if the reader cancels
 */
export function askWorker<T>(
	worker: Worker,
	send: () => void | Promise<void>,
	{ signal, onProgress }: Waiting = {},
	afterwards: 'ends' | 'stays' = 'ends'
): Promise<T> {
	return new Promise((resolve, reject) => {
		const answered = new AbortController();
		const end = (settle: () => void): void => {
			answered.abort();
			settle();
		};
		const fail = (error: unknown): void => {
			worker.terminate();
			end(() => reject(error instanceof Error ? error : new Error(String(error))));
		};
		const done = (answer: T): void => {
			if (afterwards === 'ends') worker.terminate();
			end(() => resolve(answer));
		};
		const listening = { signal: answered.signal };
		const cancel = (): void => fail(new DOMException('Cancelled by the reader.', 'AbortError'));
		signal?.addEventListener('abort', cancel, listening);
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<WorkerAnswer<T> | { readonly share: number }>) => {
				if ('share' in data) onProgress?.(data.share);
				else if ('done' in data) done(data.done);
				else fail(new Error(data.error));
			},
			listening
		);
		worker.addEventListener(
			'error',
			({ message }) => fail(new Error(message || 'The worker for files failed.')),
			listening
		);
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
