import { describe, expect, it } from 'vitest';
import { sparklineShape } from './sparkline';

const course = { firstYear: 2001, values: [10, 20, null, 15, 30], breaks: [2005] };

describe('a sparkline', () => {
	it('goes from the lowest value at the bottom to the highest at the top, with gaps and breaks left open', () => {
		expect(sparklineShape(course).line).toBe('M4.00 44.00L57.00 24.00M163.00 34.00h0.1M216.00 4.00h0.1');
	});

	it('stands at its place in a longer span', () => {
		const { line } = sparklineShape(course, { from: 2001, to: 2009 });
		expect(line).toBe('M4.00 44.00L30.50 24.00M83.50 34.00h0.1M110.00 4.00h0.1');
	});

	it('has a dot in years with a value only', () => {
		const { dotAt } = sparklineShape(course);
		expect(dotAt(2002)).toBe('M57.00 24.00h0.1');
		expect([dotAt(2003), dotAt(2000), dotAt(2006)]).toEqual([null, null, null]);
	});

	it('is level where nothing changes, a dot where there is one value, nothing where there is none', () => {
		expect(sparklineShape({ firstYear: 2001, values: [7, 7], breaks: [] }).line).toBe('M4.00 24.00L216.00 24.00');
		expect(sparklineShape({ firstYear: 2001, values: [7], breaks: [] }).line).toBe('M4.00 24.00h0.1');
		expect(sparklineShape({ firstYear: 0, values: [], breaks: [] }).line).toBe('');
	});
});
