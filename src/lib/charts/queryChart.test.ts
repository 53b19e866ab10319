import { describe, expect, it } from 'vitest';
import { PAGE_THEME } from './chartTheme';
import { numericColumns } from '../domain/query-table';
import { guessAxes, MOST_BARS, queryChart } from './queryChart';

const courses = {
	columns: ['year', 'value', 'name'],
	rows: [
		{ year: 2020, value: 7.1, name: 'Rostock' },
		{ year: 2020, value: 6.2, name: 'Lübeck' },
		{ year: 2021, value: null, name: 'Rostock' }
	]
};
const options = { label: 'x', format: String };

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
		const axes = guessAxes(courses);
		const option = axes && queryChart(courses, axes, PAGE_THEME, options);
		expect(option?.['series']).toMatchObject([
			{ type: 'line', name: 'Rostock', data: [{ value: [2020, 7.1] }, { value: [2021, null] }] },
			{ type: 'line', name: 'Lübeck', data: [{ value: [2020, 6.2] }] }
		]);
	});

	it('draws no more bars than can be told apart', () => {
		const rows = Array.from({ length: 100 }, (_, i) => ({ name: `r${i}`, n: i }));
		const option = queryChart(
			{ columns: ['name', 'n'], rows },
			{ x: 'name', y: 'n', series: null },
			PAGE_THEME,
			options
		);
		expect(option['yAxis']).toMatchObject({ data: { length: MOST_BARS } });
	});
});
