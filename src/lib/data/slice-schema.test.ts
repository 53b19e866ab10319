import { describe, expect, it } from 'vitest';
import { parseJson } from './fetch-file';
import { sliceSchema } from './slice-schema';

const slice = {
	indicator: 'population_total',
	level: 'nuts3',
	years: [2020, 2021],
	regions: ['DE803', 'DE80K'],
	values: [
		[1, null],
		[3, 4]
	],
	statuses: ['nm', 'nb'],
	sources: ['a'],
	sourceCodes: ['0-', '00'],
	notes: [[1, 0, 'computed']]
};

const parse = (change: object): unknown =>
	parseJson('/slices/x.json', JSON.stringify({ ...slice, ...change }), sliceSchema);

describe('sliceSchema', () => {
	it('takes a slice as it is', () => {
		expect(parse({})).toEqual(slice);
	});

	it('takes steps instead of values', () => {
		expect(parse({ values: undefined, digits: 0, steps: ['1 ', '3 1'] })).toEqual(slice);
		expect(parse({ values: undefined, digits: 1, steps: ['15 ', '3 1'] })).toMatchObject({
			values: [
				[1.5, null],
				[0.3, 0.4]
			]
		});
	});

	it.each([
		['neither values nor steps', { values: undefined }],
		['steps without digits', { values: undefined, steps: ['1 ', '3 1'] }],
		['a step that is no number', { values: undefined, digits: 0, steps: ['1 x', '3 1'] }],
		['a step too few', { values: undefined, digits: 0, steps: ['1', '3 1'] }],
		['a row too few', { values: [[1, null]] }],
		[
			'a cell too many',
			{
				values: [
					[1, null, 2],
					[3, 4]
				]
			}
		],
		[
			'a text instead of a number',
			{
				values: [
					['1', null],
					[3, 4]
				]
			}
		],
		['an unknown status letter', { statuses: ['nm', 'nq'] }],
		['a status letter too few', { statuses: ['nm', 'n'] }],
		['a source code without source', { sourceCodes: ['0-', '01'] }],
		['a source code that is none', { sourceCodes: ['0-', '0?'] }],
		['years out of order', { years: [2021, 2020] }],
		['a region twice', { regions: ['DE803', 'DE803'] }],
		['a note outside the table', { notes: [[2, 0, 'x']] }],
		['a level that no map has', { level: 'nuts1' }],
		['an indicator id that is none', { indicator: '../etc' }],
		['a property nobody knows', { html: '<b>' }]
	])('refuses %s and says where', (_, change) => {
		expect(() => parse(change)).toThrow(/\/slices\/x\.json is not as expected at/);
	});

	it('calls a file that is cut off by its name', () => {
		expect(() => parseJson('/slices/x.json', '{"indicator":"pop', sliceSchema)).toThrow(/\/slices\/x\.json is no JSON/);
	});
});
