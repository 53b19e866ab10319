import type { Classes } from '$lib/domain/classification';
import { MAX_BOUNDS } from '$lib/domain/classing-codec';

/** Bounds that an editor starts from: those of the classes shown, in so many that it can hold; at least the middle of the range. */
export function startBounds({ bounds, unclassed }: Classes): number[] {
	const inner = bounds.slice(1, -1);
	const low = bounds[0] ?? 0;
	const high = bounds.at(-1) ?? low;
	if (inner.length === 0) return [(low + high) / 2];
	const few =
		unclassed || inner.length > MAX_BOUNDS ? [0.2, 0.4, 0.6, 0.8].map((share) => low + share * (high - low)) : inner;
	return [...new Set(few.map((bound) => Number(bound.toPrecision(4))))].sort((a, b) => a - b);
}
