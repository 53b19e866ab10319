import type { Position } from 'geojson';
import { ringsOf, type Area } from '../pipeline/geo-topology';

interface Cell {
	readonly x: number;
	readonly y: number;
	readonly half: number;
	/** Distance to the nearest edge, negative outside. */
	readonly depth: number;
}

/**
 * A point well inside an area, close to its pole of inaccessibility (the point farthest from any edge), found by
 * splitting the most promising square into four until no square can hold a point deeper by a fiftieth.
 * Longitudes are shortened by the cosine of the latitude first, so that "far" means the same in every direction.
 */
export function labelPoint(area: Area): Position {
	const stretch = Math.cos(((ringsOf(area)[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
	const rings = ringsOf(area).map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * stretch, lat]));
	let cells = startCells(rings);
	let best = deepest(cells);
	while (cells.length > 0) {
		cells = cells.flatMap((cell) => split(cell, rings));
		const candidate = deepest([best, ...cells]);
		if (candidate.depth > best.depth) best = candidate;
		cells = cells.filter(
			(cell) => cell.depth + cell.half * Math.SQRT2 > best.depth * 1.02 && cell.half > best.depth / 50
		);
	}
	return [best.x / stretch, best.y];
}

function startCells(rings: Position[][]): Cell[] {
	const xs = rings.flat().map(([x = 0]) => x);
	const ys = rings.flat().map(([, y = 0]) => y);
	const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const half = Math.max(east - west, north - south) / 16;
	const cells: Cell[] = [];
	for (let x = west + half; x - half < east; x += 2 * half)
		for (let y = south + half; y - half < north; y += 2 * half) cells.push({ x, y, half, depth: depthAt(x, y, rings) });
	return cells;
}

function split({ x, y, half }: Cell, rings: Position[][]): Cell[] {
	const h = half / 2;
	return [-h, h].flatMap((dx) =>
		[-h, h].map((dy) => ({ x: x + dx, y: y + dy, half: h, depth: depthAt(x + dx, y + dy, rings) }))
	);
}

function deepest(cells: readonly Cell[]): Cell {
	return cells.reduce((best, cell) => (cell.depth > best.depth ? cell : best));
}

function depthAt(x: number, y: number, rings: Position[][]): number {
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [ax = 0, ay = 0] = ring[i - 1] ?? [];
			const [bx = 0, by = 0] = ring[i] ?? [];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			nearest = Math.min(nearest, squaredDistance(x, y, ax, ay, bx, by));
		}
	}
	return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
	return (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2;
}
