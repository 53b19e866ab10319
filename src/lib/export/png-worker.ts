import { initWasm } from '@resvg/resvg-wasm';
import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { rasterize } from './rasterize';

/** What the page asks of the worker. */
export interface PngTask {
	readonly svg: string;
	readonly width: number;
	readonly dpi: number;
}

export type PngAnswer = { readonly png: Uint8Array } | { readonly error: string };

self.addEventListener('message', (event: MessageEvent<PngTask>) => {
	void draw(event.data).then((answer) => self.postMessage(answer));
});

async function draw({ svg, width, dpi }: PngTask): Promise<PngAnswer> {
	try {
		await initWasm(fetch(wasmUrl));
		return { png: rasterize(svg, { width, dpi }) };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}
