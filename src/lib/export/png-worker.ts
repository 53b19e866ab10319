import { initWasm } from '@resvg/resvg-wasm';
import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { workerAnswer } from './ask-worker';
import { rasterize } from './rasterize';

/** What the page asks of the worker. */
export interface PngTask {
	readonly svg: string;
	readonly width: number;
	readonly dpi: number;
}

self.addEventListener('message', ({ data: { svg, width, dpi } }: MessageEvent<PngTask>) => {
	const draw = async (): Promise<Uint8Array> => {
		await initWasm(fetch(wasmUrl));
		return rasterize(svg, { width, dpi });
	};
	void workerAnswer(draw).then((answer) => self.postMessage(answer));
});
