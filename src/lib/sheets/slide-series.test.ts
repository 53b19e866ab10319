import { describe, expect, it } from 'vitest';
import { testResult } from '../domain/result.fixture';
import { messages as de } from '../i18n/de';
import { paper } from '../i18n/de/paper';
import { courseChart } from './course-sheet';
import type { IndicatorSheetParts } from './indicator-sheet';
import { rankingChart } from './ranking-sheet';
import { slideSeries } from './slide-series';

type Cells = Parameters<typeof testResult>[0]['cells'];

const YEARS = [2020, 2021, 2022, 2023, 2024];

function seriesOf(cells: Cells[string]) {
	const [series] = testResult({ cells: { DE803: cells }, view: { year: 2024, selected: ['DE803'] } }).series;
	return series ? slideSeries(series, YEARS) : [];
}

function partsOf(cells: Cells, selected: readonly string[]): IndicatorSheetParts {
	const result = testResult({ cells, view: { year: 2020, selected } });
	return { result, t: de, words: paper, lang: 'de' } as unknown as IndicatorSheetParts;
}

describe('series of a course on a slide', () => {
	it('are one where nothing interrupts the course, or a year is missing between its pieces', () => {
		expect(seriesOf([1, 2, 3, 4, 5])).toHaveLength(1);
		const [only, ...others] = seriesOf([1, 2, null, [4, 'break'], 5]);
		expect(only?.values).toEqual([1, 2, null, 4, 5]);
		expect(others).toEqual([]);
	});

	it('are two however many breaks there are: pieces beside each other are apart', () => {
		const series = seriesOf([1, [2, 'break'], 3, [4, 'break'], 5]);
		expect(series.map(({ name, values, inLegend }) => ({ name, values, inLegend }))).toEqual([
			{ name: 'Rostock', values: [1, null, null, 4, 5], inLegend: true },
			{ name: 'Rostock (2021–2022)', values: [null, 2, 3, null, null], inLegend: false }
		]);
	});

	it('say what is not certain', () => {
		const [before] = seriesOf([1, 2, [3, 'provisional'], 4, 5]);
		expect([before?.hollow, before?.dashed]).toEqual([[2], [2, 3]]);
	});
});

describe('charts on slides', () => {
	it('mark years whose values are not certain, and say what the sign means', () => {
		const chart = courseChart(partsOf({ DE803: [1, [2, 'provisional'], 3] }, ['DE803']));
		expect(chart.labels).toEqual(['2020', '2021 p', '2022']);
		expect(chart.notes).toContain('p: Werte dieses Jahres sind ganz oder zum Teil vorläufig.');
	});

	it('colour the places chosen, name the number of those left out, and explain the signs that are shown', () => {
		const places = Array.from({ length: 30 }, (_, i) => [`DE9${i}`, [i < 20 ? 100 - i : [50 - i, 'estimated']]]);
		const cells = { ...Object.fromEntries(places), DE803: [[75, 'provisional']], DE80K: [null] } as Cells;
		const chart = rankingChart(partsOf(cells, ['DE803']));
		if (chart.kind !== 'bar') throw new Error('The ranking has no bars.');
		expect(chart.labels.at(-1)).toBe('21. Rostock (p)');
		expect(chart.labels.at(-2)).toBe('6 Regionen dazwischen');
		expect([chart.values.at(-2), chart.colors.at(-1)]).toEqual([null, '#0b6e99']);
		expect(new Set(chart.colors.slice(0, -1)).size).toBe(1);
		expect(chart.notes).toEqual(['10 weitere Regionen', 'p: vorläufig', '1 Region ohne Wert']);
	});
});
