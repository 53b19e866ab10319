import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { testIndicator, testSlice } from '../domain/domain.fixture';
import { dcatCatalogue } from './dcat';
import { indicatorCsvw, indicatorPackage, type IndicatorFacts } from './indicator-metadata';
import { OBSERVATION_COLUMNS, observationCsv } from './observation-csv';

const slice = testSlice({ DE803: [47_196.5, [null, 'secret']], DK011: [[-3, 'break'], 4] });
const csv = observationCsv([slice, slice], (code) => ({
	name: code === 'DE803' ? '=Rostock, "HRO"' : code,
	level: 'nuts3'
}));
const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

const facts: IndicatorFacts = {
	indicator: testIndicator(),
	unit: { unit: 'eur', labelDe: 'Euro', labelEn: 'euros', suffixDe: '€', suffixEn: '€' },
	sources: [
		{
			source: 's',
			publisher: 'Destatis',
			table: 't',
			edition: '2026',
			retrieved: '2026-11-01',
			licenceDe: 'dl-de/by-2-0',
			licenceEn: 'dl-de/by-2-0',
			licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
			url: 'https://example.org/t',
			citationDe: 'Destatis, t',
			citationEn: 'Destatis, t'
		}
	],
	dataVersion: '1d6028ee',
	csv: '/daten/dateien/gdp_per_head.csv',
	parquet: '/data/observations/gdp_per_head.parquet'
};

describe('the file for programs', () => {
	it('has one line per region and year, with decimal point and no byte order mark', () => {
		expect(csv.startsWith('region,name,level,year,value,status,source,note\r\n')).toBe(true);
		expect(data).toHaveLength(3);
		expect(data[0]).toMatchObject({ region: 'DE803', year: '2020', value: '47196.5', status: 'normal', source: 's' });
		expect(data[1]).toMatchObject({ value: '-3', status: 'break' });
	});

	it('keeps texts texts: no formula, quotes and commas as they are', () => {
		expect(data[0]?.['name']).toBe(`'=Rostock, "HRO"`);
	});

	it('leaves out cells that no source holds, and keeps no region twice', () => {
		expect(data.filter(({ region, year }) => region === 'DE803' && year === '2021')).toEqual([]);
		expect(new Set(data.map(({ region, year }) => `${region} ${year}`)).size).toBe(data.length);
	});
});

describe('metadata', () => {
	const names = OBSERVATION_COLUMNS.map(({ name }) => name);

	it('describe every column of the file, with the unit of the value', () => {
		const frictionless = JSON.parse(JSON.stringify(indicatorPackage(facts)));
		expect(frictionless.resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(names);
		expect(frictionless.resources[0].schema.fields[4].description).toContain('euros');
		const csvw = JSON.parse(JSON.stringify(indicatorCsvw(facts)));
		expect(csvw.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(names);
		expect(csvw.url).toBe(facts.csv);
	});

	it('name licences as DCAT-AP.de does, and both files', () => {
		const catalogue = JSON.stringify(dcatCatalogue([facts], '1d6028ee'));
		expect(catalogue).toContain('http://dcat-ap.de/def/licenses/dl-by-de/2.0');
		expect(catalogue).toContain(facts.parquet);
		expect(catalogue).toContain('"xsd:gYear"');
	});
});
