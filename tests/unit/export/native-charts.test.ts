import { describe, expect, it } from 'vitest';
import { testIndicator } from '../../../src/lib/domain/domain.fixture';
import type { Cell } from '../../../src/lib/domain/plain-table';
import { relationTable } from '../../../src/lib/export/relation-table';
import { messages as t } from '../../../src/lib/i18n/de';
import { messages as en } from '../../../src/lib/i18n/en';
import { paper } from '../../../src/lib/i18n/de/paper';
import { paper as paperEn } from '../../../src/lib/i18n/en/paper';
import { growthChart } from '../../../src/routes/[[lang=lang]]/foerderung/growth-chart';
import { scatterChart } from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/scatter-chart';
import { growthCharts } from '../../../src/routes/[[lang=lang]]/profil/[region]/growth-charts';
import { profileData } from '../../../src/routes/[[lang=lang]]/profil/[region]/profile-data.server';
import { profileRoom } from '../../../src/routes/[[lang=lang]]/profil/[region]/profile-room';
import { commutingFigures, fundingFigures, layerFigures, relationOf, type Figure } from './native-views';
import { written } from './written-charts';

const words = { t, lang: 'de', paper } as const;
const ROSTOCK = '0B6E99';

type Row = Readonly<Record<string, Cell>>;

/** The rows of a figure's table by their columns. */
function rowsOf({ table }: Pick<Figure, 'table'>): Row[] {
	return table.rows.map((row) => Object.fromEntries(table.header.map((column, i) => [column, row[i] ?? null])));
}

function figureOf(figures: Readonly<Record<string, Figure>>, id: string): Figure {
	const figure = figures[id];
	if (!figure) throw new Error(`There is no figure "${id}".`);
	return figure;
}

/** The only chart of a figure as its presentation holds it; a row's names are read from above. */
async function chartOf({ charts }: Figure, isRows = true) {
	const [chart = []] = (await written(charts)).charts;
	return chart.map((series) => {
		if (!isRows) return series;
		const { labels, values, pointColors } = series;
		return {
			...series,
			labels: labels.toReversed(),
			values: values.toReversed(),
			pointColors: pointColors.toReversed()
		};
	});
}

describe('charts of commuters on slides hold the numbers of their tables', () => {
	it.each([
		['ein', 'Einpendler'],
		['aus', 'Auspendler'],
		['saldo', 'Saldo']
	])('ranking of partners: %s', async (direction, column) => {
		const figure = figureOf(commutingFigures(`richtung=${direction}`, words), 'rangfolge');
		const [bars] = await chartOf(figure);
		const rows = rowsOf(figure);
		expect(bars?.labels).toHaveLength(16);
		const expected = bars?.labels.map(
			(label) => rows.find((row) => row['Partner'] === label.replace(/^\d+\. /, ''))?.[column]
		);
		expect(bars?.values).toEqual(expected);
		expect(new Set(bars?.pointColors)).toEqual(new Set(['B34700']));
	});

	it('both directions on each other; who is not counted has no bar and is named', async () => {
		const figure = figureOf(commutingFigures('richtung=beide', words), 'rangfolge');
		const chart = await chartOf(figure);
		const rows = rowsOf(figure);
		for (const { name, labels, values } of chart) {
			const cells = labels.map((label) => rows.find((row) => row['Partner'] === label.replace(/^\d+\. /, '')));
			expect(values).toEqual(cells.map((row) => row?.[name]));
		}
		expect(chart.map(({ name, color }) => [name, color])).toEqual([
			['Einpendler', ROSTOCK],
			['Auspendler', 'B34700']
		]);
		const gaps = chart.flatMap(({ name, labels, values }) =>
			labels.flatMap((label, i) => (values[i] === null ? [`${label.replace(/^\d+\. /, '')}, ${name}`] : []))
		);
		expect(gaps.length).toBeGreaterThan(0);
		const [slides] = (await written(figure.charts)).slides;
		for (const gap of gaps) expect(slides).toContain(gap);
	});

	it('a pair by trait, who leaves with a minus', async () => {
		const figure = figureOf(commutingFigures('ansicht=paar', words), 'pendler');
		const [left, right] = await chartOf(figure);
		const persons = (from: string, trait: string): Cell =>
			rowsOf(figure).find(
				(row) => row['Von Code'] === from && row['Merkmal oder Altersgruppe'] === trait && row['Datum'] === '30.06.2023'
			)?.['Personen'] ?? null;
		expect(left?.labels).toContain('Frauen');
		left?.labels.forEach((trait, i) => {
			expect(-(left.values[i] ?? 0), trait).toBe(persons('DE803', trait));
			expect(right?.values[i], trait).toBe(persons('DE80K', trait));
		});
		expect(right?.color).toBe(ROSTOCK);
	});

	it('axes, all of them; those that nobody counts are empty and say so', async () => {
		const figure = figureOf(commutingFigures('ansicht=achsen', words), 'balken');
		const [out, back] = await chartOf(figure);
		const persons = (from: string, to: string): Cell =>
			rowsOf(figure).find((row) => row['Von'] === from && row['Nach'] === to)?.['Personen'] ?? null;
		expect(out?.labels).toHaveLength(24);
		out?.labels.forEach((label, i) => {
			const [place = '', target = ''] = label.split(': ');
			if (label.includes('(nicht erfasst)')) {
				expect([out.values[i], back?.values[i]]).toEqual([null, null]);
			} else {
				expect(-(out.values[i] ?? 0), label).toBe(persons(place, target));
				expect(back?.values[i], label).toBe(persons(target, place));
			}
		});
	});

	it('their change: lines from year to year, never from place to place', async () => {
		const figure = figureOf(commutingFigures('ansicht=achsen', words), 'veraenderung');
		const chart = await chartOf(figure, false);
		const rows = rowsOf(figure);
		const origins = ['DE803', 'DE80K', 'DE80L', 'regiopolregion_rostock'];
		expect(chart.map(({ color }) => color)).toEqual(['C4122F', 'C4122F', '7A3E9D', '7A3E9D']);
		chart.forEach(({ values }, at) => {
			const target = at < 2 ? 'metropol_berlin' : 'metropol_hamburg';
			const persons = (origin: string, year: number): Cell => {
				const [from, to] = at % 2 === 0 ? [origin, target] : [target, origin];
				const found = rows.find(
					(row) => row['Von Code'] === from && row['Nach Code'] === to && row['Datum'] === `30.06.${year}`
				);
				return found?.['Personen'] ?? null;
			};
			expect(values).toEqual(
				origins.flatMap((origin, i) => [...(i === 0 ? [] : [null]), persons(origin, 2019), persons(origin, 2023)])
			);
		});
	});

	it('balances of moves by partner and age, with gains in one colour and losses in the other', async () => {
		const figures = commutingFigures('ansicht=umzuege', words);
		const partners = figureOf(figures, 'partner');
		const [bars] = await chartOf(partners);
		const rows = rowsOf(partners);
		expect(bars?.values).toEqual(bars?.labels.map((name) => rows.find((row) => row['Partner'] === name)?.['Zusammen']));
		expect(bars?.pointColors).toEqual(bars?.values.map((value) => ((value ?? 0) < 0 ? 'B34700' : ROSTOCK)));
		const [ages] = await chartOf(figureOf(figures, 'alter'));
		const all = rows.find((row) => row['Partnercode'] === '');
		expect(ages?.values).toEqual(ages?.labels.map((age) => all?.[age]));
		const pair = figureOf(commutingFigures('ansicht=paar', words), 'umzuege');
		const [moves] = await chartOf(pair);
		const balances = rowsOf(pair).filter((row) => row['Was'] === 'Umzugssaldo');
		expect(moves?.labels).toHaveLength(6);
		expect(moves?.values).toEqual(
			moves?.labels.map((age) => balances.find((row) => row['Merkmal oder Altersgruppe'] === age)?.['Personen'])
		);
	});

	it('none where the figure is a table, a stream or key figures', () => {
		const views = ['', 'ansicht=paar', 'ansicht=achsen', 'ansicht=umzuege'].map((query) =>
			commutingFigures(query, words)
		);
		for (const id of ['tabelle', 'kennzahlen', 'merkmale', 'staedte', 'stroeme', 'matrix', 'nicht-erfasst']) {
			const own = views.flatMap((figures) => figures[id] ?? []);
			expect(own.length, id).toBeGreaterThan(0);
			expect(
				own.flatMap(({ charts }) => charts),
				id
			).toEqual([]);
		}
	});

	it('in English, too', async () => {
		const figure = figureOf(commutingFigures('ansicht=achsen', { t: en, lang: 'en', paper: paperEn }), 'balken');
		const [slide] = (await written(figure.charts)).slides;
		expect(slide).toContain('In the data sheet the numbers left of the middle have a minus.');
		expect((await chartOf(figure)).map(({ name }) => name)).toEqual([en.commuting.axes.out, en.commuting.axes.in]);
	});
});

describe('charts of money on slides hold the numbers of their tables', () => {
	it('payments by fund and year; what the source does not have is no zero', async () => {
		const figures = fundingFigures('DE803', words);
		const figure = figureOf(figures, 'zahlungen');
		const chart = await chartOf(figure, false);
		const rows = rowsOf(figure).filter((row) => row['Stand'] === t.funding.stages.paid && row['Jahr'] !== null);
		expect(chart.map(({ name, color }) => [name, color])).toEqual([
			['EFRE', ROSTOCK],
			['ESF', 'D97706'],
			['ELER', '2E7D32']
		]);
		let gaps = 0;
		for (const { name, labels, values } of chart) {
			labels.forEach((year, i) => {
				const own = rows.filter((row) => row['Fonds'] === name && String(row['Jahr']) === year);
				const value = values[i] ?? null;
				if (own.length === 0) gaps += 1;
				if (own.length === 0) expect(value, `${name} ${year}`).toBe(null);
				else
					expect((value ?? 0) * 1e6).toBeCloseTo(
						own.reduce((sum, row) => sum + Number(row['EUR im Jahr']), 0),
						0
					);
			});
		}
		expect(gaps).toBeGreaterThan(0);
		const others = Object.entries(figures).filter(([id]) => id !== 'zahlungen');
		expect(others.flatMap(([, { charts }]) => charts)).toEqual([]);
	});

	it('money beside growth: every place with both, Rostock in its colour', async () => {
		const figure = figureOf(layerFigures('ansicht=entwicklung&region=DE300', words), 'entwicklung');
		const chart = await chartOf(figure, false);
		const change = figure.table.header.find((column) => column.includes('Veränderung in %')) ?? '';
		const known = rowsOf(figure).filter((row) => row['EUR je Kopf'] !== null && row[change] !== null);
		const dots = chart.filter(({ name }) => name !== paper.slide.fit).flatMap(spots);
		expect(dots.length).toBeGreaterThan(300);
		const rounded = known.map((row) => `${Number(row['EUR je Kopf']).toFixed(1)} ${Number(row[change]).toFixed(1)}`);
		for (const [x, y] of dots) expect(rounded).toContain(`${x.toFixed(1)} ${y.toFixed(1)}`);
		expect(chart.find(({ name }) => name === 'DE803')?.color).toBe(ROSTOCK);
		expect(chart[0]?.name).toBe('übrige Regionen');
	});

	it('a logarithmic axis leaves out places without money, and says how many', async () => {
		const point = (region: string, perHead: number, change: number) => ({
			region,
			name: region,
			perHead,
			growth: change
		});
		const growth = {
			indicator: testIndicator(),
			measure: 'percent',
			fromYear: 2012,
			toYear: 2021,
			points: [point('DE803', 400, 6), point('DE300', 0.5, -30), point('DE600', 0, -8)],
			left: 0,
			fit: null,
			isSkewed: true
		} as const;
		const chart = growthChart({ growth, title: 'Mittel', selected: 'DE803', log: true }, words);
		const { charts, slides } = await written([chart]);
		expect((charts[0] ?? []).map((series) => [series.name, spots(series)])).toEqual([
			['DE803', [[400, 6]]],
			['DE300', [[0.5, -30]]]
		]);
		expect(slides[0]).toContain(paper.slide.noLogarithm(1));
		expect(slides[0]).not.toContain(t.funding.map.zeroNote(1));
	});

	it('none for a map and a table', () => {
		const figures = layerFigures('ansicht=karte', words);
		expect([figureOf(figures, 'karte').charts, figureOf(figures, 'tabelle').charts]).toEqual([[], []]);
	});
});

/** Dots of a series among those of all. */
function spots({
	across,
	values
}: {
	readonly across: readonly (number | null)[];
	readonly values: readonly (number | null)[];
}) {
	return values.flatMap((y, i) => (y === null ? [] : [[across[i] ?? 0, y] as const]));
}

describe('two indicators on a slide', () => {
	it.each(['', 'log=x'])('hold the numbers of the table, each region once: %s', async (query) => {
		const relation = relationOf(query);
		const chart = scatterChart(relation, words);
		if (!chart) throw new Error('There is no chart.');
		const { charts } = await written([chart]);
		const dots = (charts[0] ?? []).filter(({ name }) => name !== paper.slide.fit);
		const selected = new Set(relation.paths.map(({ region }) => region));
		const shown = relation.drawn.filter(({ region }) => !selected.has(region));
		expect(dots[0] && spots(dots[0])).toEqual(shown.map(({ x, y }) => [x.value, y.value]));
		const table = relationTable(relation, t, 'de');
		for (const path of relation.paths) {
			const series = dots.find(({ name }) => name.startsWith(path.name));
			const row = table.rows.find(([code]) => code === path.region);
			expect(series && spots(series), path.name).toEqual([[row?.[3], row?.[5]]]);
		}
		expect(dots.find(({ name }) => name.startsWith('Rostock'))?.color).toBe(ROSTOCK);
	});

	it('are a picture with ways through the years', () => {
		expect(scatterChart(relationOf('pfade=1'), words)).toBe(null);
	});
});

describe('growth of a place on slides', () => {
	it('is a chart each, with the numbers of the table, gaps at breaks and for years without figures', async () => {
		const data = await profileData('DE803', 'de');
		const { charts, slides, notes } = await written(growthCharts(data, words));
		const rows = rowsOf({ table: profileRoom({ data, asked: null, query: '' }, t, 'de').table('growth') });
		const cells = (labels: readonly string[], column: string): Cell[] =>
			labels.map((year) => rows.find((row) => String(row['Jahr']) === year)?.[column] ?? null);
		const [population = [], vital = [], balances = []] = charts;
		const pieces = population.map(({ values }) => values);
		expect(pieces).toHaveLength(2);
		const labels = population[0]?.labels ?? [];
		expect(labels.map((_, i) => pieces[0]?.[i] ?? pieces[1]?.[i] ?? null)).toEqual(cells(labels, 'Bevölkerung'));
		for (const year of data.population?.breaks ?? []) {
			const at = labels.indexOf(String(year));
			if (at > 0) for (const values of pieces) expect([values[at - 1], values[at]]).toContain(null);
		}
		for (const { name, labels: years, values } of [...vital, ...balances]) {
			expect(values, name).toEqual(cells(years, name));
			expect(years.map(Number)).toEqual(years.map((_, i) => Number(years[0]) + i));
		}
		expect(balances[0]?.color).toBe(ROSTOCK);
		expect(slides.map((slide) => slide.includes('Quelle: x.'))).toEqual([false, false, true]);
		for (const note of notes) expect(note).toContain('Befund.');
		for (const slide of slides) expect(slide).toContain('descr="Alternativtext"');
	});
});
