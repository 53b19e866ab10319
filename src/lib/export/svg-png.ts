import type { PngAnswer, PngTask } from './png-worker';

/**
 * Draws an SVG text as PNG in a worker of its own, so that the page stays responsive.
 *
 * @throws Error if the picture can't be drawn; DOMException AbortError if the reader cancels
 */
export function svgPng(task: PngTask, signal: AbortSignal): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./png-worker.ts', import.meta.url), { type: 'module' });
		const end = (settle: () => void): void => {
			worker.terminate();
			signal.removeEventListener('abort', cancel);
			settle();
		};
		const cancel = (): void => end(() => reject(new DOMException('Cancelled by the reader.', 'AbortError')));
		signal.addEventListener('abort', cancel);
		worker.addEventListener('message', ({ data }: MessageEvent<PngAnswer>) =>
			end(() => ('png' in data ? resolve(data.png) : reject(new Error(data.error))))
		);
		worker.addEventListener('error', ({ message }) =>
			end(() => reject(new Error(message || 'The drawing worker failed.')))
		);
		if (signal.aborted) cancel();
		else worker.postMessage(task);
	});
}
