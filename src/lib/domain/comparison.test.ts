import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue';
import { deriveComparison, type Comparison, type ComparedRow } from './comparison';
import { DEFAULT_COMPARISON, type ComparisonView } from './comparison-view';
import { quantitiesBehind } from './own-group';
import type { Region } from './region';
import { readSavedGroups, withSavedGroup } from './saved-groups';
import type { Slice } from './slice';
import { indexSlice } from './slice-index';

const isBuilt = existsSync('static/data/catalogue.json');
const json = <T>(path: string): T => JSON.parse(readFileSync(`static/${path}`, 'utf8')) as T;

describe.skipIf(!isBuilt)('a comparison of the built figures', () => {
	const catalogue = isBuilt
		? json<Catalogue>('data/catalogue.json')
		: { indicators: [], groups: [], units: [], sources: [] };
	const regions = isBuilt ? json<Region[]>('data/regions.json') : [];
	const indicators = new Map(catalogue.indicators.map((one) => [one.indicator, one]));
	const places = {
		regions: new Map(regions.map((region) => [region.region, region])),
		groups: new Map(catalogue.groups.map((group) => [group.group, group]))
	};
	const sliceOf = (id: string): Slice => json<Slice>(indicators.get(id)?.coverage.nuts3?.slice ?? '');
	const compare = (patch: Partial<ComparisonView>): Comparison => {
		const view = {
			...DEFAULT_COMPARISON,
			indicators: DEFAULT_COMPARISON.indicators.filter((id) => indicators.has(id)),
			...patch
		};
		const needed = view.indicators.flatMap((id) => {
			const indicator = indicators.get(id);
			return [id, ...(indicator ? quantitiesBehind(indicator) : [])];
		});
		return deriveComparison(view, {
			slices: new Map(
				needed.filter((id) => indicators.get(id)?.coverage.nuts3).map((id) => [id, sliceOf(id)] as const)
			),
			indicators,
			units: new Map(catalogue.units.map((one) => [one.unit, one])),
			sources: new Map(catalogue.sources.map((one) => [one.source, one])),
			places,
			layers: new Map(),
			nameOf: (code) => code
		});
	};
	const row = (result: Comparison, id: string): ComparedRow => {
		const found = result.rows.find(({ indicator }) => indicator.indicator === id);
		if (!found) throw new RangeError(`no ${id}`);
		return found;
	};

	it('ranks Rostock among the nine Regiopolen', () => {
		const rent = row(compare({}), 'rent_level');
		expect(rent.year).toBe(2022);
		expect(rent.figures[0]).toMatchObject({ code: 'DE803', observation: { value: 9.94 }, rank: { rank: 2, count: 9 } });
		expect(rent.spread).toMatchObject({ count: 9 });
	});

	it('takes one year for all places, and leaves gaps as gaps', () => {
		const result = compare({});
		const income = row(result, 'household_income');
		const oeresund = income.figures.find(({ code }) => code === 'metropol_kopenhagen_malmoe');
		expect(oeresund).toMatchObject({ observation: { value: null }, rank: null, z: null });
		for (const { year, years } of result.rows) expect(years).toContain(year);
	});

	it('knows the quartiles of the peers', () => {
		const { spread, year } = row(compare({ peers: 'mv' }), 'share_65plus');
		const index = indexSlice(sliceOf('share_65plus'));
		const values = (places.groups.get('mecklenburg_vorpommern')?.members ?? [])
			.flatMap((code) => index.valueAt(code, year) ?? [])
			.sort((a, b) => a - b);
		expect(spread).toMatchObject({ min: values[0], max: values.at(-1), count: 8 });
		// Of eight values the median lies between the fourth and the fifth.
		expect(spread?.median).toBeCloseTo(((values[3] ?? 0) + (values[4] ?? 0)) / 2, 9);
	});

	it('computes an own group as the catalogue its group of the same members', () => {
		for (const id of [
			'gdp_per_head',
			'population_density',
			'share_65plus',
			'household_income',
			'net_migration_rate',
			'rent_level'
		]) {
			const members = places.groups.get('metropol_berlin')?.members ?? [];
			const result = compare({
				indicators: [id],
				places: ['DE803', 'metropol_berlin', 'eigene1'],
				own: [{ name: 'Meins', members }]
			});
			const [, theirs, own] = row(result, id).figures;
			// The denominators come from the members' own rounded ratios: equal as far as it is shown.
			const decimals = indicators.get(id)?.decimals ?? 0;
			expect(own?.observation.value, id).toBeCloseTo(theirs?.observation.value ?? NaN, decimals);
			expect(own?.observation.status, id).toBe(theirs?.observation.status);
		}
	});

	it('tells which member an own group lacks', () => {
		const result = compare({
			indicators: ['household_income'],
			places: ['DE803', 'eigene1'],
			own: [{ name: 'Meins', members: ['DE803', 'SE224'] }]
		});
		expect(row(result, 'household_income').figures[1]?.observation).toMatchObject({
			value: null,
			note: 'missing:SE224'
		});
	});

	it('tells no range and no rank of a fifth of the peers', () => {
		// In 2021, the last year with Szczecin, 89 of 400 Kreise have a product.
		const gdp = row(compare({ peers: 'kreise' }), 'gdp_per_head');
		expect(gdp).toMatchObject({ year: 2021, spread: null });
		expect(gdp.figures[0]).toMatchObject({ observation: { value: 42396.58 }, rank: null });
	});

	it('ranks a place that is none of the peers beside all of them', () => {
		const [rank] = row(compare({ focus: 'metropol_berlin', places: ['metropol_berlin'] }), 'rent_level').figures;
		expect(rank?.rank).toEqual({ rank: 2, count: 9, isPeer: false });
	});

	it('compares the growth of absolute numbers per year, up to a year that all places reach without a break', () => {
		const result = compare({ display: 'veraenderung', indicators: ['population_total'] });
		const { since, year, figures, spread } = row(result, 'population_total');
		expect(since).toEqual({ year: 2012, measure: 'percent' });
		// In 2021 the Polish series breaks, in 2023 the German one.
		expect(year).toBe(2020);
		const index = indexSlice(sliceOf('population_total'));
		const [early, late] = [2012, 2020].map((one) => index.valueAt('DE803', one) ?? NaN);
		expect(figures[0]?.shown).toBeCloseTo((((late ?? NaN) / (early ?? NaN)) ** (1 / 8) - 1) * 100, 9);
		expect(figures.map(({ change }) => change?.kind)).toEqual(Array.from({ length: 10 }, () => 'value'));
		expect(spread).toMatchObject({ count: 9 });
	});

	it('tells nothing across a break', () => {
		const { figures } = row(compare({ display: 'veraenderung', indicators: ['gdp_per_head'] }), 'gdp_per_head');
		const oeresund = figures.find(({ code }) => code === 'metropol_kopenhagen_malmoe');
		expect(oeresund).toMatchObject({ shown: null, rank: null, z: null, change: { kind: 'break' } });
	});

	it('draws courses of changes from the first year on', () => {
		const result = compare({ display: 'veraenderung', indicators: ['population_total'], picture: 'verlaeufe' });
		const { courses, years } = row(result, 'population_total');
		expect(years[0]).toBe(2012);
		expect(courses[0]?.values[0]).toBe(0);
		// Behind the census of 2022.
		expect(courses[0]?.values.at(-1)).toBeNull();
		expect(courses[0]?.observations.at(-1)?.value).toBeGreaterThan(200_000);
	});

	it('gives courses to small multiples only', () => {
		expect(row(compare({}), 'rent_level').courses).toEqual([]);
		const { courses, years } = row(compare({ picture: 'verlaeufe' }), 'rent_level');
		expect(courses).toHaveLength(DEFAULT_COMPARISON.places.length);
		expect(courses[0]?.values).toHaveLength(years.length);
	});
});

describe('remembered groups', () => {
	it('are read from any text without breaking', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSavedGroups(text)));
		expect(readSavedGroups(null)).toEqual([]);
		expect(readSavedGroups('[{"name":"A","members":["DE803",7,"<b>"]},{"name":"","members":["DE803"]},5]')).toEqual([
			{ name: 'A', members: ['DE803'] }
		]);
	});

	it('replace a group of the same name', () => {
		const first = { name: 'A', members: ['DE803'] };
		const second = { name: 'A', members: ['DE300'] };
		expect(withSavedGroup([first], second)).toEqual([second]);
	});
});
