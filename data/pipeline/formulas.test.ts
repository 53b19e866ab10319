import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/lib/domain/status';
import type { Figures } from './figures';
import { formulas, meanPopulation } from './formulas';

type Entry = readonly [year: number, value: number | null, status?: Status];

const figures = (regions: Record<string, readonly Entry[]>): Figures =>
	new Map(
		Object.entries(regions).map(([region, entries]) => [
			region,
			new Map(
				entries.map(([year, value, status = value === null ? 'missing' : 'normal']) => [
					year,
					{ value, status, source: 'office', note: null }
				])
			)
		])
	);

const plain = (result: Figures, region: string): [number, number | null, Status][] =>
	[...(result.get(region) ?? [])].map(([year, { value, status }]) => [year, value, status]);

const options = { factor: 100, decimals: 1, areas: new Map([['A', { km2: 50, source: 'survey' }]]) };

describe('ratio', () => {
	it('divides and keeps two decimals more than are shown', () => {
		const { figures: result } = formulas.ratio([figures({ A: [[2020, 1]] }), figures({ A: [[2020, 3]] })], options);
		expect(plain(result, 'A')).toEqual([[2020, 33.333, 'normal']]);
	});

	it('is missing, not infinite, over zero', () => {
		const { figures: result } = formulas.ratio([figures({ A: [[2020, 1]] }), figures({ A: [[2020, 0]] })], options);
		expect(plain(result, 'A')).toEqual([[2020, null, 'missing']]);
	});

	it('passes the gravest status and the reason of a gap on', () => {
		const parts = [
			figures({
				A: [
					[2020, 1, 'provisional'],
					[2021, 1],
					[2022, 1]
				]
			}),
			figures({
				A: [
					[2020, 2, 'estimated'],
					[2021, null, 'secret']
				]
			})
		];
		expect(plain(formulas.ratio(parts, options).figures, 'A')).toEqual([
			[2020, 50, 'estimated'],
			[2021, null, 'secret']
		]);
	});

	it('puts both parts on the territory that one of them has', () => {
		const numerator = figures({ DEG0P: [[2020, 60]] });
		const denominator = figures({ DEG0P: [[2020, 100]], DEG0N: [[2020, 20]] });
		const { figures: result } = formulas.ratio([numerator, denominator], options);
		expect(plain(result, 'DEG0P')).toEqual([[2020, 50, 'normal']]);
		expect(result.has('DEG0N')).toBe(false);
	});
});

describe('the sources of a computed figure', () => {
	const from = (source: string, entries: readonly Entry[]): Figures =>
		new Map(
			[...figures({ A: entries })].map(([region, series]) => [
				region,
				new Map([...series].map(([year, observation]) => [year, { ...observation, source }]))
			])
		);
	const sourceOf = (made: Figures, year = 2020): string | null | undefined => made.get('A')?.get(year)?.source;

	it('are those of all inputs, each once', () => {
		const [money, people] = [from('money', [[2020, 6]]), from('people', [[2020, 3]])];
		expect(sourceOf(formulas.ratio([money, people], options).figures)).toBe('money+people');
		expect(sourceOf(formulas.difference([money, money], options).figures)).toBe('money');
		expect(sourceOf(formulas.per_area([people], options).figures)).toBe('people+survey');
	});

	it('are those of both stocks of a year, where two editions hold them', () => {
		const stocks: Figures = new Map([
			[
				'A',
				new Map([
					[2020, { value: 1, status: 'normal', source: 'older', note: null }],
					[2021, { value: 3, status: 'normal', source: 'newer', note: null }]
				])
			]
		]);
		expect(sourceOf(meanPopulation(stocks))).toBe('older+newer');
		expect(sourceOf(meanPopulation(stocks), 2021)).toBe('newer');
		const [births, deaths] = [from('births', [[2020, 1]]), from('deaths', [[2020, 1]])];
		expect(sourceOf(formulas.net_migration([stocks, births, deaths], options).figures)).toBe(
			'older+newer+births+deaths'
		);
	});
});

describe('per_area', () => {
	it('divides by the area, and is missing without one', () => {
		const { figures: result } = formulas.per_area([figures({ A: [[2020, 100]], B: [[2020, 100]] })], {
			...options,
			factor: 1
		});
		expect(plain(result, 'A')).toEqual([[2020, 2, 'normal']]);
		expect(plain(result, 'B')).toEqual([[2020, null, 'missing']]);
	});
});

describe('meanPopulation', () => {
	it('is the mean of two stocks, but stops before a break and at the end', () => {
		const population = figures({
			A: [
				[2020, 100],
				[2021, 110],
				[2022, 90, 'break'],
				[2023, 94]
			]
		});
		expect(plain(meanPopulation(population), 'A')).toEqual([
			[2020, 105, 'normal'],
			[2021, 110, 'normal'],
			[2022, 92, 'break'],
			[2023, 94, 'normal']
		]);
	});
});

describe('net_migration', () => {
	const population = figures({
		A: [
			[2020, 100],
			[2021, 110],
			[2022, 90, 'break'],
			[2023, 94]
		]
	});
	const births = figures({
		A: [
			[2020, 5],
			[2021, 5],
			[2022, 5],
			[2023, 5]
		]
	});
	const deaths = figures({
		A: [
			[2020, 8],
			[2021, 8],
			[2022, 8],
			[2023, 8]
		]
	});

	it('is the change that births and deaths do not explain, and missing across a break', () => {
		const { figures: result } = formulas.net_migration([population, births, deaths], options);
		expect(plain(result, 'A')).toEqual([
			[2020, 13, 'normal'],
			[2021, null, 'missing'],
			[2022, 7, 'break']
		]);
	});
});

describe('difference and sum', () => {
	const parts = [
		figures({
			A: [
				[2020, 5],
				[2021, null]
			]
		}),
		figures({
			A: [
				[2020, 8],
				[2021, 1]
			]
		})
	];

	it('need every input', () => {
		expect(plain(formulas.difference(parts, options).figures, 'A')).toEqual([
			[2020, -3, 'normal'],
			[2021, null, 'missing']
		]);
		expect(plain(formulas.sum(parts, options).figures, 'A')).toEqual([
			[2020, 13, 'normal'],
			[2021, null, 'missing']
		]);
	});
});
