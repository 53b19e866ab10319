import { linearRegression, sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';

/** Least squares through pairs of values, and how closely they go together. */
export interface Fit {
	readonly slope: number;
	readonly intercept: number;
	/** Pearson's correlation. */
	readonly r: number;
	/** Spearman's rank correlation: the same on every scale. */
	readonly rho: number;
}

/** How a correlation is called. */
export type Strength = 'none' | 'weak' | 'medium' | 'strong';

const FEWEST = 3;

/** Fits the values `ys` to `xs`, pair by pair; null with fewer than three pairs or where one side is the same everywhere. */
export function fitOf(xs: readonly number[], ys: readonly number[]): Fit | null {
	if (xs.length < FEWEST) return null;
	const { m, b } = linearRegression(xs.map((value, i) => [value, ys[i] ?? 0]));
	const [r, rho] = [sampleCorrelation([...xs], [...ys]), sampleRankCorrelation([...xs], [...ys])];
	return [m, b, r, rho].every(Number.isFinite) ? { slope: m, intercept: b, r, rho } : null;
}

/** By the usual bounds of .1, .3 and .5 (Cohen 1988). */
export function strengthOf(r: number): Strength {
	const size = Math.abs(r);
	return size < 0.1 ? 'none' : size < 0.3 ? 'weak' : size < 0.5 ? 'medium' : 'strong';
}
