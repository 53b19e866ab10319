import { expect, it } from 'vitest';
import { fitOf, strengthOf } from './correlation';

it('fits a line and tells Pearson from Spearman', () => {
	const fit = fitOf([1, 2, 3, 4], [1, 4, 9, 16]);
	expect(fit?.slope).toBeCloseTo(5);
	expect(fit?.intercept).toBeCloseTo(-5);
	expect(fit?.r).toBeCloseTo(0.9844, 4);
	expect(fit?.rho).toBeCloseTo(1);
});

it('finds the published rank correlations, with and without equal values', () => {
	// Wikipedia, "Spearman's rank correlation coefficient", example: IQ and hours of television per week, ρ = −0.175757575…
	// (copy: http://www.liquisearch.com/spearmans_rank_correlation_coefficient/example).
	const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
	const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
	expect(fitOf(iq, hours)?.rho).toBeCloseTo(-0.175757575, 8);
	// SciPy, documentation of scipy.stats.spearmanr: two equal values; and what scipy.stats.pearsonr gives for the same figures.
	const tied = fitOf([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]);
	expect(tied?.rho).toBeCloseTo(0.82078268166812329, 12);
	expect(tied?.r).toBeCloseTo(0.83205029433784372, 12);
});

it('has no fit through two points or where nothing differs', () => {
	expect(fitOf([1, 2], [1, 2])).toBeNull();
	expect(fitOf([1, 1, 1], [1, 2, 3])).toBeNull();
});

it('calls a correlation by its size, whatever its sign', () => {
	expect([0, 0.09, -0.1, 0.3, -0.5, 1].map(strengthOf)).toEqual(['none', 'none', 'weak', 'medium', 'strong', 'strong']);
});
