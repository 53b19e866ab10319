import { describe, expect, it } from 'vitest';
import { PAGE_THEME, PRINT_THEME } from './chartTheme';
import { numericColumns } from '../domain/query-table';
import { queryChart } from './queryChart';
import { guessAxes, MOST_BARS, queryFrame, type QueryAxes } from './queryFrame';
import { leastQueryHeight, queryScene } from './queryScene';
import type { Scene } from '../domain/scene';

const courses = {
	columns: ['year', 'value', 'name'],
	rows: [
		{ year: 2020, value: 7.1, name: 'Rostock' },
		{ year: 2020, value: 6.2, name: 'Lübeck' },
		{ year: 2021, value: null, name: 'Rostock' }
	]
};
const BY_NAME: QueryAxes = { x: 'year', y: 'value', series: 'name' };
const size = { width: 600, height: 360 };

describe('the picture of a query', () => {
	it('takes columns of numbers, also with gaps, and no texts', () => {
		expect(numericColumns(courses)).toEqual(['year', 'value']);
		expect(numericColumns({ columns: ['a'], rows: [{ a: null }] })).toEqual([]);
	});

	it('guesses years across and a line per text', () => {
		expect(guessAxes(courses)).toEqual({ x: 'year', y: 'value', series: 'name' });
		expect(guessAxes({ columns: ['name', 'n'], rows: [{ name: 'a', n: 1 }] })).toEqual({
			x: 'name',
			y: 'n',
			series: null
		});
		expect(guessAxes({ columns: ['a', 'b'], rows: [{ a: 1, b: 2 }] })).toEqual({ x: 'a', y: 'b', series: null });
		expect(guessAxes({ columns: ['a'], rows: [{ a: 1 }] })).toBeNull();
		expect(guessAxes({ columns: [], rows: [] })).toBeNull();
	});

	it('sets two numbers against each other where there are too many texts for bars', () => {
		const rows = Array.from({ length: MOST_BARS + 1 }, (_, i) => ({ name: `r${i}`, a: i, b: -i }));
		expect(guessAxes({ columns: ['name', 'a', 'b'], rows })).toEqual({ x: 'a', y: 'b', series: null });
	});

	it('draws a line per text, leaving gaps empty', () => {
		const option = queryChart(queryFrame(courses, BY_NAME, String), { theme: PAGE_THEME, label: 'x', size });
		expect(option['series']).toMatchObject([
			{ type: 'line', name: 'Rostock', data: [{ value: [2020, 7.1] }, { value: [2021, null] }] },
			{ type: 'line', name: 'Lübeck', data: [{ value: [2020, 6.2] }] }
		]);
	});

	it('draws no more bars than can be told apart', () => {
		const rows = Array.from({ length: 100 }, (_, i) => ({ name: `r${i}`, n: i }));
		const frame = queryFrame({ columns: ['name', 'n'], rows }, { x: 'name', y: 'n', series: null }, String);
		const option = queryChart(frame, { theme: PAGE_THEME, label: 'x', size });
		expect(option['yAxis']).toMatchObject({ data: { length: MOST_BARS } });
		const texts = textsOf(queryScene(frame, { width: 400, height: leastQueryHeight(frame, 400) }, PRINT_THEME));
		expect(texts).toContain('r39');
		expect(texts).not.toContain('r40');
	});

	it('puts years, values, titles and a key on paper, and tells lines apart without colours', () => {
		const frame = queryFrame(courses, BY_NAME, String);
		const [colored, grey] = [false, true].map((isGrey) => queryScene(frame, size, PRINT_THEME, isGrey));
		expect(colored && textsOf(colored)).toEqual(
			expect.arrayContaining(['2020', '2021', 'year', 'value', 'Rostock', 'Lübeck'])
		);
		const colors = (scene: Scene | undefined) => new Set(JSON.stringify(scene).match(/#[0-9a-f]{6}/g));
		expect(colors(colored).size).toBeGreaterThan(colors(grey).size);
	});

	it('draws an answer of one year, and one without any value', () => {
		for (const value of [1, null]) {
			const frame = queryFrame(
				{ columns: ['year', 'value'], rows: [{ year: 2020, value }] },
				{ x: 'year', y: 'value', series: null },
				String
			);
			expect(JSON.stringify(queryScene(frame, size, PRINT_THEME))).not.toMatch(/NaN|Infinity|null/);
		}
	});
});

/** All texts of a drawing. */
function textsOf(scene: Scene): string[] {
	if (scene.kind === 'group') return scene.children.flatMap(textsOf);
	return scene.kind === 'text' ? [scene.text] : [];
}
