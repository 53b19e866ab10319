import { describe, expect, it } from 'vitest';
import { isGapInSeries } from './series-gap';

/** Share of long-term unemployed in Wiesbaden as published: 2007 and 2008 hold a part only. */
const series = [
	[2005, '36.39'],
	[2006, '43.97'],
	[2007, '4.43'],
	[2008, '1.81'],
	[2009, '43.23'],
	[2010, '39.95']
].map(([year, value]) => ({ region: 'DE714', year: Number(year), value: String(value), flags: '' }));

const gaps = () => series.filter((cell) => isGapInSeries(cell, series)).map(({ year }) => year);

describe('isGapInSeries', () => {
	it('finds two incomplete years in a row', () => {
		expect(gaps()).toEqual([2007, 2008]);
	});

	it('calls nothing a gap that has no years around', () => {
		const [only] = series.slice(2, 3);
		expect(only && isGapInSeries(only, [only])).toBe(false);
	});
});
