import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Indicator } from './indicator';
import type { Region } from './region';
import { searchAtlas } from './search-atlas';

// On the real catalogue: `npm run data` has written it.
const read = (name: string): unknown => JSON.parse(readFileSync(`static/data/${name}.json`, 'utf8'));
const { indicators } = read('catalogue') as { indicators: Indicator[] };
const regions = read('regions') as Region[];

const find = searchAtlas({
	indicators,
	regions,
	rooms: [
		{ address: '/pendeln', title: 'Pendeln' },
		{ address: '/foerderung', title: 'Förderung' },
		{ address: '/vergleich', title: 'Vergleich' },
		{ address: '/profil', title: 'Profile' },
		{ address: '/daten', title: 'Daten' },
		{ address: '/daten/sql', title: 'SQL-Konsole' },
		{ address: '/hilfe', title: 'Hilfe' }
	],
	dataPage: ({ indicator, titleDe }) => ({ address: `/daten/${indicator}`, title: `Daten: ${titleDe}` })
});

/** Ids of all hits in the order in which the arrow keys reach them. */
function order(query: string): string[] {
	return find(query).flatMap((section): string[] => {
		if (section.kind === 'indicators') return section.hits.map(({ indicator }) => indicator);
		if (section.kind === 'pages') return section.hits.map(({ address }) => address);
		return section.hits.map(({ region }) => region);
	});
}

describe('searchAtlas', () => {
	it.each([
		['Landkreis Rostock', 'DE80K'],
		['Landkreis Rostok', 'DE80K'],
		['landkreis ros', 'DE80K'],
		['Kreis Rostock', 'DE80K'],
		['Rostock district', 'DE80K'],
		['LRO', 'DE80K'],
		['Stadt Rostock', 'DE803'],
		['City of Rostock', 'DE803'],
		['Rostock', 'DE803'],
		['Rostok', 'DE803'],
		['HRO', 'DE803'],
		['Warnemünde', 'DE803'],
		['Region Rostock', 'regiopolregion_rostock'],
		['Rostock region', 'regiopolregion_rostock'],
		['Kopenhagen', 'DK011'],
		['København', 'DK011'],
		['Copenhagen', 'DK011'],
		['Stettin', 'PL424'],
		['Szczecin', 'PL424'],
		['Berlin', 'DE300'],
		['Hamburg', 'DE600'],
		['Güstrow', 'DE_13072043'],
		['Stadt Güstrow', 'DE_13072043'],
		['MVP', 'DE80'],
		['Bevölkerung', 'population_total'],
		['Einwohner', 'population_total'],
		['population', 'population_total'],
		['BIP', 'gdp_mio_eur'],
		['BIP pro Kopf', 'gdp_per_head'],
		['Arbeitslosigkeit', 'unemployed'],
		['Erwerbslosenquote', 'unemployment_rate'],
		['Arbeitslosenquote', 'unemployment_rate'],
		['employment', 'employment'],
		['Miete', 'rent_level'],
		['Pendler', '/pendeln'],
		['Pendeln', '/pendeln'],
		['Förderung', '/foerderung'],
		['Vergleich', '/vergleich'],
		['Profile', '/profil'],
		['Hilfe', '/hilfe'],
		['Daten', '/daten'],
		['SQL', '/daten/sql'],
		['Daten Arbeitslosenquote', '/daten/unemployment_rate'],
		['data unemployment rate', '/daten/unemployment_rate'],
		['Daten BIP', '/daten/gdp_mio_eur']
	])('%s: Enter takes %s', (query, id) => {
		expect(order(query)[0]).toBe(id);
	});

	it.each(['unemployment', 'Erwerbslose', 'Arbeitslosigkeit'])(
		'%s: the unemployed stand above the employed',
		(query) => {
			const found = order(query);
			expect(found.slice(0, 2).toSorted()).toEqual(['unemployed', 'unemployment_rate']);
			expect(found.slice(0, 5)).not.toContain('employment');
		}
	);

	it('leads from an indicator to its data page too', () => {
		expect(order('Bevölkerung')).toContain('/daten/population_total');
	});

	it('ranks what is only mentioned in a definition below what is called so', () => {
		const kinds = find('Landkreis Rostock').map(({ kind }) => kind);
		expect(kinds[0]).toBe('regions');
		expect(kinds.at(-1)).toBe('indicators');
	});

	it('finds both where one thing and one place are typed', () => {
		expect(order('Arbeitslose Rostock')).toEqual(expect.arrayContaining(['DE803', 'unemployed']));
	});

	it('finds nothing for what nothing is called', () => {
		expect(find('qqqqxyz')).toEqual([]);
		expect(find('')).toEqual([]);
	});
});
