import { describe, expect, it } from 'vitest';
import type { SeriesBreak } from '../../src/lib/domain/indicator';
import type { Observation } from '../../src/lib/domain/slice';
import { markBreaks, markSeams } from './breaks';
import type { Figures } from './figures';

const observed = (source: string, value: number | null = 1, status: Observation['status'] = 'normal'): Observation => ({
	value,
	status,
	source,
	note: null
});

const figures = (regions: Record<string, readonly (readonly [number, Observation])[]>): Figures =>
	new Map(Object.entries(regions).map(([region, series]) => [region, new Map(series)]));

const breakYears = (all: Figures, region: string): number[] =>
	[...(all.get(region) ?? [])].filter(([, { status }]) => status === 'break').map(([year]) => year);

const census: SeriesBreak = { year: 2011, countries: ['DE'], reasonDe: 'x', reasonEn: 'x' };
const german = (): 'DE' => 'DE';

describe('markBreaks', () => {
	it('marks the first value of the new segment', () => {
		const all = figures({
			A: [
				[2009, observed('o')],
				[2011, observed('o', null, 'missing')],
				[2012, observed('o')]
			]
		});
		markBreaks(all, [census], german);
		expect(breakYears(all, 'A')).toEqual([2012]);
	});

	it('marks nothing where no segment comes before, or in another country', () => {
		const all = figures({
			A: [
				[2011, observed('o')],
				[2012, observed('o')]
			],
			B: [
				[2010, observed('o')],
				[2011, observed('o')]
			]
		});
		markBreaks(all, [census], (region) => (region === 'A' ? 'DE' : 'PL'));
		expect([...breakYears(all, 'A'), ...breakYears(all, 'B')]).toEqual([]);
	});

	it('trusts flags of the publisher about which regions have the break', () => {
		const all = figures({
			A: [
				[2010, observed('o')],
				[2011, observed('o', 1, 'break')]
			],
			B: [
				[2010, observed('o')],
				[2011, observed('o')]
			]
		});
		markBreaks(all, [census], german);
		expect(breakYears(all, 'B')).toEqual([]);
	});

	it('marks only the regions whose source changes there, if any does', () => {
		const all = figures({
			A: [
				[2010, observed('old')],
				[2011, observed('new')]
			],
			B: [
				[2010, observed('old')],
				[2011, observed('old')]
			]
		});
		markBreaks(all, [census], german);
		expect([breakYears(all, 'A'), breakYears(all, 'B')]).toEqual([[2011], []]);
	});
});

describe('markSeams', () => {
	it('marks the first value of another edition, over gaps and in any order of years', () => {
		const all = figures({
			A: [
				[2012, observed('new')],
				[2011, observed('new', null, 'missing')],
				[2010, observed('old')],
				[2013, observed('new')]
			],
			B: [
				[2010, observed('old')],
				[2011, observed('old')]
			]
		});
		markSeams(all);
		expect([breakYears(all, 'A'), breakYears(all, 'B')]).toEqual([[2012], []]);
	});
});
