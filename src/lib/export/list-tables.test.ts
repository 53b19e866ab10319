import { expect, it } from 'vitest';
import { ageStructure } from '../domain/age-structure';
import { testSlice } from '../domain/domain.fixture';
import { testResult } from '../domain/result.fixture';
import { messages as de } from '../i18n/de';
import { ageTable } from './age-table';
import { courseTable } from './course-table';
import { yearsTable } from './years-table';

it('several years of a view: a column for each', () => {
	const years = [2020, 2021].map((year) =>
		testResult({ cells: { DE803: [10, 12], DE80K: [null, 21] }, view: { year } })
	);
	const { header, rows } = yearsTable(years, de, 'de');
	expect(header.slice(-2)).toEqual(['2020', '2021']);
	expect(rows.find(([region]) => region === 'DE803')?.slice(-2)).toEqual([10, 12]);
	expect(rows.find(([region]) => region === 'DE80K')?.slice(-2)).toEqual([null, 21]);
	expect(yearsTable([], de, 'de').rows).toEqual([]);
});

it('courses: a row for each chosen region and year, not only the year of the view', () => {
	const result = testResult({ cells: { DE803: [10, 12], DE80K: [null, 21] }, view: { selected: ['DE80K', 'DE803'] } });
	const { header, rows } = courseTable(result, de, 'de');
	expect(header.slice(3, 5)).toEqual([de.table.csv.year, de.table.csv.value]);
	expect(rows.map(([region, , , year, value]) => [region, year, value])).toEqual([
		['DE80K', 2020, null],
		['DE80K', 2021, 21],
		['DE803', 2020, 10],
		['DE803', 2021, 12]
	]);
});

it('age groups: both years of every place', () => {
	const slices = {
		share_65plus: testSlice({ DE803: [20, 22] }),
		share_15_64: testSlice({ DE803: [66, 64] }),
		share_0_14: testSlice({ DE803: [14, 14] })
	};
	const side = ageStructure(slices, { region: 'DE803', name: 'Rostock' }, { year: 2021, baseYear: 2020 });
	const { header, rows } = ageTable([side], de);
	expect(header[2]).toBe(de.table.csv.year);
	expect(rows.map((row) => [row[2], row[4]])).toEqual([
		[2020, 20],
		[2020, 66],
		[2020, 14],
		[2021, 22],
		[2021, 64],
		[2021, 14]
	]);
});
