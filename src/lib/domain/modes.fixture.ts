import type { Material } from './derive';
import { testIndicator, testSlice } from './domain.fixture';
import type { Region, RegionGroup } from './region';

// Three regions of a country, which is the group of all three.
export const cells = {
	DE803: [100, 110, 121],
	DE80K: [200, 250, 200],
	DK011: [300, 340, 379],
	deutschland: [600, 700, 700]
};
const slice = testSlice(cells);
const population = testSlice({ DE803: [1000, 1000, 2000], DE80K: [0, null, 1000], DK011: [10, 10, 10] });

export function place(region: string, areaKm2: number | null): [string, Region] {
	const names = { name: region, nameDe: region, nameEn: region };
	return [
		region,
		{ region, ...names, level: 'nuts3', country: 'DE', parent: null, ags: null, areaKm2, lon: 0, lat: 0 }
	];
}

export const germany: RegionGroup = {
	group: 'deutschland',
	nameDe: 'Deutschland',
	nameEn: 'Germany',
	members: ['DE803', 'DE80K'],
	combine: 'sum',
	noteDe: null,
	noteEn: null
};

export function material(change: Partial<Material> = {}): Material {
	return {
		slice,
		population,
		indicator: testIndicator({ kind: 'count', unit: 'persons', aggregate: 'sum' }),
		unit: { unit: 'persons', labelDe: 'Personen', labelEn: 'persons', suffixDe: '', suffixEn: '' },
		sources: new Map(),
		places: {
			regions: new Map([place('DE803', 181), place('DE80K', 3431), place('DK011', null)]),
			groups: new Map([['deutschland', germany]])
		},
		scopeRegions: ['DE803', 'DE80K', 'DK011'],
		nameOf: (code) => code,
		collator: new Intl.Collator('de'),
		...change
	};
}
