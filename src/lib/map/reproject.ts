import proj4 from 'proj4';
import type { SvgGeometry } from './geometry';
import { frame, type XY } from './projection';

/** ETRS89-extended / LAEA Europe, from the EPSG registry. */
const LAEA = '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs';

const { forward } = proj4(LAEA);

/** Degrees to metres east and north in EPSG:3035. */
export function laea(lon: number, lat: number): XY {
	const [east = 0, north = 0] = forward([lon, lat]);
	return [east, north];
}

/** Points along each edge of the frame: in another projection edges are curves. */
const EDGE_STEPS = 16;

/** The same drawing with equal areas (EPSG:3035): every corner is taken back to degrees and projected anew. */
export function equalArea(geometry: SvgGeometry): SvgGeometry {
	const { unproject } = frame(geometry.bounds, geometry.width);
	const metres = ([x, y]: XY): XY => {
		const [east, north] = laea(...unproject(x, y));
		return [east, -north];
	};
	const edge = edgePoints(geometry).map(metres);
	const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const scale = geometry.width / (right - left);
	const project = (point: XY): XY => {
		const [x, y] = metres(point);
		return [round((x - left) * scale), round((y - top) * scale)];
	};
	const path = (d: string): string => mapPath(d, project);
	const paths = <T extends Readonly<Record<string, string>>>(all: T) =>
		Object.fromEntries(Object.entries(all).map(([code, d]) => [code, path(d)]));
	const height = Math.round((bottom - top) * scale);
	return {
		...geometry,
		viewBox: `0 0 ${geometry.width} ${height}`,
		height,
		land: path(geometry.land),
		lakes: path(geometry.lakes),
		borders: path(geometry.borders),
		outlines: paths(geometry.outlines),
		regions: paths(geometry.regions),
		labelPoints: Object.fromEntries(
			Object.entries(geometry.labelPoints).map(([code, point]) => [code, project(point)])
		),
		places: geometry.places.map((place) => {
			const [x, y] = project([place.x, place.y]);
			return { ...place, x, y };
		})
	};
}

function edgePoints({ width, height }: SvgGeometry): XY[] {
	return Array.from({ length: EDGE_STEPS + 1 }, (_, i) => i / EDGE_STEPS).flatMap((share): XY[] => [
		[share * width, 0],
		[share * width, height],
		[0, share * height],
		[width, share * height]
	]);
}

/** Path data of straight lines with every corner moved. Knows what geo-path.ts writes: M, l, h, v and z with numbers. */
export function mapPath(d: string, move: (point: XY) => XY): string {
	let [x, y] = [0, 0];
	let [startX, startY] = [0, 0];
	return [...d.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/g)]
		.map(([, letter = '', rest = '']) => {
			const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
			if (letter === 'z' || letter === 'Z') {
				[x, y] = [startX, startY];
				return 'Z';
			}
			const corners: XY[] = [];
			const step = letter === 'h' || letter === 'H' || letter === 'v' || letter === 'V' ? 1 : 2;
			const isRelative = letter === letter.toLowerCase();
			for (let i = 0; i + step <= numbers.length; i += step) {
				const [first = 0, second = 0] = [numbers[i], numbers[i + 1]];
				const horizontal = letter === 'v' || letter === 'V' ? null : first;
				const vertical = step === 2 ? second : horizontal === null ? first : null;
				x = horizontal === null ? x : isRelative ? x + horizontal : horizontal;
				y = vertical === null ? y : isRelative ? y + vertical : vertical;
				corners.push([x, y]);
			}
			if (letter === 'M' || letter === 'm') [startX, startY] = corners[0] ?? [x, y];
			const text = corners.map((corner) => move(corner).join(' ')).join('L');
			return (letter === 'M' || letter === 'm' ? 'M' : 'L') + text;
		})
		.join('');
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
