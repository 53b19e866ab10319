import { expect, it } from 'vitest';
import { highestOf, lowestOf } from './tied';

const value = ({ value }: { readonly value: number | null }): number | null => value;
const of = (...values: (number | null)[]) => values.map((value, i) => ({ name: 'abc'[i] ?? '', value }));

it('a tie names everyone, what is missing nobody', () => {
	expect(highestOf(of(2, null, 2), value)).toEqual({ items: [of(2)[0], { name: 'c', value: 2 }], value: 2 });
	expect(lowestOf(of(2, null, 3), value)?.items.map(({ name }) => name)).toEqual(['a']);
	expect(lowestOf(of(0, 0), value)).toMatchObject({ value: 0, items: [{ name: 'a' }, { name: 'b' }] });
	expect(Object.is(lowestOf(of(0), value)?.value, 0)).toBe(true);
});

it('there is none without figures', () => {
	expect(highestOf(of(null), value)).toBeNull();
	expect(lowestOf([], value)).toBeNull();
});
