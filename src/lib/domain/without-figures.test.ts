import { expect, it } from 'vitest';
import { testResult } from './result.fixture';
import { withoutFigures } from './without-figures';

it('names the selected regions that the indicator does not know and those that it has no figure for', () => {
	const result = testResult({
		cells: { DE803: [1, null], DE80K: [null, null] },
		view: { selected: ['PL424', 'DE803', 'DE80K'] }
	});
	expect(withoutFigures(result)).toEqual(['PL424', 'DE80K']);
});

it('leaves alone a region that only lacks the year shown or has no value in the mode shown', () => {
	const cells = { DE803: [1, null], DE80K: [null, 2] };
	expect(withoutFigures(testResult({ cells, view: { selected: ['DE803', 'DE80K'], year: 2021 } }))).toEqual([]);
	expect(withoutFigures(testResult({ cells, view: { selected: ['DE80K'], mode: 'index' } }))).toEqual([]);
});
