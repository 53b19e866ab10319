import type { LineSeriesOption } from 'echarts/charts';
import { describe, expect, it } from 'vitest';
import { testResult } from '../domain/result.fixture';
import { messages as de } from '../i18n/de';
import { messages as en } from '../i18n/en';
import { chartNotes } from './chartNotes';
import { PRINT_THEME } from './chartTheme';
import { courseFrame } from './courseFrame';
import { COURSE_SIZES, courseDescription, courseOption } from './courseOption';
import { courseTooltip } from './courseTooltip';

const population = testResult({
	cells: {
		DE803: [203_000, 204_000, [205_000, 'normal'], [199_000, 'break'], 201_000, [202_000, 'provisional']],
		DE80K: [210_000, 211_000, 212_000, [null, 'secret'], 214_000, 215_000]
	},
	indicator: {
		unit: 'persons',
		kind: 'count',
		titleDe: 'Bevölkerung',
		breaks: [
			{ year: 2023, countries: ['DE'], reasonDe: 'Zensus 2022: neu gezählt.', reasonEn: 'Census 2022: counted anew.' }
		]
	},
	view: { selected: ['DE803', 'DE80K'], year: 2025 }
});

function linesOf(result = population): LineSeriesOption[] {
	const option = courseOption(result, de, 'de', PRINT_THEME);
	return (option['series'] as LineSeriesOption[]).slice(1);
}

describe('courseOption', () => {
	it('draws one line per unbroken part, in the colour of the course', () => {
		const lines = linesOf().filter(({ name }) => name === 'Rostock');
		expect(lines.map(({ data }) => data?.length)).toEqual([3, 2, 2]);
		expect(new Set(lines.map(({ color }) => color))).toEqual(new Set([population.series[0]?.color]));
		expect(lines.map(({ lineStyle }) => lineStyle?.type === 'solid')).toEqual([true, true, false]);
	});

	it('has no legend and names a course once, at its end', () => {
		const option = courseOption(population, de, 'de', PRINT_THEME);
		expect(option['legend']).toBeUndefined();
		const labelled = linesOf().flatMap(({ data }) =>
			(data ?? []).filter((datum) => JSON.stringify(datum).includes('"show":true'))
		);
		expect(labelled).toHaveLength(2);
	});

	it('puts a rule half a year before the break, with the key word of its reason', () => {
		const frame = courseFrame(population, de, 'de', PRINT_THEME, COURSE_SIZES.wide);
		expect(frame.rules).toMatchObject([{ year: 2023, label: 'Zensus 2022' }]);
		const marks = JSON.stringify((courseOption(population, de, 'de', PRINT_THEME)['series'] as unknown[])[0]);
		expect(marks).toContain('"xAxis":2022.5');
	});

	it('begins names of breaks near the right edge at their rules: none stands left of that of an earlier break', () => {
		const result = testResult({
			cells: { DE803: [...Array.from({ length: 17 }, (_, i) => i), [6, 'break'], [7, 'break'], 8] },
			firstYear: 2000,
			view: { year: 2019, selected: ['DE803'] }
		});
		for (const size of Object.values(COURSE_SIZES)) {
			const { rules } = courseFrame(result, de, 'de', PRINT_THEME, size);
			expect(rules.map(({ year, row, toLeft }) => [year, row, toLeft])).toEqual([
				[2017, 0, false],
				[2018, 1, false]
			]);
		}
	});

	it('writes large values in millions and says so', () => {
		const result = testResult({
			cells: { DE803: [1_500_000, 1_750_000] },
			indicator: { unit: 'persons', kind: 'count' }
		});
		const { scale } = courseFrame(result, de, 'de', PRINT_THEME, COURSE_SIZES.wide);
		expect(scale.title).toBe('Personen, in Mio.');
		expect(scale.tickText(1_750_000)).toBe('1,75');
	});

	it('draws an index around 100 and says which year is 100', () => {
		const result = testResult({ cells: { DE803: [50, 60, 55] }, view: { mode: 'index', baseYear: 2020, year: 2022 } });
		const { scale } = courseFrame(result, en, 'en', PRINT_THEME, COURSE_SIZES.narrow);
		expect(scale).toMatchObject({ origin: 100, title: 'Index, 2020 = 100' });
	});

	it('describes itself for readers who do not see it', () => {
		expect(courseDescription(population, de, 'de')).toBe(
			'Liniendiagramm: Bevölkerung, 2020 bis 2025, für Rostock und Landkreis Rostock.'
		);
	});
});

describe('courseTooltip', () => {
	const frame = courseFrame(population, de, 'de', PRINT_THEME, COURSE_SIZES.wide);

	it('names values and statuses, missing ones last', () => {
		const html = courseTooltip(frame, 2023);
		expect(html).toContain('199\u202f000 (Bruch)');
		expect(html).toContain('kein Wert (geheim)');
		expect(html.indexOf('kein Wert')).toBeGreaterThan(html.indexOf('199'));
		expect(html).toContain('Zensus 2022: neu gezählt.');
	});

	it('lets no name become markup', () => {
		const hostile = testResult({
			cells: { '<img src=x onerror=1>': [1, 2] },
			view: { selected: ['<img src=x onerror=1>'] }
		});
		const html = courseTooltip(courseFrame(hostile, de, 'de', PRINT_THEME, COURSE_SIZES.wide), 2021);
		expect(html).not.toContain('<img');
		expect(html).toContain('&lt;img');
	});
});

describe('a course across a break on the reader’s wish', () => {
	const across = testResult({
		cells: { DE803: [10, 11, [20, 'break'], 21] },
		view: { year: 2023, mode: 'index', acrossBreaks: true }
	});

	it('is dashed there and says why; measured values stay parted', () => {
		expect(linesOf(across).map(({ data }) => data?.length)).toEqual([2, 2, 2]);
		expect(chartNotes(across, de, 'de')).toContain(de.chart.joinedNote);
		const measured = testResult({
			cells: { DE803: [10, 11, [20, 'break'], 21] },
			view: { year: 2023, acrossBreaks: true }
		});
		expect(linesOf(measured).map(({ data }) => data?.length)).toEqual([2, 2]);
		expect(chartNotes(measured, de, 'de')).not.toContain(de.chart.joinedNote);
	});
});

describe('chartNotes', () => {
	it('says what the drawing leaves out', () => {
		expect(chartNotes(population, de, 'de')).toEqual([
			'Bruch 2023 (DE): Zensus 2022: neu gezählt.',
			de.chart.acrossNote,
			de.chart.uncertainNote
		]);
	});
});
