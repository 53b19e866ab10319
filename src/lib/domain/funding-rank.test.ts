import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOf, shareOf } from './funding-rank';

describe('rankOf', () => {
	it('counts from the highest and lets equal figures share the better rank', () => {
		const all = [5, 9, 9, null, 1];
		expect(all.map((value) => rankOf(value, all)?.rank)).toEqual([3, 1, 1, undefined, 4]);
		expect(rankOf(5, all)?.count).toBe(4);
	});

	it('has no rank among fewer than two', () => {
		expect(rankOf(5, [5, null])).toBeNull();
	});

	it('never leaves 1 to count', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 2 }), (all) =>
				all.every((own) => {
					const rank = rankOf(own, all);
					return rank !== null && rank.rank >= 1 && rank.rank <= rank.count;
				})
			)
		);
	});
});

it('shareOf is in per cent and unknown without a whole', () => {
	expect(shareOf(1, 4)).toBe(25);
	expect(shareOf(1, 0)).toBeNull();
	expect(shareOf(null, 4)).toBeNull();
});
