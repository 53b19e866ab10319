import { describe, expect, it } from 'vitest';
import { displayName } from './names';
import type { Region } from './region';

function region(change: Partial<Region>): Region {
	const base = { level: 'nuts3', country: 'DK', parent: null, ags: null, areaKm2: 1, lon: 0, lat: 0 } as const;
	return { ...base, region: 'X', name: 'X', nameDe: 'X', nameEn: 'X', ...change };
}

describe('displayName', () => {
	const copenhagen = region({ name: 'Byen København', nameDe: 'Kopenhagen (Stadt)', nameEn: 'Copenhagen City' });

	it('keeps the local name and adds the exonym', () => {
		expect(displayName(copenhagen, 'de')).toBe('Byen København (Kopenhagen, Stadt)');
		expect(displayName(copenhagen, 'en')).toBe('Byen København (Copenhagen City)');
		expect(displayName(region({ name: 'Skåne län', nameDe: 'Skåne län (Schonen)' }), 'de')).toBe('Skåne län (Schonen)');
	});

	it('translates countries, groups and German regions', () => {
		expect(displayName(region({ level: 'nuts0', name: 'Danmark', nameDe: 'Dänemark' }), 'de')).toBe('Dänemark');
		expect(
			displayName(region({ level: 'group', country: null, name: 'Stettin/Szczecin', nameEn: 'Szczecin' }), 'en')
		).toBe('Szczecin');
		expect(displayName(region({ country: 'DE', name: 'Landkreis Rostock', nameEn: 'Rostock district' }), 'en')).toBe(
			'Rostock district'
		);
	});
});
