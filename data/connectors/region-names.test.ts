import { describe, expect, it } from 'vitest';
import { cityNames, regionName } from './region-names';

const cities = cityNames(['Rostock, Kreisfreie Stadt', 'Heilbronn, Stadtkreis', 'Lüneburg, Landkreis']);

describe('regionName', () => {
	it.each([
		['DE803', 'Rostock, Kreisfreie Stadt', 'Rostock'],
		['DE80K', 'Landkreis Rostock', 'Landkreis Rostock'],
		['DE118', 'Heilbronn, Landkreis', 'Landkreis Heilbronn'],
		['DE935', 'Lüneburg, Landkreis', 'Lüneburg'],
		['DED52', 'Leipzig', 'Landkreis Leipzig'],
		['PL424', 'Miasto Szczecin', 'Miasto Szczecin'],
		['PL428', 'Szczecinski', 'Szczeciński']
	])('%s "%s" is %s', (region, published, name) => {
		expect(regionName(region, published, cities)).toBe(name);
	});
});
