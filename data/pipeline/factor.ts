import type { IndicatorFile } from './catalogue-schema';

/** Ratios are numerator / denominator × factor; a `share` is in percent unless the catalogue says otherwise. */
export function factorOf({ factor, formula }: Pick<IndicatorFile, 'factor' | 'formula'>): number {
	return factor ?? (formula === 'share' ? 100 : 1);
}
