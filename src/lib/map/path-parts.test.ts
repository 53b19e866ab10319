import { describe, expect, it } from 'vitest';
import { partsWithin } from './path-parts';

describe('parts of a path', () => {
	const square = 'M0 0l10 0 0 10-10 0z';
	const far = 'M100 100l-5 0 0-5z';
	const island = 'M49 49h2v2h-2z';

	it('are kept where they reach into a box, in their order', () => {
		const path = square + far + island;
		expect(partsWithin(path, [{ left: 8, top: 8, right: 20, bottom: 20 }])).toBe(square);
		expect(partsWithin(path, [{ left: 40, top: 40, right: 96, bottom: 96 }])).toBe(far + island);
		expect(partsWithin(path, [{ left: 11, top: 11, right: 20, bottom: 20 }])).toBe('');
	});

	it('stay where they surround the box', () => {
		expect(partsWithin(square, [{ left: 4, top: 4, right: 5, bottom: 5 }])).toBe(square);
	});
});
