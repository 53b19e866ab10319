import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inequality } from './inequality';

describe('inequality', () => {
	it('is 0 for equal parts, 1/4 for one to four, (n − 1)/n where one holds all', () => {
		expect(inequality([5, 5, 5])?.gini).toBeCloseTo(0);
		expect(inequality([4, 1, 3, 2])?.gini).toBeCloseTo(0.25);
		expect(inequality([0, 0, 0, 9])?.gini).toBeCloseTo(0.75);
	});

	it('gives the published coefficients and the published Lorenz curve', () => {
		// The R package phylotools, documentation of `gini` (the algorithm of ineq by Zeileis): gini(c(1,3,2,1,1,1,4)) is 0.3076923.
		// https://rdocumentation.org/packages/phylotools/versions/0.1.2/topics/gini
		expect(inequality([1, 3, 2, 1, 1, 1, 4])?.gini).toBeCloseTo(0.3076923, 7);
		// "Statistics Slam Dunk" (Manning), section 12.5: nine incomes of 10, one of 100, ineq() gives 0.4263158.
		// https://livebook.manning.com/learn/concepts/ineq--library/statistics-slam-dunk
		expect(inequality([...new Array<number>(9).fill(10), 100])?.gini).toBeCloseTo(0.4263158, 7);
		// "Gini Coefficient Calculation", a worked table: seven incomes of 5000, one of 150 000. https://scribd.com/document/523444415
		const worked = inequality([...new Array<number>(7).fill(5000), 150_000]);
		expect(worked?.gini).toBeCloseTo(0.6858108108, 10);
		expect(worked?.lorenz.map(({ share }) => share)).toEqual([0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1]);
		const parts = [0, 0.027027, 0.054054, 0.081081, 0.108108, 0.135135, 0.162162, 0.189189, 1];
		for (const [i, part] of parts.entries()) expect(worked?.lorenz[i]?.part).toBeCloseTo(part, 6);
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
