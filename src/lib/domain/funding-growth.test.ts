import { describe, expect, it } from 'vitest';
import { deriveGrowth } from './funding-growth';
import type { FundingLayerInfo } from './funding-layer';
import type { FundingMapRow } from './funding-map';
import type { Indicator } from './indicator';
import type { Slice } from './slice';
import { indexSlice } from './slice-index';

const indicator = { indicator: 'i', unit: 'persons', kind: 'count' } as Indicator;
const slice: Slice = {
	indicator: 'i',
	level: 'nuts3',
	years: [2010, 2012, 2021],
	regions: ['A', 'B', 'C', 'D'],
	values: [
		[50, 100, 110],
		[50, 100, 120],
		[50, 100, 130],
		[50, 100, 140]
	],
	// The course of D breaks at the last year.
	statuses: ['nnn', 'nnn', 'nnn', 'nnb'],
	sources: ['s'],
	sourceCodes: ['000', '000', '000', '000'],
	notes: []
};
const info = { period: { kind: 'window10', from: 2011, to: 2021 } } as FundingLayerInfo;
const row = (region: string, perHead: number | null): FundingMapRow => ({
	region,
	name: region,
	perHead,
	eur: null,
	partners: null,
	status: 'normal',
	rank: perHead === null ? null : { rank: 1, count: 4 },
	classIndex: null
});
const rows = [row('A', 10), row('B', 20), row('C', 30), row('D', 40), row('E', 50), row('F', null)];

describe('funding beside growth', () => {
	it('covers the years of the amount, leaves broken courses out and says how many', () => {
		const growth = deriveGrowth({ rows, info }, indicator, indexSlice(slice));
		expect([growth?.fromYear, growth?.toYear, growth?.measure]).toEqual([2012, 2021, 'percent']);
		expect(growth?.points.map(({ region, growth: change }) => [region, Math.round(change)])).toEqual([
			['A', 10],
			['B', 20],
			['C', 30]
		]);
		expect(growth?.left).toBe(2);
	});

	it('fits the line and the correlations of a straight row of dots', () => {
		const fit = deriveGrowth({ rows, info }, indicator, indexSlice(slice))?.fit;
		expect(fit?.slope).toBeCloseTo(1);
		expect(fit?.intercept).toBeCloseTo(0);
		expect(fit?.r).toBeCloseTo(1);
		expect(fit?.rho).toBeCloseTo(1);
	});

	it('tells nothing where the indicator has no two years, and fits nothing through two dots', () => {
		const early = { period: { kind: 'span', from: 2013, to: 2014 } } as FundingLayerInfo;
		expect(deriveGrowth({ rows, info: early }, indicator, indexSlice(slice))).toBeNull();
		expect(deriveGrowth({ rows: rows.slice(0, 2), info }, indicator, indexSlice(slice))?.fit).toBeNull();
	});
});
