import { describe, expect, it } from 'vitest';
import { testContext, testSlice } from './domain.fixture';
import { indexSlice } from './slice-index';
import type { View } from './view';
import { defaultView } from './view-codec';
import { withReferencedYear } from './view-moves';

const context = testContext();
/** Starts with 2024, the best year of the test context; the reference ends in 2022. */
const start: View = { ...defaultView(context), mode: 'ratio', reference: 'deutschland' };
const index = indexSlice(
	testSlice({ DE803: [1, 2, 3, 4, 5], DE80K: [1, 1, 1, 1, 1], deutschland: [2, 2, 2, null, null] })
);

describe('a mode that needs a reference', () => {
	it('moves to the last year in which the reference has a value', () => {
		expect(start).toMatchObject({ year: 2024, baseYear: 2014 });
		expect(withReferencedYear(start, index, context)).toEqual({ ...start, year: 2022, baseYear: 2012 });
	});

	it('leaves the year where the reference has a value or none is needed', () => {
		for (const view of [
			{ ...start, reference: 'DE80K' },
			{ ...start, reference: null },
			{ ...start, mode: 'value' as const }
		])
			expect(withReferencedYear(view, index, context)).toBe(view);
	});

	it('leaves a year and a base year that the reader chose', () => {
		const chosen = { ...start, year: 2023 };
		expect(withReferencedYear(chosen, index, context)).toBe(chosen);
		expect(withReferencedYear({ ...start, baseYear: 2020 }, index, context)).toMatchObject({
			year: 2022,
			baseYear: 2020
		});
	});

	it('stays where the reference has no value at all', () => {
		const view = { ...start, reference: 'DK011' };
		expect(withReferencedYear(view, index, context)).toBe(view);
	});
});
