import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from './check-data';
import { FixtureFolder, catalogue, indicator, source } from './fixture-folder';
import { DataCheckError, type Problem } from './problems';

let folder: FixtureFolder;
beforeEach(() => {
	folder = new FixtureFolder();
});
afterEach(() => folder.delete());

function problems(): readonly Problem[] {
	try {
		checkData(folder.path);
	} catch (error) {
		if (error instanceof DataCheckError) return error.problems;
		throw error;
	}
	return [];
}

const withCatalogue = (...indicators: Record<string, unknown>[]): FixtureFolder =>
	folder.write('catalogue/population.json', JSON.stringify(indicators));

const withSource = (own: Record<string, unknown>): FixtureFolder =>
	folder.write('sources/office/source.json', JSON.stringify({ ...source('office'), ...own }));

const POPULATION = 'sources/office/population.csv';

describe('the checks', () => {
	it('find nothing wrong with the fixture', () => {
		expect(problems()).toEqual([]);
	});

	const cases: [name: string, spoil: () => unknown, expected: Partial<Problem> & { reason: string }][] = [
		[
			'an unknown region',
			() => folder.replace(POPULATION, 'DE80K', 'DE80X'),
			{ file: POPULATION, row: 4, column: 'region', reason: 'unknown region "DE80X"' }
		],
		[
			'a duplicate key',
			() => folder.replace(POPULATION, 'DE80K', 'DE803'),
			{ file: POPULATION, row: 4, column: 'region', reason: 'duplicate key' }
		],
		[
			'a value outside the declared range',
			() => folder.replace(POPULATION, '210', '2100000'),
			{ file: POPULATION, row: 3, column: '2022', reason: 'outside the range 0 to 1000000' }
		],
		[
			'a computed value outside the declared range',
			() => withCatalogue(...catalogue().map((it) => (it.indicator === 'jobs_share' ? { ...it, max: 20 } : it))),
			{ file: 'catalogue/population.json', column: 'jobs_share', reason: '25, computed for DE803 in 2021' }
		],
		[
			'a break without a reason',
			() => folder.replace(POPULATION, '210', '210 b'),
			{ file: 'catalogue/population.json', column: 'population', reason: 'break of 2022 in DE803' }
		],
		[
			'an unknown flag',
			() => folder.replace(POPULATION, '205 b', '205 q'),
			{ file: POPULATION, row: 3, column: '2023', reason: 'unknown flag "q"' }
		],
		[
			'a cell that is no number',
			() => folder.replace(POPULATION, '210', '2,1e'),
			{ file: POPULATION, row: 3, reason: '5 cells, the header has 4' }
		],
		[
			'a value that a flag denies',
			() => folder.replace(POPULATION, '205 b', '205 x'),
			{ file: POPULATION, row: 3, column: '2023', reason: 'means "secret"' }
		],
		[
			'years out of order',
			() => folder.replace(POPULATION, '2021,2022', '2022,2021'),
			{ file: POPULATION, row: 1, column: '2021', reason: 'years must ascend' }
		],
		[
			'a source without licence',
			() => withSource({ licenceDe: '' }),
			{ file: 'sources/office/source.json', column: 'licenceDe', reason: 'must not be empty' }
		],
		[
			'a source in the wrong folder',
			() => withSource({ source: 'bureau' }),
			{ file: 'sources/office/source.json', column: 'source', reason: 'not the name of its folder' }
		],
		[
			'an unknown source',
			() => withCatalogue(indicator('population', { from: [{ source: 'bureau', table: 'population' }] })),
			{ file: 'catalogue/population.json', column: 'population', reason: 'unknown source "bureau"' }
		],
		[
			'an unknown table',
			() => withCatalogue(indicator('people')),
			{ file: 'catalogue/population.json', column: 'people', reason: 'no table sources/office/people.csv' }
		],
		[
			'an unknown unit',
			() => withCatalogue(indicator('population', { unit: 'heads' })),
			{ file: 'catalogue/population.json', column: 'population', reason: 'unknown unit "heads"' }
		],
		[
			'an unknown theme',
			() => withCatalogue(indicator('population', { theme: 'weather' })),
			{ file: 'catalogue/population.json', column: 'population.theme', reason: 'Invalid type' }
		],
		[
			'an indicator with neither from nor formula',
			() => withCatalogue(indicator('population', { from: undefined })),
			{ file: 'catalogue/population.json', column: 'population', reason: 'exactly one of "from" and "formula"' }
		],
		[
			'a formula on an unknown input',
			() => withCatalogue(indicator('gap', { from: undefined, formula: 'difference', inputs: ['births', 'deaths'] })),
			{ file: 'catalogue/population.json', column: 'gap', reason: 'unknown indicator "births"' }
		],
		[
			'a formula without its inputs',
			() => withCatalogue(indicator('gap', { from: undefined, formula: 'difference' })),
			{ file: 'catalogue/population.json', column: 'gap', reason: 'needs 2 inputs, not 0' }
		],
		[
			'a circle of formulas',
			() => withCatalogue(indicator('gap', { from: undefined, formula: 'difference', inputs: ['gap', 'gap'] })),
			{ file: 'catalogue/population.json', column: 'gap', reason: 'from itself: gap → gap' }
		],
		[
			'an indicator defined twice',
			() => withCatalogue(indicator('population'), indicator('population')),
			{ file: 'catalogue/population.json', column: 'population', reason: 'duplicate key' }
		],
		[
			'a group without members',
			() => folder.replace('regions/group_members.csv', 'staedte,DE803\nstaedte,DE80K\n', ''),
			{ file: 'regions/groups.csv', row: 4, column: 'group', reason: 'no members' }
		],
		[
			'an unknown member',
			() => folder.replace('regions/group_members.csv', 'staedte,DE803', 'staedte,DE805'),
			{ file: 'regions/group_members.csv', row: 7, column: 'region', reason: 'unknown region "DE805"' }
		],
		[
			'a region without label point',
			() => folder.replace('geo/label-points.csv', 'DE803,12.1,54.1\n', ''),
			{ file: 'regions/regions.csv', row: 3, column: 'region', reason: 'no label point' }
		],
		[
			'a municipality without its Kreis',
			() => folder.replace('regions/regions.csv', 'DE,DE80K,13073075', 'DE,DE80L,13073075'),
			{ file: 'regions/regions.csv', row: 5, column: 'parent', reason: 'known NUTS 3 region as parent' }
		],
		[
			'JSON that can not be read',
			() => folder.write('catalogue/units.json', '['),
			{ file: 'catalogue/units.json', reason: 'no readable JSON' }
		]
	];

	it.each(cases)('refuse %s', (_, spoil, { reason, ...place }) => {
		spoil();
		expect(problems()).toContainEqual(expect.objectContaining({ ...place, reason: expect.stringContaining(reason) }));
	});

	it('report everything at once, fifty in words', () => {
		const rows = Array.from({ length: 60 }, (_, i) => `XX${i},1,1,1`).join('\n');
		folder.write(POPULATION, `region,2021,2022,2023\n${rows}\n`);
		expect(problems()).toHaveLength(60);
		const message = new DataCheckError(problems()).message;
		expect(message.split('\n')).toHaveLength(52);
		expect(message).toContain('sources/office/population.csv, row 2, column region: unknown region "XX0"');
		expect(message).toContain('… and 10 more');
	});
});
