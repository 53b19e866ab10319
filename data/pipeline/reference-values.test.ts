import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BETWEEN_SOURCES, sourceIds } from '../../src/lib/domain/source-ids';
import { checkData } from './check-data';
import { OutputFolder } from './output-folder';
import { type WasmEngine, openWasmEngine } from './wasm-engine';
import { publicTables, writeTables } from './write-tables';

const DATA = join(import.meta.dirname, '..');

interface Reference {
	readonly region: string;
	readonly indicator: string;
	readonly year: string;
	readonly value: string;
}

const references = Papa.parse<Reference>(readFileSync(join(DATA, 'reference-values.csv'), 'utf8'), {
	header: true,
	skipEmptyLines: true
}).data;

const outDir = mkdtempSync(join(tmpdir(), 'regiopolatlas-reference-'));
let engine: WasmEngine;

const checked = checkData(DATA);
const observations = publicTables(checked).filter(({ name }) => name === 'observations');

/** Writes the real observations and gives their digest. */
async function writeObservations(): Promise<string> {
	const [written] = await writeTables(observations, new OutputFolder(outDir));
	return written?.file.sha256 ?? '';
}

let digest = '';
beforeAll(async () => {
	digest = await writeObservations();
	engine = await openWasmEngine();
	engine.register('observations.parquet', join(outDir, 'data/observations.parquet'));
});
afterAll(() => {
	engine.close();
	rmSync(outDir, { recursive: true });
});

describe('the published observations', () => {
	it('have values to be checked against, read from the originals by hand', () => {
		expect(references.length).toBeGreaterThanOrEqual(30);
	});

	/** The reference is given to as many decimals as it was checked to; an empty one says that there must be no value. */
	it.each(references)('$indicator of $region in $year is $value', ({ region, indicator, year, value }) => {
		const [row] = engine.query({
			sql: 'SELECT value FROM "observations.parquet" WHERE indicator = ? AND region = ? AND year = ?',
			params: [indicator, region, Number(year)]
		});
		const found = row?.['value'] ?? null;
		if (value === '' || found === null) return expect(found).toBe(value === '' ? null : value);
		const decimals = value.split('.')[1]?.length ?? 0;
		expect(Math.abs(Number(found) - Number(value))).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
	});

	it.each([
		['gdp_per_head', 'DE803', 2022, ['eurostat_gdp_2026', 'eurostat_population_2026']],
		['gdp_per_employed', 'DE803', 2022, ['eurostat_gdp_2026', 'eurostat_employment_2026']],
		['population_density', 'DE803', 2023, ['eurostat_population_2026', 'eurostat_area_2026']],
		['population_density', 'DE_13003000', 2022, ['bkg_inkar_population', 'bkg_area_2022']],
		['population_density', 'DK_376', 2022, ['statbank_dk_population', 'statbank_dk_area']],
		['population_density', 'planungsregion_rostock', 2023, ['eurostat_population_2026', 'eurostat_area_2026']],
		['students', 'planungsregion_rostock', 2021, ['inkar_2024', 'eurostat_population_2026']]
	])('%s of %s in %i names all that it is made from', (indicator, region, year, sources) => {
		const sql = 'SELECT source FROM "observations.parquet" WHERE indicator = ? AND region = ? AND year = ?';
		const [row] = engine.query({ sql, params: [indicator, region, year] });
		expect(sourceIds(String(row?.['source']))).toEqual(sources);
	});

	it('name no source that has no description', () => {
		const sql = `SELECT DISTINCT unnest(string_split(source, '${BETWEEN_SOURCES}')) AS source FROM "observations.parquet" WHERE source IS NOT NULL`;
		const named = engine.query({ sql, params: [] }).map((row) => String(row['source']));
		expect(named.filter((id) => !checked.sources.some(({ source }) => source === id))).toEqual([]);
	});

	it('hold every key once', () => {
		const sql = 'SELECT count(*) - count(DISTINCT (indicator, region, year)) AS twice FROM "observations.parquet"';
		expect(engine.query({ sql, params: [] })).toEqual([{ twice: 0 }]);
	});

	it('are the same bytes when written again', async () => {
		expect(await writeObservations()).toBe(digest);
	});
});
