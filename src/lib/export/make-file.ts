import { askWorker } from './ask-worker';
import type { FileTask } from './file-task';
import { inSteps } from '../domain/in-steps';
import { taskParts } from './task-parts';

/**
 * Makes a workbook or Parquet file in a worker of its own, so that the page stays responsive however many rows there are.
 *
 * @throws Error if the file can't be made; DOMException AbortError if the reader cancels
 */
export function makeFile(task: FileTask, signal?: AbortSignal): Promise<Blob> {
	const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
	return askWorker(worker, () => send(worker, task, signal), { signal });
}

async function send(worker: Worker, task: FileTask, signal: AbortSignal | undefined): Promise<void> {
	const sending = (function* () {
		for (const part of taskParts(task)) yield worker.postMessage(part);
	})();
	await inSteps(sending, 0, { signal });
}
