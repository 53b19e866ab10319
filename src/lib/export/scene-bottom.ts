import { matrixProduct, type Matrix, type Scene } from '../domain/scene';

/** A point, px. */
type Point = readonly [x: number, y: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Depth of a line's tails, in letters. */
const TAILS = 0.25;

/** How far down a drawing reaches, px; what a clip cuts off doesn't count. Curves are taken for the polygons of their control points. */
export function sceneBottom(scene: Scene, at: Matrix = IDENTITY): number {
	if (scene.kind === 'text') return lowest([[scene.x, scene.y + scene.size * TAILS]], at);
	if (scene.kind === 'path') return lowest(pathPoints(scene.d), at) + (scene.strokeWidth ?? 0) / 2;
	const inner = scene.transform ? matrixProduct(at, scene.transform) : at;
	const bottom = Math.max(-Infinity, ...scene.children.map((child) => sceneBottom(child, inner)));
	return scene.clip === undefined ? bottom : Math.min(bottom, lowest(pathPoints(scene.clip), inner));
}

function lowest(points: readonly Point[], [, b, , d, , f]: Matrix): number {
	let low = -Infinity;
	for (const [x, y] of points) low = Math.max(low, b * x + d * y + f);
	return low;
}

/** Numbers of each command of path data. */
const ARGUMENTS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** Points that a path lies between: ends, control points, and of arcs those a radius away. */
function pathPoints(d: string): Point[] {
	const points: Point[] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const kind = command.toLowerCase();
		const isRelative = command === kind;
		const numbers = (list.match(/-?(?:\d*\.\d+|\d+\.?)(?:e-?\d+)?/gi) ?? []).map(Number);
		const step = ARGUMENTS[kind] ?? 0;
		for (let i = 0; step > 0 && i + step <= numbers.length; i += step) {
			const [ox, oy] = isRelative ? [x, y] : [0, 0];
			const some = numbers.slice(i, i + step);
			if (kind === 'h') x = ox + (some[0] ?? 0);
			else if (kind === 'v') y = oy + (some[0] ?? 0);
			else {
				const pairs = kind === 'a' ? some.slice(5) : some;
				const reach = kind === 'a' ? Math.max(some[0] ?? 0, some[1] ?? 0) : 0;
				points.push([x, y + reach]);
				for (let k = 0; k + 1 < pairs.length; k += 2) {
					const [px, py] = [ox + (pairs[k] ?? 0), oy + (pairs[k + 1] ?? 0)];
					points.push([px, py], [px, py + reach]);
					if (k + 2 >= pairs.length) [x, y] = [px, py];
				}
			}
			points.push([x, y]);
		}
	}
	return points;
}
