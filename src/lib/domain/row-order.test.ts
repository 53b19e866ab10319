import { describe, expect, it } from 'vitest';
import { testResult } from './result.fixture';
import { nextSort, sortRows } from './row-order';

const { rows } = testResult({
	cells: { DE803: [10, 12], DE80K: [20, 21], DE80J: [5, null], DE300: [null, 30] },
	view: { year: 2021 }
});
const collator = new Intl.Collator('de');
const order = (sort: Parameters<typeof sortRows>[1]) => sortRows(rows, sort, collator).map(({ name }) => name);

describe('sortRows', () => {
	it('sorts by value, rows without one last in both directions', () => {
		const last = 'Mecklenburgische Seenplatte';
		expect(order({ key: 'value', descending: false })).toEqual(['Rostock', 'Landkreis Rostock', 'Berlin', last]);
		expect(order({ key: 'value', descending: true })).toEqual(['Berlin', 'Landkreis Rostock', 'Rostock', last]);
	});

	it('sorts by change and by rank', () => {
		expect(order({ key: 'change', descending: true }).slice(0, 2)).toEqual(['Rostock', 'Landkreis Rostock']);
		expect(order({ key: 'rank', descending: false })[0]).toBe('Berlin');
	});

	it('sorts names as the language does', () => {
		expect(order({ key: 'name', descending: false })[0]).toBe('Berlin');
		expect(order({ key: 'name', descending: true })[0]).toBe('Rostock');
	});
});

describe('nextSort', () => {
	it('turns the direction of the same column and starts figures with the largest', () => {
		expect(nextSort({ key: 'rank', descending: false }, 'rank')).toEqual({ key: 'rank', descending: true });
		expect(nextSort({ key: 'rank', descending: false }, 'value')).toEqual({ key: 'value', descending: true });
		expect(nextSort({ key: 'value', descending: true }, 'name')).toEqual({ key: 'name', descending: false });
	});
});
