import { askWorker } from './ask-worker';
import type { PngTask } from './png-worker';

/**
 * Draws SVG texts as PNG, all of them in one worker of their own, so that the page stays responsive.
 *
 * @throws Error if a picture can't be drawn; DOMException AbortError if the reader cancels
 */
export function svgPngs(tasks: readonly PngTask[], signal: AbortSignal): Promise<Uint8Array[]> {
	const worker = new Worker(new URL('./png-worker.ts', import.meta.url), { type: 'module' });
	return askWorker(worker, () => worker.postMessage(tasks), { signal });
}
