import { expect, it } from 'vitest';
import { coverageStrip } from './coverage-strip';
import { testSlice } from './domain.fixture';
import type { Country, Region } from './region';

function place(region: string, country: Country, level: Region['level'] = 'nuts3'): [string, Region] {
	const names = { name: region, nameDe: region, nameEn: region };
	return [region, { region, level, ...names, country, parent: null, ags: null, areaKm2: null, lon: 0, lat: 0 }];
}

it('counts the regions with a value by country and year, and leaves out countries without any', () => {
	const slice = testSlice({ DE803: [1, null], DE80K: [2, 3], DE: [9, 9], PL424: [null, null] });
	const regions = new Map([
		place('DE803', 'DE'),
		place('DE80K', 'DE'),
		place('DE80L', 'DE'),
		place('DE', 'DE', 'nuts0'),
		place('PL424', 'PL')
	]);
	expect(coverageStrip(slice, regions, [{ year: 2021, countries: ['DE'] }])).toEqual({
		level: 'nuts3',
		years: [2020, 2021],
		countries: [{ country: 'DE', of: 3, withValue: [2, 1], breaks: [2021] }]
	});
});
