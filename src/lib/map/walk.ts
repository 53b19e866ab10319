import type { XY } from './projection';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Unit vector of each direction; y grows downwards. */
const AHEAD: Readonly<Record<Direction, XY>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** How much a step to the side counts against a step ahead: straight neighbours come first. */
const SIDEWAYS = 2;

/**
 * The region one arrow key away: the nearest one within 45 degrees of the direction, distances to the side counting
 * double. Without one there, the nearest anywhere ahead; null at the edge of the map or if `from` has no point.
 */
export function neighbourInDirection(
	points: Readonly<Record<string, XY>>,
	from: string,
	direction: Direction
): string | null {
	const start = points[from];
	if (!start) return null;
	const [ax, ay] = AHEAD[direction];
	const candidates = Object.entries(points).flatMap(([code, [x, y]]) => {
		const [dx, dy] = [x - start[0], y - start[1]];
		const ahead = dx * ax + dy * ay;
		const aside = Math.abs(dx * ay) + Math.abs(dy * ax);
		return code === from || ahead <= 0 ? [] : [{ code, cost: ahead + SIDEWAYS * aside, straight: aside <= ahead }];
	});
	const straight = candidates.filter((one) => one.straight);
	return cheapest(straight.length > 0 ? straight : candidates);
}

function cheapest(candidates: readonly { code: string; cost: number }[]): string | null {
	const sorted = [...candidates].sort((a, b) => a.cost - b.cost || (a.code < b.code ? -1 : 1));
	return sorted[0]?.code ?? null;
}

/** First (north-west) and last (south-east) region of the walk, for Home and End. */
export function walkEnds(points: Readonly<Record<string, XY>>): { first: string; last: string } | null {
	const codes = Object.entries(points)
		.sort(([a, [ax, ay]], [b, [bx, by]]) => ax + ay - bx - by || (a < b ? -1 : 1))
		.map(([code]) => code);
	const [first, last] = [codes[0], codes.at(-1)];
	return first !== undefined && last !== undefined ? { first, last } : null;
}

/** Where an arrow key goes: from the focused region to its neighbour, else to the start of a walk: the first selected region of the map, Rostock, or the corner. */
export function nextRegion(
	{ labelPoints }: { readonly labelPoints: Readonly<Record<string, XY>> },
	focused: string | null,
	direction: Direction,
	selected: Iterable<string>
): string | null {
	if (focused) return neighbourInDirection(labelPoints, focused, direction);
	const isHere = (code: string): boolean => labelPoints[code] !== undefined;
	return [...selected, 'DE803', 'DE_13003000'].find(isHere) ?? walkEnds(labelPoints)?.first ?? null;
}
