import { describe, expect, it } from 'vitest';
import type { Row, Series } from '../domain/result';
import type { Status } from '../domain/status';
import { mapPaint } from './paint';

function row(region: string, shown: number | null, classIndex: number | null, status: Status = 'normal'): Row {
	const observation = { value: shown, status, source: 'test', note: null };
	return {
		region,
		name: region,
		observation,
		shown,
		baseValue: null,
		change: { kind: 'none', fromYear: 2015 },
		source: null,
		rank: null,
		standing: null,
		classIndex
	};
}

const CLASSES = {
	bounds: [0, 1, 2],
	colors: ['#eee', '#111'],
	diverging: false,
	unclassed: false,
	counts: [1, 1],
	values: [0, 2]
};
const BERLIN: Series = { region: 'DE300', name: 'Berlin', color: '#c4122f', points: [], breakYears: [] };

describe('mapPaint', () => {
	it('gives every class its colour and every gap its own pattern', () => {
		const rows = [
			row('DE300', 2, 1),
			row('DE600', 0, 0),
			row('DK011', null, null, 'secret'),
			row('SE224', null, null, 'not_applicable'),
			row('PL424', null, null, 'missing'),
			// A figure that this mode can't show, for want of a base year.
			row('PL428', null, null, 'normal')
		];
		const paint = mapPaint({
			rows,
			drawing: 'fill',
			classes: CLASSES,
			symbolMax: null,
			series: [BERLIN],
			uncovered: []
		});
		expect(Object.fromEntries(paint.fills)).toEqual({ DE300: '#111', DE600: '#eee' });
		expect(Object.fromEntries(paint.marks)).toEqual({
			DK011: 'secret',
			SE224: 'not_applicable',
			PL424: 'missing',
			PL428: 'missing'
		});
		expect(paint.selected.get('DE300')).toBe('#c4122f');
	});

	it('leaves countries bare in which the figure is not collected, and hatches gaps elsewhere', () => {
		const rows = [row('DE300', 2, 1), row('SE224', null, null, 'missing'), row('DK011', null, null, 'missing')];
		const paint = mapPaint({ rows, drawing: 'fill', classes: CLASSES, symbolMax: null, series: [], uncovered: ['SE'] });
		expect(Object.fromEntries(paint.marks)).toEqual({ DK011: 'missing' });
	});

	it('measures symbols against the largest value of all years; zero is a value without symbol, not a gap', () => {
		const rows = [row('DE300', 500, null), row('DE600', 0, null), row('DK011', null, null, 'missing')];
		rows.push(row('SE224', -250, null));
		const paint = mapPaint({ rows, drawing: 'symbol', classes: null, symbolMax: 1000, series: [], uncovered: [] });
		expect(Object.fromEntries(paint.shares)).toEqual({ DE300: 0.5, DE600: 0, SE224: -0.25 });
		expect([...paint.marks.keys()]).toEqual(['DK011']);
		expect(paint.fills.size).toBe(0);
	});
});
