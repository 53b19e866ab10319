import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWasmEngine, type WasmEngine } from '../../../data/pipeline/wasm-engine';
import { EditionFiles } from '../../../deploy/export/edition-files';
import { formulaFiles, formulaSql } from '../../../src/lib/data/formula-sql';
import { packSlice, sliceRows } from '../../../src/lib/data/pack-slice';
import { parseFormula } from '../../../src/lib/domain/formula';
import { LEVELS } from '../../../src/lib/domain/region';
import { INDICATOR_DRAWINGS } from '../../../src/lib/sheets/indicator-drawings';
import { batch, columnsOf } from './batch-support';

const RATE = 'unemployed.per.population_15_64.1000';

const csv = (view: string, name: string) => ({ view, name, formats: ['csv'] });
const number = (text: string): number => (text === '' ? NaN : Number(text.replace(',', '.')));

describe('formulas in the batch', () => {
	it('give for every Kreis what its two indicators give by hand', async () => {
		const { failed, read } = await batch([
			csv('/indikatoren?indikator=unemployed&jahr=2023', 'a'),
			csv('/indikatoren?indikator=population_15_64&jahr=2023', 'b'),
			csv(`/indikatoren?indikator=${RATE}&jahr=2023`, 'c')
		]);
		expect(failed).toEqual([]);
		const valuesIn = (name: string): Map<string, number> =>
			new Map(columnsOf(read(name), 'Regionscode', 'Wert').map(([code = '', value = '']) => [code, number(value)]));
		const [a, b, c] = [valuesIn('a.csv'), valuesIn('b.csv'), valuesIn('c.csv')];
		const known = [...c].filter(([, value]) => !Number.isNaN(value));
		expect(known.length).toBeGreaterThan(50);
		for (const [code, value] of known)
			expect(value, code).toBeCloseTo(((a.get(code) ?? NaN) / (b.get(code) ?? NaN)) * 1000, 9);
		expect(c.get('DE803')).toBeGreaterThan(0);
	});

	it('are drawn in every way, in both languages, the same twice, and named in the link', async () => {
		const views = ['', '/en'].flatMap((prefix) =>
			[RATE, 'population_total.mean.5'].flatMap((formula, f) =>
				INDICATOR_DRAWINGS.map((drawing) => ({
					view: `${prefix}/indikatoren?indikator=${formula}`,
					drawing,
					name: `${prefix.slice(1)}${f}-${drawing}`,
					formats: ['svg', 'csv'],
					paper: { letters: 'embedded' }
				}))
			)
		);
		const [first, again] = [await batch(views), await batch(views)];
		expect(first.failed).toEqual([]);
		expect(first.written).toHaveLength(again.written.length);
		for (const name of first.written) expect(first.read(name) === again.read(name), name).toBe(true);
		expect(first.read('0-karte.svg')).toContain(`indikator=${RATE}`);
		expect(first.read('0-karte.svg')).toContain('je 1000');
	});

	it('work as a pair, with a group of one’s own, with shares, and in the archive', async () => {
		const { failed, read } = await batch([
			csv(`/indikatoren/zwei?x=${RATE}&y=population_total.mean.3`, 'refused'),
			csv(`/indikatoren/zwei?x=${RATE}&y=unemployment_rate`, 'pair'),
			csv('/indikatoren?indikator=population_65plus.share.population_total', 'share'),
			csv(`/indikatoren?indikator=${RATE}&eigene=A~DE803.DE80K&auswahl=eigene1`, 'own'),
			csv('/indikatoren?indikator=live_births.per.population_total.1000&stand=69602f2e&daten=damals', 'then'),
			csv('/indikatoren?indikator=live_births.per.population_total.1000', 'now')
		]);
		expect(failed.map(({ entry }) => entry)).toEqual([1]);
		expect(failed[0]?.reason).toContain('absolute Zahl');
		expect(columnsOf(read('pair.csv'), 'Regionscode').length).toBeGreaterThan(50);
		expect(columnsOf(read('share.csv'), 'Regionscode').length).toBeGreaterThan(50);
		expect(read('own.csv')).toContain('eigene1');
		expect(columnsOf(read('then.csv'), 'Regionscode').length).toBeGreaterThan(50);
	});

	it('are refused with the reason where they make no sense, and where no figure of the comparison is one', async () => {
		const { failed } = await batch([
			'/indikatoren?indikator=unemployed.share.unemployed',
			`/vergleich?kennzahlen=${RATE}`
		]);
		expect(failed[0]?.reason).toContain('Die Formel „unemployed.share.unemployed“ ist nicht möglich');
		expect(failed[1]?.reason).toContain(`Die Kennzahl „${RATE}“ gibt es hier nicht.`);
	});
});

describe('the slices of formulas', () => {
	let tables: WasmEngine;
	const files = new EditionFiles();
	const { catalogue } = files.atlas;
	const means = catalogue.groups.filter(({ combine }) => combine === 'mean').map(({ group }) => group);

	beforeAll(async () => {
		tables = await openWasmEngine();
	});
	afterAll(() => tables.close());

	/** Of every third indicator a mean, a ratio, and what it makes with its neighbour in the catalogue. */
	const formulas = catalogue.indicators.flatMap(({ indicator }, i): string[] => {
		if (i % 3 !== 0) return [];
		const next = catalogue.indicators[i + 1]?.indicator ?? 'unemployed';
		return [
			`${indicator}.mean.3`,
			`${indicator}.per.population_total.1000`,
			`${indicator}.times.${next}`,
			`${indicator}.minus.${next}`
		];
	});
	const known = [...formulas, RATE, 'population_65plus.share.population_total', 'live_births.minus.deaths'].filter(
		(id) => files.atlas.indicators.has(id)
	);

	it.each(
		known.flatMap((id) =>
			LEVELS.flatMap((level) => (files.atlas.indicators.get(id)?.coverage[level] ? [[id, level]] : []))
		)
	)('%s at level %s: the same as from the tables', (id, level) => {
		const formula = parseFormula(id);
		const at = LEVELS.find((one) => one === level);
		if (!formula || !at) throw new Error(id);
		for (const file of formulaFiles(formula)) tables.register(file, `static/${file}`);
		const { values, ...rest } = files.slice(id, at);
		const { values: asked, ...restAsked } = packSlice(id, at, sliceRows(tables.query(formulaSql(formula, at, means))));
		expect(rest).toEqual(restAsked);
		for (const [r, row] of values.entries())
			for (const [y, value] of row.entries()) {
				const other = asked[r]?.[y] ?? null;
				if (value === null || other === null) expect(value).toBe(other);
				// The engine adds the years of a mean in another order.
				else expect(Math.abs(value - other)).toBeLessThanOrEqual(Math.abs(other) * 1e-14);
			}
	});

	it('are many', () => {
		expect(known.length).toBeGreaterThan(50);
	});
});
