import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodgeLabels } from './labelDodge';

const bounds = { top: 0, bottom: 1000 };

describe('dodgeLabels', () => {
	it('leaves labels alone that do not touch', () => {
		const labels = [
			{ middle: 500, height: 14 },
			{ middle: 100, height: 14 }
		];
		expect(dodgeLabels(labels, bounds)).toEqual([500, 100]);
	});

	it('parts two labels that wish for the same place by the same distance', () => {
		const labels = [
			{ middle: 100, height: 20 },
			{ middle: 100, height: 20 }
		];
		expect(dodgeLabels(labels, bounds)).toEqual([90, 110]);
	});

	it('never lets labels overlap, keeps their order and the bounds', () => {
		const label = fc.record({ middle: fc.integer({ min: 0, max: 1000 }), height: fc.integer({ min: 10, max: 45 }) });
		fc.assert(
			fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
				const middles = dodgeLabels(labels, bounds);
				const placed = labels
					.map(({ middle, height }, i) => ({
						wish: middle,
						top: middles[i]! - height / 2,
						bottom: middles[i]! + height / 2
					}))
					.sort((a, b) => a.top - b.top);
				placed.forEach((current, i) => {
					expect(current.top).toBeGreaterThanOrEqual(-1e-6);
					expect(current.bottom).toBeLessThanOrEqual(1000 + 1e-6);
					const above = placed[i - 1];
					if (!above) return;
					expect(current.top).toBeGreaterThanOrEqual(above.bottom - 1e-6);
					expect(current.wish).toBeGreaterThanOrEqual(above.wish);
				});
			})
		);
	});
});
