import { describe, expect, it } from 'vitest';
import { isStretched, stretchedPath } from './stretched-path';

describe('stretchedPath', () => {
	it('puts the points of straight lines where the transformation has them', () => {
		expect(stretchedPath('M0 100L50 2.5M60,1 L-1e1 3z', [2, 0, 0, 0.5, 10, 20])).toBe(
			'M10 70L110 21.25M130 20.5 L-10 21.5z'
		);
	});

	it('takes the dots of single years along', () => {
		expect(stretchedPath('M0 1h0.1M2 3', [10, 0, 0, 2, 0, 0])).toBe('M0 2l1 0M20 6');
	});

	it('leaves curves and relative steps to others', () => {
		for (const path of ['M0 0v5', 'M0 0C1 1 2 2 3 3', 'm1 1l2 2', 'M0 0A1 1 0 0 1 2 2'])
			expect(stretchedPath(path, [2, 0, 0, 1, 0, 0])).toBeNull();
	});
});

it('a drawing turned or made larger is not stretched', () => {
	expect(isStretched([0, 3, -3, 0, 1, 1])).toBe(false);
	expect(isStretched([6, 0, 0, 1.6, 0, 0])).toBe(true);
});
