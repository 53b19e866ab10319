import type { Row } from './result';
import type { SortKey, View } from './view';

type Compare = (a: Row, b: Row) => number;

/**
 * Rows in the order the view asks for. Rows that have nothing to sort by come last in both directions, by name;
 * so do ties. `result.rows` itself is in rank order.
 */
export function sortRows(rows: readonly Row[], sort: View['sort'], collator: Intl.Collator): Row[] {
	const byName: Compare = (a, b) => collator.compare(a.name, b.name);
	const direction = sort.descending ? -1 : 1;
	if (sort.key === 'name') return [...rows].sort((a, b) => direction * byName(a, b));
	const keyOf = KEYS[sort.key];
	return [...rows].sort((a, b) => compareNumbers(keyOf(a), keyOf(b), direction) || byName(a, b));
}

const KEYS: Record<'rank' | 'value' | 'change', (row: Row) => number | null> = {
	rank: (row) => row.rank,
	value: (row) => row.observation.value,
	change: (row) => (row.change.kind === 'value' ? row.change.value : null)
};

function compareNumbers(a: number | null, b: number | null, direction: number): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return direction * (a - b);
}

/** The sort a click on a column's header asks for: the other direction, or the column's natural one first. */
export function nextSort(current: View['sort'], key: SortKey): View['sort'] {
	if (current.key === key) return { key, descending: !current.descending };
	return { key, descending: key === 'value' || key === 'change' };
}
