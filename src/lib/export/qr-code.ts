import { encode } from 'uqr';
import { group, rectPath, type Scene } from '../domain/scene';

/** A QR code (ISO/IEC 18004, error correction M) on white, a module to the pixel, with its quiet zone. */
export function qrScene(text: string): { readonly scene: Scene; readonly modules: number } {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const d = modules(data);
	return {
		modules: size,
		scene: group([
			{ kind: 'path', d: rectPath(0, 0, size, size), fill: '#ffffff' },
			{ kind: 'path', d, fill: '#000000' }
		])
	};
}

/** The same as an SVG file of its own. */
export function qrSvg(text: string): string {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const d = modules(data);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="30mm" height="30mm"><path fill="#ffffff" d="M0 0h${size}v${size}h-${size}z"/><path d="${d}"/></svg>\n`;
}

function modules(data: readonly (readonly boolean[])[]): string {
	return data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}
