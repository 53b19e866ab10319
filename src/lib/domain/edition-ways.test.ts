import { expect, it } from 'vitest';
import { waysThen } from './edition-ways';

const known = { isIndicator: (id: string) => id === 'gdp', isRegion: (code: string) => code !== 'gone' };
const edition = { version: '0a1b2c3d', filed: '2026-11-26', rooms: ['/indikatoren', '/indikatoren/zwei', '/pendeln'] };
const waysOf = (page: string): string[] => waysThen(page, edition, known).map(({ address }) => address);
const then = 'stand=0a1b2c3d&daten=damals';

it('lead from a profile to its region, from an indicator to its view, from other pages to the rooms that were filed', () => {
	expect(waysOf('/profil/DE803')).toEqual([`/indikatoren?auswahl=DE803&${then}`, `/pendeln?region=DE803&${then}`]);
	expect(waysOf('/profil/DE_13073075')).toEqual([
		`/indikatoren?indikator=population_total&ebene=lau&auswahl=DE_13073075&${then}`
	]);
	expect(waysOf('/daten/gdp')).toEqual([`/indikatoren?indikator=gdp&${then}`]);
	expect(waysOf('/daten/sql')).toEqual([`/indikatoren?${then}`, `/pendeln?${then}`]);
	expect(waysOf('/profil')).toEqual(waysOf('/daten/sql'));
});

it('are none where the edition does not know what the page is about', () => {
	expect(waysOf('/profil/gone')).toEqual([]);
	expect(waysOf('/daten/rents')).toEqual([]);
});
