import { expect, it } from 'vitest';
import { testResult } from './result.fixture';
import { rankingItems } from './ranking-choice';

const cells = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`R${String(i).padStart(2, '0')}`, [100 - i]]));
const { rows } = testResult({ cells, view: { year: 2020 } });

it('shows the first rows and every selected one, and counts what lies between', () => {
	const items = rankingItems(rows, ['R05', 'R11'], 3);
	expect(items.map((item) => (item.kind === 'row' ? item.row.rank : `+${item.count}`))).toEqual([
		1,
		2,
		3,
		'+2',
		6,
		'+5',
		12
	]);
});

it('needs no gap when the selected row follows at once', () => {
	expect(rankingItems(rows, ['R03'], 3).map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'row']);
});
