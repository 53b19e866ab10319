import { expect, it } from 'vitest';
import { spreadOf } from './spread';

it('spreadOf leaves out what is missing', () => {
	expect(spreadOf([4, null, 1, 5, 3, 2])).toEqual({
		min: 1,
		lowerQuartile: 2,
		median: 3,
		upperQuartile: 4,
		max: 5,
		count: 5
	});
	expect(spreadOf([1, null])).toBeNull();
});
