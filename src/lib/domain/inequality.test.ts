import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inequality } from './inequality';

describe('inequality', () => {
	it('is 0 for equal parts, 1/4 for one to four, (n − 1)/n where one holds all', () => {
		expect(inequality([5, 5, 5])?.gini).toBeCloseTo(0);
		expect(inequality([4, 1, 3, 2])?.gini).toBeCloseTo(0.25);
		expect(inequality([0, 0, 0, 9])?.gini).toBeCloseTo(0.75);
	});

	it('says nothing of balances, of one part and of nothing', () => {
		expect(inequality([-1, 4])).toBeNull();
		expect(inequality([4])).toBeNull();
		expect(inequality([0, 0])).toBeNull();
	});

	it('is twice the area between the Lorenz curve and the diagonal, whatever the values', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 }), (values) => {
				const found = inequality(values);
				if (!found) return;
				let area = 0;
				for (const [i, { share, part }] of found.lorenz.slice(1).entries()) {
					const before = found.lorenz[i] ?? { share: 0, part: 0 };
					area += ((part + before.part) / 2) * (share - before.share);
				}
				expect(found.gini).toBeCloseTo(1 - 2 * area, 6);
			})
		);
	});
});
