import { parseFormula } from './formula';
import type { Indicator } from './indicator';
import type { Slice } from './slice';

const SIGNIFICANT = 3;
const MOST = 8;

/** A quotient may be of any size: millions of euros per inhabitant are hundredths. */
export function withFittingDecimals<I extends Pick<Indicator, 'indicator' | 'decimals'>>(
	indicator: I,
	slice: Slice
): I {
	const formula = parseFormula(indicator.indicator);
	if (formula?.op !== 'per' && formula?.op !== 'share') return indicator;
	const needed = fittingDecimals(slice);
	return needed > indicator.decimals ? { ...indicator, decimals: needed } : indicator;
}

/** Decimals with which three quarters of the values have at least three digits that mean something. */
function fittingDecimals({ values }: Slice): number {
	const sizes = values.flatMap((row) => row.flatMap((value) => (value === null || value === 0 ? [] : Math.abs(value))));
	const small = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 4)];
	if (small === undefined) return 0;
	return Math.min(MOST, Math.max(0, SIGNIFICANT - 1 - Math.floor(Math.log10(small))));
}
