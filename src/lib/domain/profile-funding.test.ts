import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FundingLayer, FundingLayerInfo } from './funding-layer';
import type { FundingIndex } from './funding-slice';
import { layerAmounts } from './profile-funding';

const info: FundingLayerInfo = {
	id: 'eu',
	instrument: 'eu_municipal',
	fund: null,
	stage: 'approved',
	share: null,
	basis: 'located',
	period: { kind: 'programme', from: 2007, to: 2013 },
	source: 's',
	level: 'lau',
	count: 3,
	countries: ['DE']
};
const layer: FundingLayer = {
	id: 'eu',
	regions: ['A', 'B', 'C'],
	perHead: [10, 20, null],
	eur: [1000, 500, null],
	partners: [null, null, null],
	statuses: ['normal', 'estimated', 'missing']
};

describe('amounts of a place that only layers know', () => {
	it('come with what decides their meaning, and a rank per head', () => {
		expect(layerAmounts('A', [{ info, layer }])).toMatchObject([
			{ amount: { instrument: 'eu_municipal', eur: 1000, perHead: 10, status: 'normal' }, rank: { rank: 2, count: 2 } }
		]);
	});

	it('are none where the layer has no place or no figure', () => {
		expect(layerAmounts('C', [{ info, layer }])).toEqual([]);
		expect(layerAmounts('D', [{ info, layer }])).toEqual([]);
	});

	it.skipIf(!existsSync('static/data/funding.json'))('are in the built figures of a municipality', () => {
		const json = <T>(path: string): T => JSON.parse(readFileSync(`static/${path}`, 'utf8')) as T;
		const layers = json<FundingIndex>('data/funding.json').layers.filter(({ level }) => level === 'lau');
		const rows = layerAmounts(
			'DE_13073075',
			layers.map((known) => ({ info: known, layer: json<FundingLayer>(known.url) }))
		);
		expect(rows.map(({ amount }) => amount.eur)).toEqual([4_153_708, 2_310_465]);
	});
});
