import { initWasm } from '@resvg/resvg-wasm';
import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { workerAnswer } from './ask-worker';
import { rasterize } from './rasterize';

/** One picture that the page asks of the worker. */
export interface PngTask {
	readonly svg: string;
	readonly width: number;
	readonly dpi: number;
}

self.addEventListener('message', ({ data: tasks }: MessageEvent<readonly PngTask[]>) => {
	const draw = async (): Promise<Uint8Array[]> => {
		await initWasm(fetch(wasmUrl));
		return tasks.map(({ svg, width, dpi }) => rasterize(svg, { width, dpi }));
	};
	void workerAnswer(draw).then((answer) => self.postMessage(answer));
});
