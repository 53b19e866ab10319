/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A position in a drawing: x to the right, y downwards. */
export type XY = readonly [x: number, y: number];

/** Web Mercator, the projection of the live map, with the whole world as the unit square. */
export function mercator(lon: number, lat: number): XY {
	const sine = Math.sin((lat * Math.PI) / 180);
	return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** A drawing `width` units wide that shows `bounds` exactly, as the live map's `fitBounds` does. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Degrees to units of the drawing. */
	readonly project: (lon: number, lat: number) => XY;
	/** Units of the drawing to degrees. */
	readonly unproject: (x: number, y: number) => readonly [lon: number, lat: number];
}

/** The frame of `bounds` at a width in drawing units. */
export function frame([west, south, east, north]: Bounds, width: number): Frame {
	const [left, top] = mercator(west, north);
	const [right, bottom] = mercator(east, south);
	const scale = width / (right - left);
	const project = (lon: number, lat: number): XY => {
		const [x, y] = mercator(lon, lat);
		return [(x - left) * scale, (y - top) * scale];
	};
	const unproject = (x: number, y: number) => inverse(left + x / scale, top + y / scale);
	return { width, height: Math.round((bottom - top) * scale), project, unproject };
}

function inverse(x: number, y: number): readonly [lon: number, lat: number] {
	return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
