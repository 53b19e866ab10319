import { describe, expect, it } from 'vitest';
import { written } from '../../../tests/unit/export/written-charts';
import { queryFrame } from '../charts/queryFrame';
import { testResult } from '../domain/result.fixture';
import type { Observation } from '../domain/slice';
import { ageTable } from '../export/age-table';
import { messages as t } from '../i18n/de';
import { paper } from '../i18n/de/paper';
import { queryNative } from '../../routes/[[lang=lang]]/daten/sql/query-native';
import { drawingOf } from './indicator-drawings';
import type { IndicatorSheetParts } from './indicator-sheet';

const CELLS = {
	DE803: [10, [12, 'provisional']],
	DE80K: [20, [25, 'break']],
	DE80J: [3, 4.5],
	DE300: [7, null]
} as const;

function partsOf(view: { readonly baseYear: number }): IndicatorSheetParts {
	const at = (year: number) =>
		testResult({ cells: CELLS as never, view: { ...view, year, selected: ['DE803', 'DE80K'], mode: 'value' } });
	const observed = (values: readonly (number | null)[], status: Observation['status']): Observation[] =>
		values.map((value) => ({ value, status: value === null ? 'missing' : status, source: 'x', note: null }));
	const sides = [
		{ region: 'DE803', name: 'Rostock', year: 2021, groups: observed([24.4, 63.6, 12], 'normal'), earlier: null },
		{
			region: 'deutschland',
			name: 'Deutschland',
			year: 2020,
			groups: observed([22, null, 13.8], 'provisional'),
			earlier: { year: 2011, groups: observed([20, 66, 14], 'normal'), breakYear: 2015 }
		}
	];
	return {
		result: at(2021),
		resultIn: at,
		ages: { sides, sources: [] },
		t,
		words: paper,
		lang: 'de'
	} as unknown as IndicatorSheetParts;
}

async function chartOf(drawing: Parameters<typeof drawingOf>[0], parts: IndicatorSheetParts) {
	const chart = drawingOf(drawing).chart?.(parts);
	if (!chart) throw new Error(`There is no chart of ${drawing}.`);
	const { charts, slides } = await written([chart]);
	return { chart, series: charts[0] ?? [], slide: slides[0] ?? '' };
}

describe('two years on a slide', () => {
	it('are lines of both values, none across a break, others in grey and without a name in the legend', async () => {
		const { chart, series, slide } = await chartOf('zwei-jahre', partsOf({ baseYear: 2020 }));
		expect(series.map(({ name, values, color }) => [name, values, color])).toEqual([
			['Mecklenburgische Seenplatte', [3, 4.5], 'C5CDD1'],
			['Landkreis Rostock', [20, null], expect.any(String)],
			['Landkreis Rostock', [null, 25], expect.any(String)],
			['Rostock', [10, 12], '0B6E99']
		]);
		if (chart.kind !== 'line') throw new Error('These are no lines.');
		expect(chart.series.map(({ inLegend }) => inLegend)).toEqual([false, true, false, true]);
		expect(series[0]?.labels).toEqual(['2020', '2021 p']);
		expect(slide).toContain(paper.slide.unjoined);
	});

	it('are none where both are the same year', () => {
		expect(drawingOf('zwei-jahre').chart?.(partsOf({ baseYear: 2021 }))).toBe(null);
	});
});

describe('age groups on a slide', () => {
	it('are those of the table, back to back; what is missing is a gap and named, what is provisional has its sign', async () => {
		const parts = partsOf({ baseYear: 2020 });
		const { series, slide } = await chartOf('altersaufbau', parts);
		const { header, rows } = ageTable(parts.ages?.sides ?? [], t);
		const cell = (row: (typeof rows)[number], column: string) => row[header.indexOf(column)];
		const shares = (region: string, year: number) =>
			rows
				.filter((row) => row[0] === region && cell(row, t.table.csv.year) === year)
				.map((row) => cell(row, t.distribution.ageShare));
		const [left, right] = series;
		expect(left?.values.map((value) => -(value ?? 0)).reverse()).toEqual(shares('DE803', 2021));
		expect(right?.values.toReversed()).toEqual(shares('deutschland', 2020));
		expect([left?.name, left?.color, right?.name]).toEqual(['Rostock, 2021', '0B6E99', 'Deutschland, 2020, p']);
		expect(slide).toContain('Ohne Balken: Deutschland, 15 bis 64.');
		expect(slide).toContain('p: vorläufig.');
		expect(slide).toContain('Ohne die früheren Werte (2011).');
	});
});

it('maps, tables and distributions of an indicator are no charts', () => {
	for (const drawing of ['karte', 'tabelle', 'verteilung', 'kleine-karten', 'zwei-karten'] as const)
		expect(drawingOf(drawing).chart, drawing).toBe(null);
});

describe('the picture of a query on a slide', () => {
	const columns = ['jahr', 'name', 'wert'];
	const frameOf = (rows: readonly (readonly [number, string, number | null])[], x: string, series: string | null) =>
		queryFrame(
			{ columns, rows: rows.map(([jahr, name, wert]) => ({ jahr, name, wert })) } as never,
			{ x, y: 'wert', series },
			String
		);

	it('is lines with gaps for years without a row or a value', async () => {
		const rows = [
			[2018, 'Rostock', 1.25],
			[2019, 'Rostock', null],
			[2021, 'Rostock', 3],
			[2018, 'Berlin', 7]
		] as const;
		const chart = queryNative(frameOf(rows, 'jahr', 'name'), ['']);
		if (!chart) throw new Error('There is no chart.');
		const [series = []] = (await written([chart])).charts;
		expect(series.map(({ name, values }) => [name, values])).toEqual([
			['Rostock', [1.25, null, null, 3]],
			['Berlin', [7, null, null, null]]
		]);
		expect([series[0]?.labels, chart.decimals]).toEqual([['2018', '2019', '2020', '2021'], 2]);
	});

	it('is bars for texts, and nothing where a line has two values for a year', async () => {
		const twice = [
			[2018, 'Rostock', 1],
			[2018, 'Berlin', 2]
		] as const;
		const chart = queryNative(frameOf(twice, 'name', null), ['Nur 40.']);
		if (!chart) throw new Error('There is no chart.');
		const [[bars] = []] = (await written([chart])).charts;
		expect([bars?.labels.toReversed(), bars?.values.toReversed()]).toEqual([
			['Rostock', 'Berlin'],
			[1, 2]
		]);
		expect(chart.notes).toEqual(['Nur 40.']);
		expect(queryNative(frameOf(twice, 'jahr', null), [])).toBe(null);
	});
});
