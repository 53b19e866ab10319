import { expect, it } from 'vitest';
import { fitOf, strengthOf } from './correlation';

it('fits a line and tells Pearson from Spearman', () => {
	const fit = fitOf([1, 2, 3, 4], [1, 4, 9, 16]);
	expect(fit?.slope).toBeCloseTo(5);
	expect(fit?.intercept).toBeCloseTo(-5);
	expect(fit?.r).toBeCloseTo(0.9844, 4);
	expect(fit?.rho).toBeCloseTo(1);
});

it('has no fit through two points or where nothing differs', () => {
	expect(fitOf([1, 2], [1, 2])).toBeNull();
	expect(fitOf([1, 1, 1], [1, 2, 3])).toBeNull();
});

it('calls a correlation by its size, whatever its sign', () => {
	expect([0, 0.09, -0.1, 0.3, -0.5, 1].map(strengthOf)).toEqual(['none', 'none', 'weak', 'medium', 'strong', 'strong']);
});
