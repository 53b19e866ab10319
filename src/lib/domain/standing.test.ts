import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveResult, type Material } from './derive';
import { testContext, testIndicator, testSlice } from './domain.fixture';
import type { Region, RegionGroup } from './region';
import type { Row } from './result';
import type { Mode, View } from './view';
import { defaultView } from './view-codec';

// The scores 5, 5, 4, 2, 2 and 0 are ranked 1, 1, 3, 4, 4 and 6 (Wikipedia, "Ranking", standard competition ranking); beside them stand a group with
// 4, which shares the third place, one with 6 before all and one with -1 behind all.
const SCORES = { A: [5], B: [5], C: [4], D: [2], E: [2], F: [0] };
const slice = {
	...testSlice({ ...SCORES, high: [6], tied: [4], low: [-1], peers: [4], elsewhere: [3] }),
	years: [2020]
};
const rate = testIndicator({ kind: 'rate', unit: 'percent', aggregate: 'ratio' });
const people = testIndicator({ kind: 'count', unit: 'persons', aggregate: 'sum' });

function group(code: string, combine: RegionGroup['combine']): [string, RegionGroup] {
	return [code, { group: code, nameDe: code, nameEn: code, members: ['A', 'B'], combine, noteDe: null, noteEn: null }];
}

const elsewhere: Region = {
	region: 'elsewhere',
	name: 'elsewhere',
	nameDe: 'elsewhere',
	nameEn: 'elsewhere',
	level: 'nuts3',
	country: 'DE',
	parent: null,
	ags: null,
	areaKm2: null,
	lon: 0,
	lat: 0
};

function material(change: Partial<Material> = {}): Material {
	return {
		slice,
		indicator: rate,
		unit: { unit: 'percent', labelDe: '', labelEn: '', suffixDe: '%', suffixEn: '%' },
		sources: new Map(),
		places: {
			regions: new Map([['elsewhere', elsewhere]]),
			groups: new Map([group('high', 'sum'), group('tied', 'sum'), group('low', 'sum'), group('peers', 'mean')])
		},
		scopeRegions: Object.keys(SCORES),
		nameOf: (code) => code,
		collator: new Intl.Collator('de'),
		...change
	};
}

const view: View = {
	...defaultView(testContext()),
	year: 2020,
	baseYear: 2020,
	selected: ['elsewhere'],
	reference: null
};

function rowsOf(mode: Mode, change: Partial<Material> = {}): Map<string, Row> {
	const { rows, groups } = deriveResult({ ...view, mode }, material(change));
	return new Map([...rows, ...groups].map((row) => [row.region, row]));
}

describe('places beside the regions', () => {
	it('get the rank they would have, and move nobody', () => {
		const rows = rowsOf('rank');
		expect(['high', 'tied', 'low'].map((code) => rows.get(code)?.shown)).toEqual([1, 3, 7]);
		expect(rows.get('tied')).toMatchObject({ rank: null, standing: { kind: 'rank', rank: 3 } });
		expect(Object.keys(SCORES).map((code) => rows.get(code)?.rank)).toEqual([1, 1, 3, 4, 4, 6]);
		expect(rows.get('A')?.standing).toBeNull();
	});

	it('get the percentile they would have: the share of regions below, equal ones counted half', () => {
		const rows = rowsOf('percentile');
		expect(['high', 'low'].map((code) => rows.get(code)?.shown)).toEqual([100, 0]);
		// Three of six below, one equal.
		expect(rows.get('tied')?.shown).toBeCloseTo(((3 + 0.5) / 6) * 100);
	});

	it('say the same rank where the figure itself is shown', () => {
		expect(rowsOf('value').get('tied')?.standing).toEqual({ kind: 'rank', rank: 3 });
	});

	it('have no place by absolute numbers, but for means of peers and single regions', () => {
		for (const mode of ['rank', 'percentile', 'zscore'] as const) {
			const rows = rowsOf(mode, { indicator: people });
			expect(rows.get('high'), mode).toMatchObject({ shown: null, standing: { kind: 'size' } });
			expect(rows.get('peers')?.standing?.kind, mode).toBe('rank');
			const [course] = deriveResult({ ...view, mode }, material({ indicator: people })).series;
			expect(course?.points[0]?.shown, mode).not.toBeNull();
		}
		expect(rowsOf('value', { indicator: people }).get('high')).toMatchObject({ shown: 6, standing: { kind: 'size' } });
	});

	it('rank as if they were one of the regions, for any figures', () => {
		const figure = fc.integer({ min: -20, max: 20 });
		fc.assert(
			fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), figure, (figures, own) => {
				const scope = Object.fromEntries(figures.map((value, i) => [`R${i}`, [value]]));
				const derive = (members: Record<string, number[]>): Map<string, Row> =>
					rowsOf('rank', {
						slice: { ...testSlice({ ...members, tied: [own] }), years: [2020] },
						scopeRegions: Object.keys(members)
					});
				const beside = derive(scope).get('tied')?.shown;
				expect(beside).toBe(derive({ ...scope, own: [own] }).get('own')?.shown);
				expect(beside).toBeGreaterThanOrEqual(1);
				expect(beside).toBeLessThanOrEqual(figures.length + 1);
			})
		);
	});
});
