import { describe, expect, it } from 'vitest';
import type { Region } from './region';
import { regionColumns, regionsOf } from './region-columns';
import { namesMunicipalities, withoutMunicipalities, withoutParquet, withSmallDrawings } from './small-atlas';

describe('the small form of the atlas', () => {
	it('is not enough for an address that names municipalities', () => {
		for (const query of ['?ebene=lau', '?auswahl=DE803,DK_376', '?mittel=eu_municipal.lau']) {
			expect(namesMunicipalities(query), query).toBe(true);
		}
		for (const query of [
			'',
			'?indikator=gdp_per_head&auswahl=DE803,metropol_berlin',
			'?region=regiopolregion_rostock'
		]) {
			expect(namesMunicipalities(query), query).toBe(false);
		}
	});

	it('lacks the tables, which only the engine reads', () => {
		const file = { url: '/a', bytes: 1 };
		expect(withoutParquet({ 'data/observations/a.parquet': file, 'data/funding.json': file })).toEqual({
			'data/funding.json': file
		});
	});

	it('keeps everything but municipalities', () => {
		const regions = (['nuts0', 'nuts3', 'lau', 'group'] as const).map((level): Region => ({
			region: level,
			level,
			name: level,
			nameDe: level,
			nameEn: level,
			country: 'DE',
			parent: null,
			ags: null,
			areaKm2: null,
			lon: 0,
			lat: 0
		}));
		expect(withoutMunicipalities(regions).map(({ level }) => level)).toEqual(['nuts0', 'nuts3', 'group']);
		expect(regionsOf(regionColumns(regions))).toEqual(regions);
	});

	it('refuses columns of different lengths', () => {
		expect(regionsOf({ ...regionColumns([]), level: ['nuts3'] })).toBeNull();
	});

	it('has drawings for small frames where there are some', () => {
		const file = (url: string) => ({ url, bytes: 1 });
		const files = {
			'geo/svg/a.json': file('/a'),
			'geo/svg/b.json': file('/b'),
			'geo/svg/klein/a.json': file('/klein')
		};
		expect(withSmallDrawings(files)).toEqual({ 'geo/svg/a.json': file('/klein'), 'geo/svg/b.json': file('/b') });
	});
});
