import { PAPER } from './paper-colors';
import { circlePath, cut, type ScenePath } from './scene';

type Spot = readonly [x: number, y: number];

/** Corners of a mark in a circle of radius 1; null is the circle itself. */
const SHAPES: readonly (readonly Spot[] | null)[] = [
	null,
	regular(4, 45),
	regular(3, 90),
	regular(4, 0),
	regular(3, -90),
	star(),
	regular(6, 0),
	cross()
];

/** Outline of a mark of the size of a dot; courses without colours are told apart by the first eight. */
export function markPath(shape: number, [x, y]: Spot, radius: number): string {
	const corners = SHAPES[shape % SHAPES.length];
	if (!corners) return circlePath(x, y, radius);
	// Corners look smaller than a circle of the same reach.
	const reach = radius * 1.25;
	const path = corners.map(
		([right, up], i) => `${i === 0 ? 'M' : 'L'}${cut(x + right * reach)} ${cut(y - up * reach)}`
	);
	return `${path.join('')}Z`;
}

/** Shapes that are told apart at the size of a dot: a star and a hexagon of a few points look like a circle. */
const CLEAR = [1, 2, 3, 4, 7] as const;
/** They look smaller than squares of the same reach. */
const TRIANGLES: ReadonlySet<number> = new Set([2, 4]);

/** What a place is told by in all drawings of a sheet without colours. */
export interface PlaceMark {
	readonly shape: number;
	/** Filled with the paper. */
	readonly hollow: boolean;
}

/** Marks of the places beside the first one, which has a full circle; more than eleven begin anew, and no view has more. */
export function otherMark(place: number): PlaceMark {
	const at = place % (2 * CLEAR.length + 1);
	if (at === 2 * CLEAR.length) return { shape: 0, hollow: true };
	return { shape: CLEAR[at % CLEAR.length] ?? 0, hollow: at >= CLEAR.length };
}

/** A mark on paper, with a rim that parts it from what lies below. */
export function markScene({ shape, hollow }: PlaceMark, at: Spot, radius: number, color: string): ScenePath {
	const look = hollow
		? { fill: PAPER.surface, stroke: color, strokeWidth: radius * 0.4 }
		: { fill: color, stroke: PAPER.surface, strokeWidth: radius * 0.25 };
	const reach = radius * (TRIANGLES.has(shape) ? 1.2 : 1) * (hollow ? 0.85 : 1);
	return { kind: 'path', d: markPath(shape, at, reach), ...look };
}

function regular(count: number, turn: number): Spot[] {
	return Array.from({ length: count }, (_, i) => spoke(turn + (360 * i) / count, 1));
}

function star(): Spot[] {
	return Array.from({ length: 10 }, (_, i) => spoke(90 + 36 * i, i % 2 === 0 ? 1.15 : 0.5));
}

function cross(): Spot[] {
	const [inner, outer] = [0.35, 1];
	const quarter: Spot[] = [
		[inner, outer],
		[inner, inner],
		[outer, inner]
	];
	return [0, 1, 2, 3].flatMap((turn) =>
		quarter.map(([x, y]): Spot => {
			if (turn === 0) return [x, y];
			if (turn === 1) return [y, -x];
			return turn === 2 ? [-x, -y] : [-y, x];
		})
	);
}

function spoke(degrees: number, reach: number): Spot {
	const angle = (degrees / 180) * Math.PI;
	return [Math.cos(angle) * reach, Math.sin(angle) * reach];
}
