import { expect, it } from 'vitest';
import { messages as de } from './de';
import { messages as en } from './en';

it('one is singular, nought and many are plural, in both languages', () => {
	const slope = (rising: number) => ({ from: 2012, to: 2022, rising, falling: 1, same: 0, broken: 0 });
	expect(de.distribution.slope(slope(1))).toBe('2012 bis 2022: 1 Region mit höherem, 1 mit niedrigerem Wert.');
	expect(de.distribution.slope(slope(0))).toBe('2012 bis 2022: 0 Regionen mit höherem, 1 mit niedrigerem Wert.');
	expect(en.distribution.slope(slope(1))).toBe('2012 to 2022: 1 region with a higher value, 1 with a lower one.');
	expect(en.distribution.slope(slope(12))).toBe('2012 to 2022: 12 regions with a higher value, 1 with a lower one.');
	expect(de.table.wouldRank(2, 1)).toBe('läge auf Rang 2, verglichen mit 1 Region');
	expect(de.relation.scatterLabel('A', 'B', 2020, 1)).toContain('1 Region.');
	expect(en.data.found(1, 1)).toBe('1 indicator');
	expect(de.comparison.sentence('Rostock', 0, 1, 'Regiopolen', null)).toContain('0 von 1 Kennzahl ');
});

it('says of a single value that it is the only one', () => {
	const only = { name: 'Rostock', value: '5 %' };
	const clause = { title: 'Quote', year: 2020, high: only, low: only, withValue: 1, regions: 3 };
	expect(de.sentence.extremes(clause)).toBe('Quote: 2020 nur für 1 von 3 Regionen ein Wert, in Rostock (5 %)');
	expect(en.sentence.extremes(clause)).toBe('Quote: in 2020 only 1 of 3 regions has a value, Rostock (5 %)');
});
