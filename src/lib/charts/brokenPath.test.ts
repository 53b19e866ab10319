import { describe, expect, it } from 'vitest';
import { brokenPath } from './brokenPath';

describe('the path of a course', () => {
	it('starts anew after a gap and at a break', () => {
		const path = brokenPath([
			{ x: 0, y: 1 },
			{ x: 1, y: 2 },
			{ x: 2, y: null },
			{ x: 3, y: 4 },
			{ x: 4, y: 5 },
			{ x: 5, y: 6, isBreak: true },
			{ x: 6, y: 7 }
		]);
		expect(path).toBe('M0.00 1.00L1.00 2.00M3.00 4.00L4.00 5.00M5.00 6.00L6.00 7.00');
	});

	it('is a dot where no line reaches a point', () => {
		const path = brokenPath([
			{ x: 0, y: 1 },
			{ x: 1, y: null },
			{ x: 2, y: 3 },
			{ x: 3, y: 4, isBreak: true }
		]);
		expect(path).toBe('M0.00 1.00h0.1M2.00 3.00h0.1M3.00 4.00h0.1');
	});
});
