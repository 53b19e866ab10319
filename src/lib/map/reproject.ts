import proj4 from 'proj4';
import type { LonLat } from '../domain/distance';
import type { PaperFormat } from '../domain/paper';
import type { SvgBackdrop, SvgGeometry, SvgOverview } from './geometry';
import { mapPath } from './path-corners';
import { frame, type XY } from './projection';
import { kilometresPerUnit } from './scale-bar';

/** ETRS89-extended / LAEA Europe, from the EPSG registry. */
const LAEA = '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs';

const { forward, inverse } = proj4(LAEA);

/** Degrees to metres east and north in EPSG:3035. */
export function laea(lon: number, lat: number): XY {
	const [east = 0, north = 0] = forward([lon, lat]);
	return [east, north];
}

/** What scale bar and arrow say at a point of a map. */
export interface Ground {
	/** Kilometres to a unit of the drawing. */
	readonly kilometresPerUnit: number;
	/** Degrees that north turns away from upwards, clockwise. */
	readonly north: number;
}

/** A map in the projection it is printed in. */
export interface PrintedMap<T> {
	readonly geometry: T;
	/** Degrees to units of the drawing. */
	readonly project: (place: LonLat) => XY;
	/** At a point, in units of the drawing; left out: in its middle. */
	readonly ground: (at?: XY) => Ground;
}

/** Points along each edge of the frame: in another projection edges are curves. */
const EDGE_STEPS = 16;
/** Degrees of latitude to look for the north. */
const NORTHWARDS = 0.01;

/** A map of regions as it stands on paper: Mercator as on the page, or with equal areas (EPSG:3035). */
export function printedMap(geometry: SvgGeometry, projection: PaperFormat['projection']): PrintedMap<SvgGeometry> {
	if (projection === 'mercator') return mercatorMap(geometry);
	const { backdrop, path, move, ...map } = equalArea(geometry);
	return {
		...map,
		geometry: {
			...geometry,
			...backdrop,
			regions: mapped(geometry.regions, path),
			labelPoints: mapped(geometry.labelPoints, move)
		}
	};
}

/** One of the start page's maps as it stands on paper. */
export function printedOverview(overview: SvgOverview, projection: PaperFormat['projection']): PrintedMap<SvgOverview> {
	if (projection === 'mercator') return mercatorMap(overview);
	const { backdrop, path, move, ...map } = equalArea(overview);
	return {
		...map,
		geometry: {
			...overview,
			...backdrop,
			mesh: path(overview.mesh),
			partner: path(overview.partner),
			links: overview.links.map((link) => ({ ...link, d: path(link.d), middle: move(link.middle) }))
		}
	};
}

function mercatorMap<T extends SvgBackdrop>(geometry: T): PrintedMap<T> {
	const { project } = frame(geometry.bounds, geometry.width);
	return {
		geometry,
		project: ({ lon, lat }) => project(lon, lat),
		ground: (at) => ({ kilometresPerUnit: kilometresPerUnit(geometry, at), north: 0 })
	};
}

/** Every corner is taken back to degrees and projected anew. */
function equalArea(geometry: SvgBackdrop) {
	const { unproject } = frame(geometry.bounds, geometry.width);
	const metres = (lon: number, lat: number): XY => {
		const [east, north] = laea(lon, lat);
		return [east, -north];
	};
	const edge = edgePoints(geometry).map(([x, y]) => metres(...unproject(x, y)));
	const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const scale = geometry.width / (right - left);
	const project = ({ lon, lat }: LonLat): XY => {
		const [x, y] = metres(lon, lat);
		return [(x - left) * scale, (y - top) * scale];
	};
	const move = (point: XY): XY => {
		const [lon, lat] = unproject(...point);
		const [x, y] = project({ lon, lat });
		return [round(x), round(y)];
	};
	const path = (d: string): string => mapPath(d, move);
	const height = Math.round((bottom - top) * scale);
	const backdrop: Omit<SvgBackdrop, 'projection' | 'bounds' | 'width'> = {
		viewBox: `0 0 ${geometry.width} ${height}`,
		height,
		land: path(geometry.land),
		lakes: path(geometry.lakes),
		borders: path(geometry.borders),
		outlines: mapped(geometry.outlines, path),
		places: geometry.places.map((place) => {
			const [x, y] = move([place.x, place.y]);
			return { ...place, x, y };
		})
	};
	const ground = ([x, y]: XY = [geometry.width / 2, height / 2]): Ground => {
		const [lon = 0, lat = 0] = inverse([x / scale + left, -(y / scale + top)]);
		const [northX, northY] = project({ lon, lat: lat + NORTHWARDS });
		return { kilometresPerUnit: 1 / (1000 * scale), north: (Math.atan2(northX - x, y - northY) * 180) / Math.PI };
	};
	return { backdrop, path, move, project, ground };
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
