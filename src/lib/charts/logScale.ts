/** A logarithmic axis with round ends. */
interface LogScale {
	readonly min: number;
	readonly max: number;
	/** Ascending, both ends among them. */
	readonly ticks: readonly number[];
}

/** From the finest to the coarsest: what a power of ten is parted into. */
const MANTISSAS = [[1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]] as const;

/**
 * Round bounds and ticks around positive values, as few per power of ten as the room asks for.
 *
 * @param low above zero
 * @param high not below `low`
 */
export function logScale(low: number, high: number, tickCount = 8): LogScale {
	if (!(low > 0 && high >= low && Number.isFinite(high)))
		throw new RangeError(`A logarithmic axis needs positive bounds, got ${low} to ${high}.`);
	for (const mantissas of MANTISSAS) {
		const ticks = around(low, high, candidates(low, high, mantissas));
		if (ticks.length <= tickCount || mantissas.length === 1) {
			return { min: ticks[0] ?? low, max: ticks.at(-1) ?? high, ticks };
		}
	}
	throw new RangeError('unreachable');
}

function candidates(low: number, high: number, mantissas: readonly number[]): number[] {
	const from = Math.floor(Math.log10(low)) - 1;
	const to = Math.ceil(Math.log10(high)) + 1;
	return Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((power) =>
		mantissas.map((mantissa) => Number((mantissa * 10 ** power).toPrecision(3)))
	);
}

/** From the last tick that is not above `low` to the first that is not below `high`; two at least. */
function around(low: number, high: number, ticks: readonly number[]): number[] {
	const first = ticks.findLastIndex((tick) => tick <= low * (1 + 1e-9));
	const last = ticks.findIndex((tick) => tick >= high * (1 - 1e-9));
	return ticks.slice(first, Math.max(last, first + 1) + 1);
}
