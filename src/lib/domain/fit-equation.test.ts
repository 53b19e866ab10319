import { expect, it } from 'vitest';
import { fitEquation } from './fit-equation';

const linear = { logX: false, logY: false };

it('writes three digits of each coefficient, with the sign between them', () => {
	expect(fitEquation({ slope: -62.94, intercept: 2328.2 }, linear, 'de')).toBe('y = 2328 − 62,9 x');
	expect(fitEquation({ slope: 0.00123, intercept: -4 }, linear, 'en')).toBe('y = −4.00 + 0.00123 x');
	expect(fitEquation({ slope: 0, intercept: 0 }, linear, 'de')).toBe('y = 0,00 + 0,00 x');
	expect(fitEquation({ slope: 1.234e-11, intercept: 1 }, linear, 'de')).toBe('y = 1,00 + 1,23 · 10^-11 x');
});

it('names the logarithms it is of', () => {
	expect(fitEquation({ slope: 2, intercept: 1 }, { logX: true, logY: true }, 'de')).toBe('lg y = 1,00 + 2,00 lg x');
	expect(fitEquation({ slope: 2, intercept: 1 }, { logX: true, logY: false }, 'en')).toBe('y = 1.00 + 2.00 log10 x');
});
