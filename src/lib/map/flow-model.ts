import type { LonLat } from '../domain/distance';
import type { SvgGeometry } from './geometry';
import { frame, type Bounds, type XY } from './projection';

/** A relation to draw: a partner, how many persons, and which end they go to. */
export interface Flow {
	/** Unique: a partner has two flows where both directions are shown. */
	readonly key: string;
	readonly code: string;
	readonly value: number;
	/** True: from the partner to the chosen region. */
	readonly homeward: boolean;
	readonly place: LonLat;
}

/** A partner that can be pointed at and named. */
export interface FlowPartner {
	readonly code: string;
	readonly name: string;
	/** Its number or numbers, written. */
	readonly text: string;
	readonly place: LonLat;
}

/** Everything about a flow map that changes with the view, and no geometry. */
export interface FlowPaint {
	readonly home: {
		readonly code: string;
		readonly name: string;
		readonly place: LonLat;
		/** Districts that are home: of a group more than one. */
		readonly members: readonly string[];
	};
	/** One direction, both side by side, or the balance. */
	readonly mode: 'one' | 'both' | 'balance';
	readonly mark: 'linien' | 'kreise';
	/** Strongest first. */
	readonly partners: readonly FlowPartner[];
	readonly flows: readonly Flow[];
	/** Number of persons that gets the widest line, or the largest circle. */
	readonly widest: number;
	/** Class of its share by partner (share-fill.ts). */
	readonly fills: ReadonlyMap<string, number>;
}

/** The part of a drawing that is seen, in its units. */
export interface MapBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A line ready to be drawn. */
export interface FlowLine {
	readonly key: string;
	readonly code: string;
	readonly homeward: boolean;
	readonly strength: 'strong' | 'medium' | 'weak';
	readonly d: string;
	readonly from: XY;
	readonly to: XY;
	readonly width: number;
	/** The middle of it from origin to destination, as a stroke. */
	readonly middle: string;
}

/** Width of the widest line as a share of what is seen. */
const WIDEST = 0.026;
/** Thinnest line, as a share of the widest. */
const THINNEST = 0.05;
/** How far a line swings out, as a share of its length: always to its left, so that there and back do not meet. */
const SWING = 0.16;

/** Width of a line in units of the drawing: by the square root, or one large neighbour would make all others hairs. */
export function flowWidth(value: number, widest: number, box: Pick<MapBox, 'width'>): number {
	const share = widest > 0 ? Math.sqrt(Math.min(1, Math.max(0, value) / widest)) : 0;
	return WIDEST * box.width * Math.max(THINNEST, share);
}

/** Where a curve is drawn to on its way. */
export function swing([x0, y0]: XY, [x1, y1]: XY): XY {
	return [(x0 + x1) / 2 + (y1 - y0) * SWING, (y0 + y1) / 2 - (x1 - x0) * SWING];
}

/** The middle of a tapered curve, to be drawn as a stroke. */
function middlePath(from: XY, to: XY): string {
	const text = ([x, y]: XY): string => `${round(x)} ${round(y)}`;
	return `M${text(from)}Q${text(swing(from, to))} ${text(to)}`;
}

/** Corners that a tapered curve is drawn through: start, control points of both sides, the point at its end. */
function taperedCorners([x0, y0]: XY, [x1, y1]: XY, width: number): Record<'a' | 'b' | 'm' | 'n', XY> {
	const length = Math.hypot(x1 - x0, y1 - y0);
	const [nx, ny] = [(y1 - y0) / length, -(x1 - x0) / length];
	const [cx, cy] = swing([x0, y0], [x1, y1]);
	const [ex, ey] = [cx - x0, cy - y0];
	const start = Math.hypot(ex, ey);
	const [sx, sy] = [(ey / start) * (width / 2), (-ex / start) * (width / 2)];
	const [mx, my] = [nx * (width / 4), ny * (width / 4)];
	return { a: [x0 + sx, y0 + sy], b: [x0 - sx, y0 - sy], m: [cx + mx, cy + my], n: [cx - mx, cy - my] };
}

/** A tapered curve from origin (as wide as `width`) to destination (a point). Without length there is nothing to draw. */
export function taperedPath(from: XY, to: XY, width: number): string {
	if (from[0] === to[0] && from[1] === to[1]) return '';
	const { a, b, m, n } = taperedCorners(from, to, width);
	const at = ([x, y]: XY): string => `${round(x)} ${round(y)}`;
	return `M${at(a)}Q${at(m)} ${at(to)}Q${at(n)} ${at(b)}Z`;
}

/** The same as a closed ring of `2 × steps + 2` points, for drawings without curves. */
export function taperedOutline(from: XY, to: XY, width: number, steps: number): XY[] {
	if (from[0] === to[0] && from[1] === to[1]) return [];
	const { a, b, m, n } = taperedCorners(from, to, width);
	return [...bezier(a, m, to, steps), ...bezier(to, n, b, steps).slice(1), a];
}

/** Points of a quadratic curve, both ends included. */
export function bezier(from: XY, control: XY, to: XY, steps: number): XY[] {
	return Array.from({ length: steps + 1 }, (_, i): XY => {
		const t = i / steps;
		const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
		return [p * from[0] + q * control[0] + r * to[0], p * from[1] + q * control[1] + r * to[1]];
	});
}

/** Degrees to units of a geometry's drawing. */
export function projector({ bounds, width }: Pick<SvgGeometry, 'bounds' | 'width'>): (place: LonLat) => XY {
	const { project } = frame(bounds, width);
	return ({ lon, lat }) => project(lon, lat);
}

/** All lines, thin ones first, so that the strong ones lie on top. */
export function flowLines(paint: FlowPaint, project: (place: LonLat) => XY, box: MapBox): FlowLine[] {
	const home = project(paint.home.place);
	return [...paint.flows]
		.sort((a, b) => a.value - b.value || (a.code < b.code ? 1 : -1))
		.map(({ key, code, value, homeward, place }) => {
			const there = project(place);
			const [from, to] = homeward ? [there, home] : [home, there];
			const width = flowWidth(value, paint.widest, box);
			const strength = strengthOf(value, paint.widest);
			const d = taperedPath(from, to, width);
			return { key, code, homeward, strength, d, from, to, width, middle: middlePath(from, to) };
		});
}

/** By the share of the widest line. */
function strengthOf(value: number, widest: number): FlowLine['strength'] {
	if (value >= widest * 0.04) return 'strong';
	return value >= widest * 0.008 ? 'medium' : 'weak';
}

/** Whether a point lies in a part of a drawing. */
export function isInside([x, y]: XY, box: MapBox): boolean {
	return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}

/** Whether a drawing shows all of a part. */
export function holds({ width, height }: Pick<SvgGeometry, 'width' | 'height'>, box: MapBox): boolean {
	return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

/** Where Germany lies. */
export const GERMANY: Bounds = [5.6, 47.1, 15.3, 55.2];

/** The surroundings of a place, about 190 km to each side: from Rostock to Hamburg, Berlin, Szczecin and Copenhagen. */
export function around({ lon, lat }: LonLat): Bounds {
	return [lon - 2.9, lat - 1.95, lon + 2.9, lat + 1.55];
}

/** The part of a drawing that shows an area: exactly in Mercator; in another projection it passes through the middle of each edge. */
export function partOf([west, south, east, north]: Bounds, project: (place: LonLat) => XY): MapBox {
	const middle = { lon: (west + east) / 2, lat: (south + north) / 2 };
	const [[x], [right]] = [project({ ...middle, lon: west }), project({ ...middle, lon: east })];
	const [[, y], [, bottom]] = [project({ ...middle, lat: north }), project({ ...middle, lat: south })];
	return { x, y, width: right - x, height: bottom - y };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
