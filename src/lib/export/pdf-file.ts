import { askWorker } from './ask-worker';
import type { PdfTask } from './pdf-worker';

/** The worker that waits for the next file; starting one takes half a second. */
let waiting: Worker | null = null;
/** Dialogs that are open. */
let wanted = 0;

/** Has a worker wait until a PDF is asked for, and after that for the next. Returns what sends it away. */
export function keepPdfReady(): () => void {
	wanted++;
	waiting ??= startWorker();
	return () => {
		if (--wanted > 0) return;
		waiting?.terminate();
		waiting = null;
	};
}

/**
 * Writes scenes as PDF in a worker, so that the page stays responsive.
 *
 * @throws Error if it can't be written; DOMException AbortError if the reader cancels
 */
export async function pdfFile(task: PdfTask, signal: AbortSignal): Promise<Uint8Array> {
	const worker = waiting ?? startWorker();
	waiting = null;
	let next: Worker | null = null;
	try {
		const bytes = await askWorker<Uint8Array>(worker, () => worker.postMessage(task), { signal }, 'stays');
		next = worker;
		return bytes;
	} finally {
		if (wanted === 0) next?.terminate();
		else waiting ??= next ?? startWorker();
	}
}

function startWorker(): Worker {
	const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
	// One that could not be started says so once: nobody may wait for it.
	worker.addEventListener('error', () => {
		if (waiting === worker) waiting = null;
	});
	return worker;
}
