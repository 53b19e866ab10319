import { describe, expect, it } from 'vitest';
import type { Region } from './region';
import { namesMunicipalities, withoutMunicipalities } from './small-atlas';

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
	});
});
