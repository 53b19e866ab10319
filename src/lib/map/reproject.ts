import proj4 from 'proj4';
import type { SvgBackdrop, SvgGeometry, SvgOverview } from './geometry';
import { mapPath } from './path-corners';
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
	const { backdrop, path, project } = equalAreaBackdrop(geometry);
	return {
		...geometry,
		...backdrop,
		regions: mapped(geometry.regions, path),
		labelPoints: mapped(geometry.labelPoints, project)
	};
}

/** One of the start page's maps with equal areas. */
export function equalAreaOverview(overview: SvgOverview): SvgOverview {
	const { backdrop, path, project } = equalAreaBackdrop(overview);
	return {
		...overview,
		...backdrop,
		mesh: path(overview.mesh),
		partner: path(overview.partner),
		links: overview.links.map((link) => ({ ...link, d: path(link.d), middle: project(link.middle) }))
	};
}

function equalAreaBackdrop(geometry: SvgBackdrop) {
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
	const height = Math.round((bottom - top) * scale);
	const backdrop: Omit<SvgBackdrop, 'projection' | 'bounds' | 'width'> = {
		viewBox: `0 0 ${geometry.width} ${height}`,
		height,
		land: path(geometry.land),
		lakes: path(geometry.lakes),
		borders: path(geometry.borders),
		outlines: mapped(geometry.outlines, path),
		places: geometry.places.map((place) => {
			const [x, y] = project([place.x, place.y]);
			return { ...place, x, y };
		})
	};
	return { backdrop, path, project };
}

function mapped<T, U>(all: Readonly<Record<string, T>>, change: (one: T) => U): Record<string, U> {
	return Object.fromEntries(Object.entries(all).map(([code, one]) => [code, change(one)]));
}

function edgePoints({ width, height }: Pick<SvgBackdrop, 'width' | 'height'>): XY[] {
	return Array.from({ length: EDGE_STEPS + 1 }, (_, i) => i / EDGE_STEPS).flatMap((share): XY[] => [
		[share * width, 0],
		[share * width, height],
		[0, share * height],
		[width, share * height]
	]);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
