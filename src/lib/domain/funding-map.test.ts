import { describe, expect, it } from 'vitest';
import type { FundingLayer, FundingLayerInfo } from './funding-layer';
import { deriveFundingMap, rowOfPlace } from './funding-map';

const info: FundingLayerInfo = {
	id: 'x.approved.total.located.2012-2021.nuts3',
	instrument: 'x',
	fund: null,
	stage: 'approved',
	share: 'total',
	basis: 'located',
	period: { kind: 'window10', from: 2012, to: 2021 },
	source: 's',
	level: 'nuts3',
	count: 4,
	countries: ['DE']
};
const layer: FundingLayer = {
	id: info.id,
	regions: ['A', 'B', 'C', 'D', 'E'],
	perHead: [10, 0, 30, null, 9999],
	eur: [100, 0, 50, null, 1],
	partners: [null, null, null, null, null],
	statuses: ['normal', 'normal', 'normal', 'missing', 'low_reliability']
};
const context = { nameOf: (code: string) => code, collator: new Intl.Collator('de') };

describe('the map of one kind of money', () => {
	const map = deriveFundingMap(info, layer, context);

	it('ranks what is sound, and puts places without a figure last', () => {
		expect(map.rows.map(({ region, rank }) => [region, rank?.rank ?? null])).toEqual([
			['E', null],
			['C', 1],
			['A', 2],
			['B', 3],
			['D', null]
		]);
		expect(map.rows[1]?.rank?.count).toBe(3);
	});

	it('keeps zero out of the classes, and an implausible figure out of both', () => {
		const classOf = (region: string) => map.rows.find((row) => row.region === region)?.classIndex;
		expect([classOf('B'), classOf('D'), classOf('E')]).toEqual([null, null, null]);
		expect(classOf('C')).toBeGreaterThan(classOf('A') ?? 9);
		expect([map.zeros, map.spread?.count]).toEqual([1, 3]);
	});

	it('draws partners where they are known, else the amounts', () => {
		expect([map.symbolIs, map.largest]).toEqual(['eur', 100]);
		const interreg = deriveFundingMap(info, { ...layer, partners: [56, 1, null, null, null] }, context);
		expect([interreg.symbolIs, interreg.largest]).toEqual(['partners', 56]);
	});

	it('finds a place in maps of other levels', () => {
		const rows = (codes: string[]) => deriveFundingMap(info, { ...layer, regions: codes }, context).rows;
		const at = (level: FundingLayerInfo['level'], codes: string[], region: string) =>
			rowOfPlace({ rows: rows(codes), info: { ...info, level } }, region)?.region;
		expect(at('nuts2', ['DE80', 'DE30', '1', '2', '3'], 'DE803')).toBe('DE80');
		expect(at('lau', ['DE_13003000', '1', '2', '3', '4'], 'DE803')).toBe('DE_13003000');
		expect(at('nuts3', ['DE80K', '1', '2', '3', '4'], 'DE803')).toBeUndefined();
	});
});
