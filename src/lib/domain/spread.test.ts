import { expect, it } from 'vitest';
import { CALIFORNIA_DENSITY } from './california.fixture';
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

it('spreadOf finds the published quartiles', () => {
	// PySAL's mapclassify, mapclassify/tests/test_mapclassify.py, BoxPlot: quartiles 2.5675, 9.365 and 39.53 of the 58 counties of California.
	const spread = spreadOf(CALIFORNIA_DENSITY);
	expect(spread).toMatchObject({ min: 0.13, max: 4111.45, count: 58 });
	expect(spread?.lowerQuartile).toBeCloseTo(2.5675, 10);
	expect(spread?.median).toBeCloseTo(9.365, 10);
	expect(spread?.upperQuartile).toBeCloseTo(39.53, 10);
});
