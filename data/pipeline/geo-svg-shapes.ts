import type { FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';
import type { Frame } from '../../src/lib/map/projection';
import { pathOf, ringArea, shapePath } from './geo-path';
import { clippedLines, projected, type Simple } from './geo-project';
import type { Areas } from './geo-topology';

/** How closely a drawing follows the land, in its own units. */
export interface Detail {
	/** Triangles of regions below this many square units are simplified away (Visvalingam). */
	readonly regions: number;
	/** Of what lies under and around them. */
	readonly backdrop: number;
	/** Points lie on multiples of so many units. */
	readonly step: number;
}

/** For windows of any size. */
export const FINE: Detail = { regions: 9, backdrop: 30, step: 1 };
/** Px of a frame as wide as the text of a page, and of the map in it. */
const SMALL = { width: 700, height: 550 };

/** For frames as wide as the text of a page: a point moves by less than a pixel, in half the bytes; of tall drawings, which stand small there, in a third. */
export function coarse({ width, height }: Pick<Frame, 'width' | 'height'>): Detail {
	const unitsPerPx = Math.max(width / SMALL.width, height / SMALL.height);
	const squarePx = unitsPerPx ** 2;
	return { regions: 4 * squarePx, backdrop: 9 * squarePx, step: Math.round(unitsPerPx / 2) };
}

/** Islands below this many square units are not drawn. */
const SMALLEST = 12;
export const SMALLEST_LAKE = 80;
/** The backdrop reaches this many times the frame's longer side beyond it, for windows of other proportions. */
export const MARGIN = 0.7;

/** Path by feature id. A shape of less than `smallest` square units stays as its largest ring if `smallest` is the one of regions. */
export function shapePaths(
	areas: Areas,
	view: Frame,
	{ weight, step, smallest = SMALLEST }: { readonly weight: number; readonly step: number; readonly smallest?: number }
): [string, string][] {
	return simplified(projected(areas, view), weight).features.flatMap((one): [string, string][] => {
		const rings = clippedLines(one, view, MARGIN).filter((ring) => smallest === SMALLEST || ringArea(ring) >= smallest);
		const path = shapePath(rings, smallest, step);
		return path === '' ? [] : [[String(one.id), path]];
	});
}

/** All paths as one. */
export function joined(paths: readonly [string, string][]): string {
	return paths.map(([, path]) => path).join('');
}

/** Borders that two of the areas share. */
export function innerBorders(areas: Areas, view: Frame): string {
	const source = simplify(presimplify(shared(projected(areas, view))), FINE.backdrop);
	const lines = mesh(source, source.objects['it'] as GeometryCollection, (a, b) => a !== b);
	return clippedLines({ type: 'Feature', properties: {}, geometry: lines }, view, MARGIN)
		.map((line) => pathOf(line, false))
		.join('');
}

/** All lines as one path. */
export function linePaths(lines: FeatureCollection<Simple>, view: Frame, { backdrop, step }: Detail): string {
	return simplified(projected(lines, view), backdrop)
		.features.flatMap((one) => clippedLines(one, view, MARGIN))
		.map((line) => pathOf(line, false, step))
		.join('');
}

/** Simplified with shared borders kept shared. */
function simplified<G extends Simple>(from: FeatureCollection<G>, weight: number): FeatureCollection<G> {
	const source = simplify(presimplify(shared(from)), weight);
	return feature(source, source.objects['it'] as GeometryObject) as FeatureCollection<G>;
}

function shared(from: FeatureCollection<Simple>): Topology<Objects> {
	return topology({ it: from }) as Topology<Objects>;
}
