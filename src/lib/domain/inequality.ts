/** A point of a Lorenz curve: the lowest `share` of regions hold `part` of the whole, both 0 to 1. */
export interface LorenzPoint {
	readonly share: number;
	readonly part: number;
}

/**
 * How unevenly a whole is spread over its parts: Gini's coefficient, 0 for equal parts, near 1 where one holds all, and the Lorenz curve (1905) it is the
 * area under. Null for negative values, for fewer than two and where there is nothing to share. Parts count alike, whatever their population.
 */
export function inequality(
	values: readonly number[]
): { readonly gini: number; readonly lorenz: readonly LorenzPoint[] } | null {
	const sorted = [...values].sort((a, b) => a - b);
	const total = sorted.reduce((sum, value) => sum + value, 0);
	const count = sorted.length;
	if (count < 2 || total <= 0 || (sorted[0] ?? 0) < 0) return null;
	const weighted = sorted.reduce((sum, value, i) => sum + (i + 1) * value, 0);
	let part = 0;
	const lorenz = sorted.map((value, i): LorenzPoint => {
		part += value;
		return { share: (i + 1) / count, part: part / total };
	});
	return { gini: (2 * weighted) / (count * total) - (count + 1) / count, lorenz: [{ share: 0, part: 0 }, ...lorenz] };
}
