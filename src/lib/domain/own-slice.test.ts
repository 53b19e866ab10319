import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue';
import { withOwnGroups } from './own-slice';
import type { Slice } from './slice';
import { indexSlice } from './slice-index';

const isBuilt = existsSync('static/data/catalogue.json');
const json = <T>(path: string): T => JSON.parse(readFileSync(`static/${path}`, 'utf8')) as T;
const { indicators, groups } = isBuilt ? json<Catalogue>('data/catalogue.json') : { indicators: [], groups: [] };

function sliceOf(id: string): Slice | undefined {
	const path = indicators.find(({ indicator }) => indicator === id)?.coverage.nuts3?.slice;
	return path ? json<Slice>(path) : undefined;
}

/** An indicator with its slice, and an own group of the members of one of the catalogue. */
function prepared(id: string) {
	const indicator = indicators.find((one) => one.indicator === id);
	const slice = sliceOf(id);
	const members = groups.find(({ group }) => group === 'planungsregion_rostock')?.members ?? [];
	if (!indicator || !slice) throw new RangeError(id);
	return { slice, indicator, own: [{ name: 'Meins', members }] };
}

describe.skipIf(!isBuilt)('rows of own groups', () => {
	it('are those of the group of the catalogue with the same members, whatever the figure', () => {
		for (const id of [
			'population_total',
			'gdp_per_head',
			'population_density',
			'unemployed_per_100',
			'household_income'
		]) {
			const { slice, indicator, own } = prepared(id);
			const index = indexSlice(withOwnGroups(slice, own, indicator, sliceOf));
			for (const year of slice.years) {
				const made = index.at('eigene1', year);
				const known = index.at('planungsregion_rostock', year);
				if (made.value === null) continue;
				// Ratios are rounded, and their denominators are told from them.
				expect(made.value / (known.value ?? NaN), `${id} ${year}`).toBeCloseTo(1, 3);
				expect(made.status, `${id} ${year}`).toBe(known.status);
			}
			expect(
				slice.years.some((year) => index.valueAt('eigene1', year) !== null),
				id
			).toBe(true);
		}
	});

	it('name the member without a figure', () => {
		const { slice, indicator } = prepared('household_income');
		const mixed = withOwnGroups(slice, [{ name: 'Gemischt', members: ['DE803', 'DK011'] }], indicator, sliceOf);
		const last = slice.years.at(-1) ?? 0;
		expect(indexSlice(mixed).at('eigene1', last)).toMatchObject({ value: null, note: 'missing:DK011' });
	});

	it('are made once, so that classes stay while the year moves', () => {
		const { slice, indicator, own } = prepared('gdp_per_head');
		expect(withOwnGroups(slice, own, indicator, sliceOf)).toBe(withOwnGroups(slice, [...own], indicator, sliceOf));
		expect(withOwnGroups(slice, [], indicator, sliceOf)).toBe(slice);
	});
});
