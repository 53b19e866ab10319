import { expect, it } from 'vitest';
import { ageStructure } from './age-structure';
import { testSlice } from './domain.fixture';

const slices = {
	share_65plus: testSlice({ DE803: [20, 22, 24] }),
	share_15_64: testSlice({ DE803: [66, 64, null] }),
	share_0_14: testSlice({ DE803: [14, 14, 13] })
};
const rostock = { region: 'DE803', name: 'Rostock' };

it('takes the last year with all groups, and an earlier one beside it', () => {
	const { year, groups, earlier } = ageStructure(slices, rostock, { year: 2022, baseYear: 2020 });
	expect(year).toBe(2021);
	expect(groups.map(({ value }) => value)).toEqual([22, 64, 14]);
	expect(earlier).toMatchObject({ year: 2020, groups: [{ value: 20 }, { value: 66 }, { value: 14 }] });
});

it('knows the last break of any group between the two years', () => {
	const broken = { ...slices, share_0_14: testSlice({ DE803: [14, [14, 'break'], 13] }) };
	expect(ageStructure(broken, rostock, { year: 2022, baseYear: 2020 }).earlier?.breakYear).toBe(2021);
	expect(ageStructure(slices, rostock, { year: 2022, baseYear: 2020 }).earlier?.breakYear).toBeNull();
});

it('says nothing of a place without figures', () => {
	expect(ageStructure(slices, { region: 'XX', name: 'x' }, { year: 2022, baseYear: 2020 })).toMatchObject({
		year: null,
		groups: [],
		earlier: null
	});
});
