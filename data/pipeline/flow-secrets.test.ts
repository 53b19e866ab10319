import { describe, expect, it } from 'vitest';
import { ContradictionError, derivableNumbers, type HiddenNumber, type HiddenSum } from './flow-secrets.fixture';

const sums = (of: Readonly<Record<string, number | HiddenSum>>): ReadonlyMap<string, HiddenSum> =>
	new Map(Object.entries(of).map(([place, sum]) => [place, typeof sum === 'number' ? { least: sum, most: sum } : sum]));
const hidden = (from: string | null, to: string | null, most = 9): HiddenNumber => ({ from, to, least: 1, most });

describe('a hidden number follows from the sums', () => {
	it('where it is the only one of a place', () => {
		expect(derivableNumbers([hidden('A', null)], sums({ A: 7 }), sums({}))).toEqual([0]);
	});

	it('where all of a place are as small as they can be, or as large', () => {
		expect(derivableNumbers([hidden('A', null), hidden('A', null)], sums({ A: 2 }), sums({}))).toEqual([0, 1]);
		expect(derivableNumbers([hidden('A', null, 3), hidden('A', null, 4)], sums({ A: 7 }), sums({}))).toEqual([0, 1]);
	});

	it('where its neighbours at both ends leave it no choice', () => {
		const numbers = [hidden('A', 'X'), hidden('A', 'Y'), hidden('B', 'Y')];
		expect(derivableNumbers(numbers, sums({ A: 5, B: 4 }), sums({ X: 2, Y: 7 }))).toEqual([0, 1, 2]);
	});
});

describe('a hidden number stays hidden', () => {
	it('where another one of the place can make up for it', () => {
		expect(derivableNumbers([hidden('A', null), hidden('A', null)], sums({ A: 5 }), sums({}))).toEqual([]);
	});

	it('where the sum itself is not known to the person', () => {
		expect(derivableNumbers([hidden('A', null)], sums({ A: { least: 1, most: 2 } }), sums({}))).toEqual([]);
	});

	it('where four places can exchange a person in a ring', () => {
		const numbers = [hidden('A', 'X'), hidden('A', 'Y'), hidden('B', 'X'), hidden('B', 'Y')];
		expect(derivableNumbers(numbers, sums({ A: 5, B: 5 }), sums({ X: 5, Y: 5 }))).toEqual([]);
	});
});

it('sums that no numbers fit are named', () => {
	expect(() => derivableNumbers([hidden('A', null, 3)], sums({ A: 7 }), sums({}))).toThrow(ContradictionError);
});
