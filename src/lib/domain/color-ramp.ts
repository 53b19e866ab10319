type Rgb = readonly [r: number, g: number, b: number];

const BLACK: Rgb = [0, 0, 0];

/** A smooth way through colours, which it passes nearby: a uniform cubic B-spline in RGB, as d3-interpolate draws ColorBrewer's. From 0 to 1. */
export function colorRamp(colors: readonly string[]): (place: number) => string {
	const points = colors.map(rgbOf);
	const n = points.length - 1;
	return (place) => {
		const t = Math.min(1, Math.max(0, place));
		const i = Math.min(n - 1, Math.floor(t * n));
		const [from, to]: [Rgb, Rgb] = [points[i] ?? BLACK, points[i + 1] ?? BLACK];
		// Beyond both ends it goes straight on.
		const before = points[i - 1] ?? mirrored(from, to);
		const after = points[i + 2] ?? mirrored(to, from);
		const u = t * n - i;
		const weights = [(1 - u) ** 3, 4 - 6 * u ** 2 + 3 * u ** 3, 1 + 3 * u + 3 * u ** 2 - 3 * u ** 3, u ** 3];
		const mixed = (channel: 0 | 1 | 2): number =>
			[before, from, to, after].reduce((sum, color, k) => sum + color[channel] * (weights[k] ?? 0), 0) / 6;
		return hexOf([mixed(0), mixed(1), mixed(2)]);
	};
}

/** Red, green and blue from 0 to 255 as `#010203`; what lies outside is drawn to the edge. */
export function hexOf(channels: Rgb): string {
	const two = (value: number): string =>
		Math.round(Math.min(255, Math.max(0, value)))
			.toString(16)
			.padStart(2, '0');
	return `#${channels.map(two).join('')}`;
}

function rgbOf(hex: string): Rgb {
	const channel = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
	return [channel(1), channel(3), channel(5)];
}

function mirrored(center: Rgb, other: Rgb): Rgb {
	return [2 * center[0] - other[0], 2 * center[1] - other[1], 2 * center[2] - other[2]];
}
