import type { FileTask } from './file-task';
import type { FileAnswer } from './file-worker';
import { inSteps } from './in-steps';
import { taskParts } from './task-parts';

/**
 * Makes a workbook or Parquet file in a worker of its own, so that the page stays responsive however many rows there are.
 *
 * @throws Error if the file can't be made; DOMException AbortError if the reader cancels
 */
export function makeFile(task: FileTask, signal?: AbortSignal): Promise<Blob> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
		const end = (settle: () => void): void => {
			worker.terminate();
			signal?.removeEventListener('abort', cancel);
			settle();
		};
		const fail = (error: Error): void => end(() => reject(error));
		const cancel = (): void => fail(new DOMException('Cancelled by the reader.', 'AbortError'));
		signal?.addEventListener('abort', cancel);
		worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
			if ('file' in data) end(() => resolve(data.file));
			else fail(new Error(data.error));
		});
		worker.addEventListener('error', ({ message }) => fail(new Error(message || 'The worker for files failed.')));
		send(worker, task, signal).catch(fail);
	});
}

async function send(worker: Worker, task: FileTask, signal: AbortSignal | undefined): Promise<void> {
	const sending = (function* () {
		for (const part of taskParts(task)) yield worker.postMessage(part);
	})();
	await inSteps(sending, 0, { signal });
}
