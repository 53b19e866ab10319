import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsOf, valuesOf } from './value-steps';

describe('values as steps', () => {
	it('hold the differences, a gap leaves its year free', () => {
		const steps = stepsOf([
			[203.4, null, 203.1, 204],
			[-0.2, 0, 0, null]
		]);
		expect(steps).toEqual({ digits: 1, steps: ['2034  -3 9', '-2 2 0 '] });
		expect(steps && valuesOf(steps)).toEqual([
			[203.4, null, 203.1, 204],
			[-0.2, 0, 0, null]
		]);
	});

	it('come back as the very same numbers, whatever their decimals', () => {
		const value = fc
			.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }))
			.map(([units, digits]) => units / 10 ** digits);
		fc.assert(
			fc.property(fc.array(fc.array(fc.option(value, { nil: null }), { minLength: 1 })), (values) => {
				const steps = stepsOf(values);
				expect(steps && valuesOf(steps)).toEqual(values);
			})
		);
	});

	it('are none where numbers would change', () => {
		expect(stepsOf([[1 / 3]])).toBeNull();
		expect(stepsOf([[2 ** 60]])).toBeNull();
	});

	it.each(['1 x', '-', '1.5', '1e3', '--1', '<b>'])('%s is refused', (text) => {
		expect(valuesOf({ digits: 0, steps: [text] })).toBeNull();
	});
});
