import { describe, expect, it } from 'vitest';
import { testIndicator, testSlice } from './domain.fixture';
import { headline } from './headline';

const topic = { indicator: 'population_total', region: 'R', reference: 'DE', compare: 'change' as const };
const indicator = testIndicator({ indicator: 'population_total', kind: 'count' });

describe('headline', () => {
	it('takes the last year that region and reference share', () => {
		const slice = testSlice({ R: [10, 11, 12], DE: [100, 101, null] });
		expect(headline(topic, indicator, slice)).toMatchObject({
			year: 2021,
			observation: { value: 11 },
			reference: { value: 101 }
		});
	});

	it('counts changes only back to the last break of either', () => {
		const slice = testSlice({ R: [10, 20, 22], DE: [100, [90, 'break'], 99] });
		const result = headline(topic, indicator, slice);
		expect(result?.change).toMatchObject({ kind: 'value', fromYear: 2021 });
		expect(result?.referenceChange).toMatchObject({ kind: 'value', fromYear: 2021 });
		expect(result?.change.kind === 'value' && result.change.value).toBeCloseTo(10);
	});

	it('is nothing without a common year', () => {
		expect(headline(topic, indicator, testSlice({ R: [1, null], DE: [null, 2] }))).toBeNull();
	});
});
