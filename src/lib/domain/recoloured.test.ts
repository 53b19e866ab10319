import { expect, it } from 'vitest';
import { isRecoloured } from './recoloured';
import { testResult } from './result.fixture';
import { DEFAULT_CLASSING, type View } from './view';

const cells = { DE803: [10, 12, 15], DE80K: [20, 24, 21], DE80J: [5, 7, 9] };
const shown = (view: Partial<View>) =>
	testResult({ cells, indicator: { kind: 'rate' }, view: { year: 2021, ...view } });

it('tells another mode, class or colour from another year, order or indicator', () => {
	const before = shown({});
	const classed = (change: Partial<View['classing']>) => shown({ classing: { ...DEFAULT_CLASSING, ...change } });
	const recoloured = [shown({ mode: 'zscore' }), classed({ method: 'equal' }), classed({ palette: 'purples' })];
	expect(recoloured.map((after) => isRecoloured(before, after))).toEqual([true, true, true]);
	const others = [
		shown({}),
		shown({ year: 2022 }),
		shown({ sort: { key: 'name', descending: false } }),
		shown({ selected: [] })
	];
	expect(others.map((after) => isRecoloured(before, after))).toEqual([false, false, false, false]);
	expect(isRecoloured(before, { ...shown({ mode: 'zscore' }), view: { ...before.view, indicator: 'other' } })).toBe(
		false
	);
});
