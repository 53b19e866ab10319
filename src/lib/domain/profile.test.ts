import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue';
import { profileOf, rankAmong, type Profile, type ProfileRow } from './profile';
import { profileReferences } from './profile-references';
import type { Region } from './region';
import type { Places } from './result';
import type { Slice } from './slice';
import { indexSlice } from './slice-index';

const slice: Slice = {
	indicator: 'x',
	level: 'nuts3',
	years: [2000, 2001],
	regions: ['A', 'B', 'C', 'D', 'E'],
	values: [
		[1, 5],
		[2, 7],
		[3, 7],
		[4, 1],
		[5, null]
	],
	statuses: ['nn', 'nn', 'nn', 'nn', 'nm'],
	sources: ['s'],
	sourceCodes: ['00', '00', '00', '00', '0-'],
	notes: []
};

describe('a rank', () => {
	const index = indexSlice(slice);

	it('counts those above and is shared by equal values', () => {
		expect(rankAmong(index, { region: 'B', year: 2001 }, slice.regions)).toEqual({ rank: 1, count: 4 });
		expect(rankAmong(index, { region: 'C', year: 2001 }, slice.regions)).toEqual({ rank: 1, count: 4 });
		expect(rankAmong(index, { region: 'A', year: 2001 }, slice.regions)).toEqual({ rank: 3, count: 4 });
	});

	it('is not told without a value, nor among too few', () => {
		expect(rankAmong(index, { region: 'E', year: 2001 }, slice.regions)).toBeNull();
		expect(rankAmong(index, { region: 'A', year: 2001 }, ['A', 'B', 'C'])).toBeNull();
	});
});

const isBuilt = existsSync('static/data/catalogue.json');
const json = <T>(path: string): T => JSON.parse(readFileSync(`static/${path}`, 'utf8')) as T;

describe.skipIf(!isBuilt)('profiles of the built figures', () => {
	const catalogue = isBuilt ? json<Catalogue>('data/catalogue.json') : { indicators: [], groups: [] };
	const regions = isBuilt ? json<Region[]>('data/regions.json') : [];
	const places: Places = {
		regions: new Map(regions.map((region) => [region.region, region])),
		groups: new Map(catalogue.groups.map((group) => [group.group, group]))
	};
	const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.indicator, indicator]));
	const slicesOf = (id: string, levels: readonly ('nuts3' | 'lau')[]): Slice[] =>
		levels.flatMap((level) => {
			const path = indicators.get(id)?.coverage[level]?.slice;
			return path === undefined ? [] : [json<Slice>(path)];
		});
	const profile = (code: string): Profile =>
		profileOf(code, {
			sliceOf: (id) => slicesOf(id, ['nuts3', 'lau']).find((one) => one.regions.includes(code)) ?? null,
			kreiseOf: (id) => slicesOf(id, ['nuts3'])[0] ?? null,
			indicators,
			places,
			references: profileReferences(code, places).offered
		});
	const row = (of: Profile, indicator: string): ProfileRow => {
		const found = of.sections.flatMap(({ rows }) => rows).find((one) => one.indicator === indicator);
		if (!found) throw new RangeError(`no ${indicator}`);
		return found;
	};

	it('show Rostock as the sources have it', () => {
		const rostock = profile('DE803');
		expect(row(rostock, 'population_total')).toMatchObject({
			year: 2025,
			observation: { value: 205307 },
			rank: { count: 394 }
		});
		// The census of 2022: the change begins after it.
		expect(row(rostock, 'population_total').change).toMatchObject({ kind: 'value', fromYear: 2023 });
		expect(row(rostock, 'rent_level')).toMatchObject({
			observation: { value: 9.94 },
			peerRank: { rank: 2, count: 9 }
		});
		expect(rostock.components.find(({ year }) => year === 2021)).toEqual({
			year: 2021,
			births: 1876,
			deaths: 2772,
			natural: -896,
			migration: 235
		});
	});

	it('take the value of every reference in the same year', () => {
		const { offered } = profileReferences('DE803', places);
		const { references } = row(profile('DE803'), 'share_65plus');
		expect(references[offered.indexOf('deutschland')]).toBeCloseTo(22.7, 1);
		expect(references[offered.indexOf('regiopolen_netzwerk')]).toBeCloseTo(21.7, 1);
	});

	it('leave out what is not known of a municipality', () => {
		const guestrow = profile('DE_13072043');
		expect(guestrow.sections.map(({ section }) => section)).toEqual(['population']);
		expect(guestrow.components).toEqual([]);
	});

	it('set the Kreis beside a municipality, though the figures of municipalities hold none', () => {
		const { offered, first } = profileReferences('DE_13072043', places);
		expect(first).toBe('DE80K');
		expect(offered.slice(0, 2)).toEqual(['DE80K', 'deutschland']);
		const { year, observation, references } = row(profile('DE_13072043'), 'population_density');
		expect({ year, value: observation.value, kreis: references[0] }).toEqual({
			year: 2023,
			value: 415.755,
			kreis: 63.577
		});
	});

	it('set no Kreis beside a town that is one', () => {
		expect(profileReferences('DE_13003000', places).first).toBe('deutschland');
	});
});

describe.skipIf(!isBuilt)('references', () => {
	const catalogue = isBuilt ? json<Catalogue>('data/catalogue.json') : { indicators: [], groups: [] };
	const regions = isBuilt ? json<Region[]>('data/regions.json') : [];
	const places: Places = {
		regions: new Map(regions.map((region) => [region.region, region])),
		groups: new Map(catalogue.groups.map((group) => [group.group, group]))
	};

	it.each([
		['DE803', 'deutschland', 'regiopolen_netzwerk'],
		['DE80K', 'deutschland', 'mecklenburg_vorpommern'],
		['DE_13072043', 'DE80K', 'mecklenburg_vorpommern'],
		['DE111', 'deutschland', 'regiopolen_netzwerk'],
		['SE224', 'SE', 'planungsregion_rostock'],
		['PL424', 'PL', 'planungsregion_rostock'],
		['metropol_kopenhagen_malmoe', 'deutschland', 'planungsregion_rostock']
	])('of %s are %s and %s', (code, first, second) => {
		expect(profileReferences(code, places)).toMatchObject({ first, second });
	});

	it('never hold the place itself, and are all known', () => {
		for (const code of [...places.groups.keys(), ...places.regions.keys()]) {
			const { offered, first, second } = profileReferences(code, places);
			expect(offered).not.toContain(code);
			expect(offered).toEqual(expect.arrayContaining([first, second]));
			for (const one of offered) expect(places.groups.has(one) || places.regions.has(one), one).toBe(true);
		}
	});
});
