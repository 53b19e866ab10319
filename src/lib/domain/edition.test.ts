import { describe, expect, it } from 'vitest';
import { editionIn, isArchivable, roomsWith, withEdition, withoutEdition } from './edition';

describe('the figures of then in an address', () => {
	it('are asked for with their version only', () => {
		expect(editionIn(new URLSearchParams('jahr=2015&stand=0a1b2c3d&daten=damals'))).toBe('0a1b2c3d');
		for (const query of [
			'stand=0a1b2c3d',
			'daten=damals',
			'stand=../../etc&daten=damals',
			'stand=0a1b2c3d&daten=morgen'
		])
			expect(editionIn(new URLSearchParams(query))).toBeNull();
	});

	it('come and go without touching the view', () => {
		expect(withEdition('?jahr=2015&auswahl=DE803,DE80K', '0a1b2c3d')).toBe(
			'?jahr=2015&auswahl=DE803,DE80K&stand=0a1b2c3d&daten=damals'
		);
		expect(withEdition('', '0a1b2c3d')).toBe('?stand=0a1b2c3d&daten=damals');
		expect(withEdition('?stand=ffffffff&daten=damals', '0a1b2c3d')).toBe('?stand=0a1b2c3d&daten=damals');
		expect(withoutEdition('?stand=0a1b2c3d&jahr=2015&daten=damals')).toBe('?jahr=2015');
		expect(withoutEdition('?stand=0a1b2c3d')).toBe('');
	});

	it('fill the rooms whose files were filed', () => {
		expect(roomsWith({})).toEqual(['/indikatoren', '/indikatoren/zwei']);
		expect(roomsWith({ 'data/funding-layers.json': 1 })).toContain('/vergleich');
		expect([isArchivable('/pendeln'), isArchivable('/profil/DE803'), isArchivable('__proto__')]).toEqual([
			true,
			false,
			false
		]);
	});
});
