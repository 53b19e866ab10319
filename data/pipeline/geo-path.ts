import type { Position } from 'geojson';

type Point = readonly [number, number];

/**
 * A ring or line as an SVG path with whole, relative steps, its points on multiples of `step`; empty when it shrinks to less than a triangle resp. a
 * line.
 */
export function pathOf(line: readonly Position[], closed: boolean, step = 1): string {
	const onGrid = (value: number): number => Math.round(value / step) * step;
	const points = withoutRepeats(
		line.map(([x = 0, y = 0]) => [onGrid(x), onGrid(y)] as const),
		closed
	);
	const [start, ...rest] = points;
	if (!start || points.length < (closed ? 3 : 2)) return '';
	const steps = rest.map(([x, y], i) => {
		const [px, py] = points[i] ?? start;
		return `${x - px} ${y - py}`;
	});
	return `M${start.join(' ')}l${steps.join(' ')}${closed ? 'z' : ''}`.replace(/ -/g, '-');
}

/** Area of a ring in square units, never negative. */
export function ringArea(ring: readonly Position[]): number {
	const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
		const [u = 0, v = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * v - u * y;
	}, 0);
	return Math.abs(twice) / 2;
}

/**
 * All rings of one shape as a path. Rings smaller than `minArea` square units are left out, but never the largest one: a
 * region that is too small for the scale stays as a small square around its place.
 */
export function shapePath(rings: readonly (readonly Position[])[], minArea: number, step = 1): string {
	const bySize = rings.map((ring) => ({ ring, area: ringArea(ring) })).sort((a, b) => b.area - a.area);
	const [largest] = bySize;
	if (!largest) return '';
	const path = bySize
		.filter(({ area }) => area >= minArea)
		.map(({ ring }) => pathOf(ring, true, step))
		.join('');
	return path || pathOf(largest.ring, true, step) || square(largest.ring);
}

function square(ring: readonly Position[]): string {
	const [x = 0, y = 0] = ring[0] ?? [];
	return `M${Math.round(x) - 1} ${Math.round(y) - 1}h2v2h-2z`;
}

function withoutRepeats(points: readonly Point[], closed: boolean): Point[] {
	const kept: Point[] = [];
	for (const point of points) if (!same(kept.at(-1), point)) kept.push(point);
	if (closed && kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop();
	return kept;
}

function same(a: Point | undefined, b: Point | undefined): boolean {
	return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
