import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layerId } from '../domain/funding-layer';
import type { PlacedAmount } from '../domain/funding-amount';
import type { FundingSlice } from '../domain/funding-slice';
import { sumOrRefuse } from '../domain/funding-sum';
import { parseJson } from './fetch-file';
import { fundingIndexSchema, fundingLayerSchema, fundingSliceSchema } from './funding-schema';

const INDEX = 'static/data/funding.json';
const isBuilt = existsSync(INDEX);

/** What `npm run data` wrote, as the browser will read it. */
describe.skipIf(!isBuilt)('built funding figures', () => {
	const index = isBuilt
		? parseJson(INDEX, readFileSync(INDEX, 'utf8'), fundingIndexSchema)
		: { places: [], slices: {} as Record<string, string>, layers: [] };
	const slice = (region: string): FundingSlice => {
		const url = index.slices[region] ?? '';
		return parseJson(url, readFileSync(`static${url}`, 'utf8'), fundingSliceSchema);
	};
	const find = (region: string, where: (placed: PlacedAmount) => boolean): PlacedAmount => {
		const found = slice(region).amounts.filter(where);
		expect(found).toHaveLength(1);
		return found[0] as PlacedAmount;
	};
	const window = (region: string, instrument: string, from: number): PlacedAmount =>
		find(
			region,
			({ amount }) =>
				amount.instrument === instrument &&
				amount.basis === 'per_head_published' &&
				amount.period.from === from &&
				amount.period.to === 2021
		);

	it('exist for all German Kreise and every neighbour', () => {
		expect(index.places.filter(({ level }) => level === 'nuts3')).toHaveLength(401);
		for (const region of ['DE80', 'DE30', 'DE40', 'DE60', 'DK01', 'DK02', 'SE22', 'PL42']) {
			expect(slice(region).payments.length, region).toBeGreaterThan(0);
		}
	});

	it('are as expected in every file', () => {
		for (const { region } of index.places) expect(slice(region).place.region).toBe(region);
	});

	it.each([
		['DE803', 'urban_development', 2012, 245],
		['DE803', 'grw_business', 2012, 430],
		['DE803', 'federal_projects', 2017, 985],
		['DE80K', 'federal_projects', 2017, 2229]
	])('%s, %s from %i to 2021: %i € per head', (region, instrument, from, expected) => {
		expect(Math.round(window(region, instrument, from).amount.perHead ?? 0)).toBe(expected);
	});

	it('give layers whose figures are those of the places', () => {
		expect(index.layers.length).toBeGreaterThan(40);
		for (const info of index.layers) {
			const layer = parseJson(info.url, readFileSync(`static${info.url}`, 'utf8'), fundingLayerSchema);
			expect([layer.id, new Set(layer.regions).size]).toEqual([info.id, layer.regions.length]);
			expect(layer.perHead.filter((value) => value !== null)).toHaveLength(info.count);
			const at = layer.regions.indexOf('DE803');
			if (at < 0) continue;
			const own = slice('DE803').amounts.filter(
				({ amount }) => layerId(amount, 'nuts3') === info.id && amount.note !== 'single_figure'
			);
			expect(own.map(({ amount }) => amount.perHead)).toEqual([layer.perHead[at]]);
		}
	});

	it('give the Regiopolregion the EU money of its municipalities and nothing else', () => {
		const { amounts, area, payments } = slice('regiopolregion_rostock');
		expect([area, payments]).toEqual(['DE80', []]);
		const sums = amounts.map(({ amount }) => [amount.instrument, amount.basis, amount.eur]);
		expect(sums).toEqual([
			['eu_municipal', 'located', expect.any(Number)],
			['eu_municipal', 'spread', expect.any(Number)]
		]);
		// More than both districts, less than with all of Vorpommern-Rügen.
		const located = (region: string): number =>
			find(region, ({ amount }) => amount.instrument === 'eu_municipal' && amount.basis === 'located').amount.eur ?? 0;
		const both = located('DE803') + located('DE80K');
		expect(located('regiopolregion_rostock')).toBeGreaterThan(both);
		expect(located('regiopolregion_rostock')).toBeLessThan(both + located('DE80L'));
	});

	it('give themes that add up to the plan of each fund', () => {
		const { themes } = slice('DE80');
		const sum = (fund: string): number =>
			themes.filter((theme) => theme.fund === fund).reduce((all, { eur }) => all + eur, 0);
		expect([sum('ERDF'), sum('ESF'), sum('EAFRD')].map((eur) => Math.round(eur / 1e5) / 10)).toEqual([
			967.8, 384.6, 936.8
		]);
	});

	it('place Rostock among the Kreise and the Regiopolen', () => {
		const { rank, peers, spread, shareOfLand, shareOfGermany } = window('DE803', 'grw_infrastructure', 2012);
		expect(rank).toEqual({ rank: 2, count: 400 });
		expect(peers).toEqual({ rank: 1, count: 9 });
		expect(spread?.max).toBeGreaterThan(836.66);
		expect(shareOfLand).toBeCloseTo(19.2, 1);
		expect(shareOfGermany).toBeCloseTo(3.5, 1);
	});

	it.each([
		['2000–2006', 2000, 2968.8],
		['2007–2013', 2007, 2674.7]
	])('EU payments to DE80 %s: %f million', (_, from, expected) => {
		const paid = slice('DE80').amounts.flatMap(({ amount }) =>
			amount.stage === 'paid' && amount.instrument === 'eu_structural_funds' && amount.period.from === from
				? [amount]
				: []
		);
		const sum = sumOrRefuse(paid);
		expect(sum.kind === 'sum' && sum.eur !== null && Number((sum.eur / 1e6).toFixed(1))).toBe(expected);
	});

	it.each([
		['ERDF', 967.8],
		['ESF', 384.6],
		['EAFRD', 936.8]
	])('planned for DE80 2014–2020, %s: %f million', (fund, expected) => {
		const { amount } = find(
			'DE80',
			({ amount }) => amount.stage === 'planned' && amount.share === 'eu' && amount.fund === fund
		);
		expect(Number(((amount.eur ?? 0) / 1e6).toFixed(1))).toBe(expected);
	});

	it('Interreg 2014–2020 in Rostock: 47 projects, 56 partners', () => {
		const { amount } = find('DE803', ({ amount }) => amount.instrument === 'interreg' && amount.share === 'total');
		expect(amount).toMatchObject({ projects: 47, partners: 56, eur: 11_240_000 });
	});

	it('EU money 2007–2013 in Rostock: 408.7 million, 381.0 of it located', () => {
		const parts = slice('DE803').amounts.flatMap(({ amount }) =>
			amount.instrument === 'eu_municipal' ? [amount] : []
		);
		const sum = sumOrRefuse(parts);
		expect(sum.kind === 'sum' && Math.round((sum.eur ?? 0) / 1e5)).toBe(4087);
		expect(Math.round((parts.find(({ basis }) => basis === 'located')?.eur ?? 0) / 1e5)).toBe(3810);
	});

	it('keep a broken figure as a gap with its reason', () => {
		const { amount, rank } = find(
			'DE803',
			({ amount }) =>
				amount.instrument === 'grw_infrastructure' && amount.period.kind === 'window5' && amount.period.to === 2019
		);
		expect(amount).toMatchObject({ eur: null, perHead: null, status: 'missing', note: 'broken_in_source' });
		expect(rank).toBeNull();
	});
});

describe('figures from outside', () => {
	const good: FundingSlice = {
		place: { region: 'DE803', level: 'nuts3', name: 'Rostock', country: 'DE' },
		area: 'DE80',
		amounts: [],
		finance: [],
		payments: [],
		themes: []
	};
	const parse = (value: unknown): FundingSlice => parseJson('x', JSON.stringify(value), fundingSliceSchema);

	it('are taken when they fit', () => {
		expect(parse(good)).toEqual(good);
	});

	it.each([
		['a code that is none', { ...good, area: '../x' }],
		['courses of two lengths', { ...good, payments: [{ ...payment(), values: [] }] }],
		['a part too many', { ...good, html: '<b>' }]
	])('are refused: %s', (_, value) => {
		expect(() => parse(value)).toThrow(/not as expected/);
	});

	it('never name a foreign host', () => {
		const index = { places: [], slices: { DE803: '//example.org/x.json' } };
		expect(() => parseJson('x', JSON.stringify(index), fundingIndexSchema)).toThrow(/not an address on this host/);
	});

	function payment() {
		return {
			fund: 'ERDF',
			programme: '2007-2013',
			source: 's',
			status: 'normal',
			note: null,
			years: [2007],
			values: [1]
		};
	}
});
