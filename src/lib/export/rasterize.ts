import { Resvg } from '@resvg/resvg-wasm';

/** Inch in metres. */
const INCH = 0.0254;

/**
 * An SVG text as PNG of an exact width, with its resolution in the file, so that layout programs place it in its true size. `initWasm` of the library
 * must have run. The same in a browser and in Node.
 */
export function rasterize(svg: string, size: { readonly width: number; readonly dpi: number }): Uint8Array {
	const renderer = new Resvg(svg, { fitTo: { mode: 'width', value: size.width }, font: { loadSystemFonts: false } });
	const image = renderer.render();
	const png = image.asPng();
	image.free();
	renderer.free();
	return withResolution(png, size.dpi);
}

/** Puts a pHYs chunk (PNG specification, 11.3.4.3) behind the header, which is always 33 bytes long. */
function withResolution(png: Uint8Array, dpi: number): Uint8Array {
	const perMetre = Math.round(dpi / INCH);
	const chunk = new Uint8Array(21);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, 9);
	chunk.set([0x70, 0x48, 0x59, 0x73], 4);
	view.setUint32(8, perMetre);
	view.setUint32(12, perMetre);
	chunk[16] = 1;
	view.setUint32(17, crc32(chunk.subarray(4, 17)));
	const bytes = new Uint8Array(png.length + chunk.length);
	bytes.set(png.subarray(0, 33));
	bytes.set(chunk, 33);
	bytes.set(png.subarray(33), 33 + chunk.length);
	return bytes;
}

/** CRC-32 of ISO 3309, as PNG asks. */
function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}
