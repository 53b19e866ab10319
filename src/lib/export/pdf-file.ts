import { askWorker } from './ask-worker';
import type { PdfTask } from './pdf-worker';

/**
 * Writes scenes as PDF in a worker of its own, so that the page stays responsive.
 *
 * @throws Error if it can't be written; DOMException AbortError if the reader cancels
 */
export function pdfFile(task: PdfTask, signal: AbortSignal): Promise<Uint8Array> {
	const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
	return askWorker(worker, () => worker.postMessage(task), signal);
}
