import { askWorker } from './ask-worker';
import type { PngTask } from './png-worker';

/**
 * Draws an SVG text as PNG in a worker of its own, so that the page stays responsive.
 *
 * @throws Error if the picture can't be drawn; DOMException AbortError if the reader cancels
 */
export function svgPng(task: PngTask, signal: AbortSignal): Promise<Uint8Array> {
	const worker = new Worker(new URL('./png-worker.ts', import.meta.url), { type: 'module' });
	return askWorker(worker, () => worker.postMessage(task), signal);
}
