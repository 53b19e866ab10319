import type { LonLat } from '../domain/distance';
import type { SvgGeometry } from './geometry';
import { frame, type XY } from './projection';

/** A relation to draw: a partner, how many persons, and which end they go to. */
export interface Flow {
	readonly code: string;
	readonly name: string;
	readonly value: number;
	/** True: from the partner to the chosen region. */
	readonly homeward: boolean;
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
	readonly flows: readonly Flow[];
	/** Number of persons that gets the widest line. */
	readonly widest: number;
	/** Colour by partner. */
	readonly fills: ReadonlyMap<string, string>;
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
	readonly code: string;
	readonly strength: 'strong' | 'medium' | 'weak';
	readonly d: string;
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

/** A tapered curve from origin (as wide as `width`) to destination (a point). Without length there is nothing to draw. */
export function taperedPath([x0, y0]: XY, [x1, y1]: XY, width: number): string {
	const [dx, dy] = [x1 - x0, y1 - y0];
	const length = Math.hypot(dx, dy);
	if (length === 0) return '';
	const [nx, ny] = [dy / length, -dx / length];
	const [cx, cy] = [(x0 + x1) / 2 + nx * length * SWING, (y0 + y1) / 2 + ny * length * SWING];
	const [ex, ey] = [cx - x0, cy - y0];
	const start = Math.hypot(ex, ey);
	const [sx, sy] = [(ey / start) * (width / 2), (-ex / start) * (width / 2)];
	const [mx, my] = [nx * (width / 4), ny * (width / 4)];
	const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;
	return (
		`M${at(x0 + sx, y0 + sy)}Q${at(cx + mx, cy + my)} ${at(x1, y1)}` +
		`Q${at(cx - mx, cy - my)} ${at(x0 - sx, y0 - sy)}Z`
	);
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
		.map(({ code, value, homeward, place }) => {
			const there = project(place);
			const [from, to] = homeward ? [there, home] : [home, there];
			const d = taperedPath(from, to, flowWidth(value, paint.widest, box));
			return { code, strength: strengthOf(value, paint.widest), d };
		});
}

/** By the share of the widest line. */
function strengthOf(value: number, widest: number): FlowLine['strength'] {
	if (value >= widest * 0.04) return 'strong';
	return value >= widest * 0.008 ? 'medium' : 'weak';
}

/** Whether a drawing shows all of a part. */
export function holds({ width, height }: Pick<SvgGeometry, 'width' | 'height'>, box: MapBox): boolean {
	return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

/** Germany in a drawing that shows more. */
export function germanyBox(geometry: SvgGeometry): MapBox {
	const project = projector(geometry);
	const [x, y] = project({ lon: 5.6, lat: 55.2 });
	const [right, bottom] = project({ lon: 15.3, lat: 47.1 });
	return { x, y, width: right - x, height: bottom - y };
}

/** The surroundings of a place, about 190 km to each side: from Rostock to Hamburg, Berlin, Szczecin and Copenhagen. */
export function aroundBox(geometry: SvgGeometry, place: LonLat): MapBox {
	const project = projector(geometry);
	const [x, y] = project({ lon: place.lon - 2.9, lat: place.lat + 1.55 });
	const [right, bottom] = project({ lon: place.lon + 2.9, lat: place.lat - 1.95 });
	return { x, y, width: right - x, height: bottom - y };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
