import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XY } from './projection';
import { neighbourInDirection, walkEnds, type Direction } from './walk';

/** A cross of regions around the middle, and one far to the south-east. */
const CROSS: Record<string, XY> = { m: [50, 50], n: [52, 20], s: [48, 80], w: [10, 55], e: [90, 45], far: [200, 300] };

describe('neighbourInDirection', () => {
	it('finds the region on each side', () => {
		const go = (direction: Direction) => neighbourInDirection(CROSS, 'm', direction);
		expect([go('up'), go('down'), go('left'), go('right')]).toEqual(['n', 's', 'w', 'e']);
	});

	it('takes what is ahead at all when nothing is straight ahead', () => {
		expect(neighbourInDirection({ a: [0, 0], b: [10, 100] }, 'a', 'right')).toBe('b');
	});

	it('stops at the edge and for regions without a place', () => {
		expect(neighbourInDirection(CROSS, 'n', 'up')).toBeNull();
		expect(neighbourInDirection(CROSS, 'nowhere', 'up')).toBeNull();
	});

	it('always goes in the direction asked for', () => {
		const point = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (list) => {
				const points = Object.fromEntries(list.map((xy, i) => [`r${i}`, xy]));
				const found = points[neighbourInDirection(points, 'r0', 'right') ?? 'r0'];
				const [from] = list;
				const others = list.some(([x]) => x > (from?.[0] ?? 0));
				expect((found?.[0] ?? 0) > (from?.[0] ?? 0)).toBe(others);
			})
		);
	});
});

describe('walkEnds', () => {
	it('starts in the north-west and ends in the south-east', () => {
		expect(walkEnds(CROSS)).toEqual({ first: 'w', last: 'far' });
		expect(walkEnds({})).toBeNull();
	});
});
