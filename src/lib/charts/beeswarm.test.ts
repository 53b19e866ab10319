import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beeswarm } from './beeswarm';

describe('beeswarm', () => {
	it('leaves dots with room in the middle and stacks equal ones', () => {
		expect(beeswarm([0, 10, 20], 5, 50)).toEqual([0, 0, 0]);
		expect(beeswarm([0, 0, 0], 5, 50).map(Math.abs)).toEqual([0, 5, 5]);
	});

	it('lays no dot on another as long as there is room', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 }), (values) => {
				const xs = [...values].sort((a, b) => a - b);
				const ys = beeswarm(xs, 4, 1000);
				for (const [i, x] of xs.entries())
					for (const [j, other] of xs.entries())
						if (i < j) expect(Math.hypot(x - other, (ys[i] ?? 0) - (ys[j] ?? 0))).toBeGreaterThan(3.99);
			})
		);
	});

	it('keeps within the strip', () => {
		const ys = beeswarm(
			Array.from({ length: 200 }, () => 1),
			4,
			20
		);
		expect(Math.max(...ys.map(Math.abs))).toBeLessThanOrEqual(20);
	});
});
