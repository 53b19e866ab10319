interface Range {
	readonly low: number;
	readonly high: number;
	readonly step: number;
}

/** A round step of which 100 to 1000 go into the range: fine enough for a handle, round enough to be read. */
export function boundStep(low: number, high: number): number {
	const span = high - low;
	return span > 0 ? Number((10 ** Math.floor(Math.log10(span / 100))).toPrecision(1)) : 1;
}

/** A bound moved towards a value: on whole steps, at least one step from its neighbours and the ends. */
export function movedBound(bounds: readonly number[], at: number, value: number, { low, high, step }: Range): number {
	const below = bounds[at - 1] ?? low;
	const above = bounds[at + 1] ?? high;
	const kept = Math.min(above - step, Math.max(below + step, value));
	return rounded(kept, step);
}

/** Between what a handle says it can move: the values, and its own bound where that was set beyond them. */
export function handleRange(bound: number, low: number, high: number): { readonly min: number; readonly max: number } {
	return { min: Math.min(low, bound), max: Math.max(high, bound) };
}

/** The middle of the widest class. */
export function newBound(bounds: readonly number[], { low, high, step }: Range): number {
	const all = [low, ...bounds, high].sort((a, b) => a - b);
	let widest = { from: low, width: -1 };
	for (const [i, from] of all.slice(0, -1).entries()) {
		const width = (all[i + 1] ?? from) - from;
		if (width > widest.width) widest = { from, width };
	}
	return rounded(widest.from + widest.width / 2, step);
}

/** Multiples of the step without the dust of binary fractions. */
function rounded(value: number, step: number): number {
	return Number((Math.round(value / step) * step).toPrecision(12));
}
