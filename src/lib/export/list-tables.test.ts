import { expect, it } from 'vitest';
import { ageStructure } from '../domain/age-structure';
import { testSlice } from '../domain/domain.fixture';
import { testResult } from '../domain/result.fixture';
import { messages as de } from '../i18n/de';
import { paper as words } from '../i18n/de/paper';
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
	const { header, rows } = courseTable(result, { ...de, words }, 'de');
	expect(header.slice(3, 5)).toEqual([de.table.csv.year, de.table.csv.value]);
	expect(rows.map(([region, , , year, value]) => [region, year, value])).toEqual([
		['DE80K', 2020, null],
		['DE80K', 2021, 21],
		['DE803', 2020, 10],
		['DE803', 2021, 12]
	]);
});

it('courses: the range of the peers has its two ends in the year of the view, where it is drawn', () => {
	const known = testResult({ cells: { DE803: [10, 12] }, view: { year: 2021, selected: ['DE803'] } });
	const end = (name: string, value: number) => ({
		region: name,
		name,
		value,
		observation: { value, status: 'provisional', source: null, note: null } as const
	});
	const peers = {
		group: 'g',
		name: 'Regiopolen',
		min: end('Trier', 3),
		max: end('Erfurt', 9),
		mean: 6,
		count: 5,
		members: []
	};
	const rowsOf = (result: typeof known) => courseTable(result, { ...de, words }, 'de').rows.slice(2);
	expect(rowsOf({ ...known, peers }).map((row) => [row[0], row[1], row[3], row[4], row[6]])).toEqual([
		['Trier', 'Regiopolen, niedrigster Wert von 5: Trier', 2021, 3, 'vorläufig'],
		['Erfurt', 'Regiopolen, höchster Wert von 5: Erfurt', 2021, 9, 'vorläufig']
	]);
	expect(rowsOf({ ...known, peers, view: { ...known.view, mode: 'index' } })).toEqual([]);
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
