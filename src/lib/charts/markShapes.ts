import { circlePath } from '../domain/scene';
import type { Spot } from './scatterPlane';
import { polyline } from './sceneShapes';

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
	return `${polyline(corners.map(([right, up]) => [x + right * reach, y - up * reach]))}Z`;
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
