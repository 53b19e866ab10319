import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Indicator } from './indicator';
import type { Region } from './region';
import { searchIndicators, searchPlaces, searchRegions } from './search';
import { fold, spellings } from './search-terms';

function readRows(path: string): Record<string, string>[] {
	const text = readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function toRegion(row: Record<string, string>): Region {
	const name = row['name'] ?? '';
	return {
		region: row['region'] ?? '',
		level: row['level'] === 'lau' ? 'lau' : 'nuts3',
		name,
		nameDe: row['name_de'] ?? name,
		nameEn: row['name_en'] ?? name,
		country: 'DE',
		parent: row['parent'] ?? null,
		ags: row['ags'] ?? null,
		areaKm2: null,
		lon: 0,
		lat: 0
	};
}

function toGroup(row: Record<string, string>): Region {
	const name = row['name_de'] ?? '';
	const bare = { name, nameDe: name, nameEn: row['name_en'] ?? '', country: null, parent: null, ags: null };
	return { region: row['group'] ?? '', level: 'group', ...bare, areaKm2: null, lon: 0, lat: 0 };
}

const regions = [...readRows('regions/regions.csv').map(toRegion), ...readRows('regions/groups.csv').map(toGroup)];
const findRegion = searchRegions(regions);

function indicator(id: string, titleDe: string, titleEn: string): Indicator {
	const rest = {
		theme: 'labour',
		unit: 'persons',
		decimals: 0,
		kind: 'count',
		numerator: null,
		denominator: null
	} as const;
	const meaning = { aggregate: 'sum', weight: null, better: null, referenceDate: 'year', computed: false } as const;
	const texts = { definitionDe: '', definitionEn: '', sources: [], coverage: {}, breaks: [] };
	return { indicator: id, titleDe, titleEn, ...rest, ...meaning, ...texts };
}

const indicators = [
	indicator('unemployed', 'Arbeitslose', 'Unemployed persons'),
	indicator('unemployment_rate', 'Arbeitslosenquote', 'Unemployment rate'),
	indicator('population_total', 'Bevölkerung', 'Population'),
	indicator('gdp_per_head', 'Bruttoinlandsprodukt je Einwohner', 'GDP per head'),
	indicator('rents', 'Angebotsmieten', 'Asking rents'),
	indicator('nights', 'Übernachtungen', 'Nights spent')
];
const findIndicator = searchIndicators(indicators);

describe('searchRegions', () => {
	it.each([
		['Kopenhagen', 'metropol_kopenhagen_malmoe'],
		['København', 'DK011'],
		['kobenhavn', 'DK011'],
		['Copenhagen', 'DK_101'],
		['Stettin', 'PL424'],
		['Szczecin', 'metropol_stettin'],
		['LRO', 'DE80K'],
		['HRO', 'DE803'],
		['13072', 'DE80K'],
		['DE80L', 'DE80L'],
		['guestrow', 'DE_13072043'],
		['Gustrow', 'DE_13072043'],
		['güstow', 'DE_13072043'],
		['Ribnitz', 'DE_13073075'],
		['Guldborgsund', 'DK_376'],
		['Nykøbing F.', 'DK_376'],
		['Regiopolregion', 'regiopolregion_rostock'],
		['Swinoujscie', 'PL428'],
		['meck-pomm', 'mecklenburg_vorpommern']
	])('finds %s among the first five', (query, code) => {
		expect(findRegion(query, 5).map(({ item }) => item.region)).toContain(code);
	});

	it('puts the city and its district first for "Rostock"', () => {
		const first = findRegion('rostock', 8).map(({ item }) => item.region);
		expect(first).toEqual(expect.arrayContaining(['DE803', 'DE80K', 'regiopolregion_rostock', 'DE_13003000']));
	});

	it('finds nothing for nothing, and for what no place is called', () => {
		expect(findRegion('')).toEqual([]);
		expect(findRegion('   ')).toEqual([]);
		expect(findRegion('qqqqxyz')).toEqual([]);
	});

	it('finds every region by its code', () => {
		for (const region of regions) expect(findRegion(region.region, 3).map(({ item }) => item)).toContain(region);
	});

	it('never throws, whatever is typed', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => findRegion(query, 5).length <= 5));
	});
});

describe('searchIndicators', () => {
	it.each([
		['Arbeitslose', 'unemployed'],
		['arbietslose', 'unemployed'],
		['erwerbslos', 'unemployment_rate'],
		['jobless', 'unemployed'],
		['quote', 'unemployment_rate'],
		['BIP', 'gdp_per_head'],
		['Einwohner', 'population_total'],
		['miete', 'rents'],
		['uebernachtungen', 'nights'],
		['tourismus', 'nights']
	])('finds %s', (query, id) => {
		expect(findIndicator(query, 3).map(({ item }) => item.indicator)).toContain(id);
	});

	it('ranks the word itself above what only begins with it', () => {
		expect(findIndicator('Arbeitslose')[0]?.item.indicator).toBe('unemployed');
	});
});

describe('spellings', () => {
	it('knows letters with and without marks', () => {
		expect(fold('Świnoujście Łódź Große Ærø')).toBe('swinoujscie lodz grosse aero');
		expect(spellings('Güstrow')).toEqual(['gustrow', 'guestrow']);
	});
});

describe('searchPlaces', () => {
	const places = [
		{ value: 'DE803', text: 'Rostock' },
		{ value: 'DE80K', text: 'Landkreis Rostock' },
		{ value: 'DE804', text: 'Schwerin' },
		{ value: 'mecklenburg_vorpommern', text: 'Mecklenburg-Vorpommern (8 Kreise)' }
	];
	it.each([
		['LRO', 'DE80K'],
		['Schwrein', 'DE804'],
		['Meck-Pomm', 'mecklenburg_vorpommern'],
		['DE803', 'DE803']
	])('finds by name, alias, code and with a typing error: %s', (query, code) => {
		expect(searchPlaces(places)(query)[0]?.item.value).toBe(code);
	});
});
