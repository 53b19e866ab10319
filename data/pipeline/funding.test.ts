import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DATA, knownRegions, knownSources } from './flows.fixture';
import { readFunding } from './funding';
import type { FundingRow } from './funding-row';
import { fundingTable } from './funding-tables';
import { ParquetWriter } from './parquet';
import { Problems } from './problems';

const problems = new Problems();
const { rows, areas } = readFunding(DATA, knownSources(), knownRegions(), problems);
const folders: string[] = [];
const folder = (): string => {
	const path = mkdtempSync(join(tmpdir(), 'funding-'));
	folders.push(path);
	return path;
};
afterAll(() => {
	for (const path of folders) rmSync(path, { recursive: true });
});

const select = (where: Partial<FundingRow>): FundingRow[] =>
	rows.filter((row) => Object.entries(where).every(([key, value]) => row[key as keyof FundingRow] === value));
const only = (where: Partial<FundingRow>): FundingRow => {
	const found = select(where);
	expect(found).toHaveLength(1);
	return found[0] as FundingRow;
};
/** Millions of euro of rows that may be added: the years or themes of one series. */
const added = (where: Partial<FundingRow>): number =>
	Number((select(where).reduce((sum, row) => sum + (row.amountEur ?? 0), 0) / 1_000_000).toFixed(1));

describe('the real figures', () => {
	it('violate no rule', () => {
		expect(() => problems.throwIfAny()).not.toThrow();
		expect(rows.length).toBeGreaterThan(80_000);
	});

	it.each([
		['DE803', 'urban_development', 2012, 245],
		['DE803', 'grw_business', 2012, 430],
		['DE803', 'federal_projects', 2017, 985],
		['DE80K', 'federal_projects', 2017, 2229]
	])('%s, %s from %i to 2021: %i € per head', (region, instrument, periodFrom, expected) => {
		const row = only({ region, instrument, periodFrom, periodTo: 2021 });
		expect(row).toMatchObject({ basis: 'per_head_published', amountEur: null, status: 'normal' });
		expect(Math.round(row.perHeadEur ?? 0)).toBe(expected);
	});

	it.each([
		['2000-2006', 2968.8],
		['2007-2013', 2674.7]
	])('EU payments to DE80 in the programme period %s: %f million', (programme, expected) => {
		const where = { region: 'DE80', instrument: 'eu_structural_funds', stage: 'paid', programme } as const;
		expect(new Set(select(where).map(({ fund }) => fund))).toEqual(new Set(['ERDF', 'ESF', 'EAFRD']));
		expect(added(where)).toBe(expected);
	});

	it.each([
		['ERDF', 967.8],
		['ESF', 384.6],
		['EAFRD', 936.8]
	])('planned for DE80 2014–2020, %s: %f million of EU money', (fund, expected) => {
		expect(added({ region: 'DE80', stage: 'planned', share: 'eu', fund, source: 'esif_planned_2014_2020' })).toBe(
			expected
		);
	});

	it('Interreg 2014–2020 in Rostock: 47 projects, 56 partners', () => {
		const total = only({ region: 'DE803', instrument: 'interreg', share: 'total' });
		expect(total).toMatchObject({ projects: 47, partners: 56, amountEur: 11_240_000, status: 'normal' });
		expect(only({ region: 'DE803', instrument: 'interreg', share: 'eu' })).toMatchObject({
			status: 'low_reliability',
			note: 'erdf_incomplete'
		});
	});

	it('EU money 2007–2013 in Rostock: 408.7 million, 381.0 of it located', () => {
		expect(added({ region: 'DE_13003000', instrument: 'eu_municipal' })).toBe(408.7);
		expect(added({ region: 'DE_13003000', instrument: 'eu_municipal', basis: 'located' })).toBe(381);
		expect(only({ region: 'DE_13003000', instrument: 'eu_municipal', basis: 'spread' }).status).toBe('estimated');
	});

	it('all municipal money of the Land is kept, once', () => {
		const municipal = select({ instrument: 'eu_municipal' });
		expect(new Set(municipal.map(({ region }) => region)).size).toBe(808);
		expect(added({ instrument: 'eu_municipal' })).toBe(1622.1);
	});
});

describe('broken figures of the source', () => {
	it.each([
		[
			{ region: 'DE803', instrument: 'grw_infrastructure', periodFrom: 2015, periodTo: 2019 },
			'missing',
			'broken_in_source'
		],
		[{ region: 'DE803', instrument: 'municipal_fag_key_allocations', periodTo: 2019 }, 'missing', 'broken_in_source'],
		[{ region: 'DE80K', instrument: 'municipal_investment', periodTo: 2019 }, 'missing', 'broken_in_source'],
		[{ region: 'DE600', instrument: 'municipal_fag_key_allocations', periodTo: 2016 }, 'not_applicable', null]
	])('%o is %s and has no value', (where, status, note) => {
		expect(only(where)).toMatchObject({ perHeadEur: null, status, note });
	});

	it('keeps implausible figures and says so', () => {
		const row = only({ region: 'DE803', instrument: 'municipal_fag_key_allocations', periodTo: 2015 });
		expect(row).toMatchObject({ perHeadEur: 131, status: 'low_reliability', note: 'implausible_in_source' });
		const brandenburg = select({
			region: 'DE40',
			instrument: 'eu_structural_funds',
			programme: '2014-2020',
			stage: 'paid'
		});
		expect(new Set(brandenburg.map(({ status }) => status))).toEqual(new Set(['low_reliability']));
	});

	it('never has a value beside a status that says there is none', () => {
		const wrong = rows.filter(
			({ status, amountEur, perHeadEur }) =>
				(amountEur === null && perHeadEur === null) !== ['missing', 'not_applicable', 'secret'].includes(status)
		);
		expect(wrong).toEqual([]);
	});
});

describe('the tables', () => {
	it('join to the catalogue or to an area', () => {
		const known = new Set([...knownRegions(), ...areas.map(({ region }) => region)]);
		expect(rows.filter(({ region }) => !known.has(region))).toEqual([]);
	});

	it('are the same to the byte every time', async () => {
		const path = folder();
		const again = readFunding(DATA, knownSources(), knownRegions(), new Problems()).rows;
		const [first, second] = await Promise.all(
			[rows, again].map(async (content, i) => {
				const writer = await ParquetWriter.open();
				await writer.write(fundingTable(content), join(path, `${i}.parquet`));
				writer.close();
				return readFileSync(join(path, `${i}.parquet`), 'base64');
			})
		);
		expect(first).toBe(second);
	});
});

describe('a broken record', () => {
	it.each([
		['an amount that is none', ',240000,', ',much,', 'amount_eur: is no amount'],
		['an unknown region', 'DE_13003000', 'DE_99999999', 'unknown region "DE_99999999"'],
		['an unknown stage', 'approved', 'promised', 'column stage'],
		['a record that stands twice', /\n(.*\n)/, '\n$1$1', 'duplicate key']
	])('is refused: %s', (_, from, to, reason) => {
		const path = folder();
		const file = 'sources/staedtebau_mv_2013_2016/records/funding.csv';
		mkdirSync(join(path, 'sources/staedtebau_mv_2013_2016/records'), { recursive: true });
		cpSync(join(DATA, 'regions/funding_areas.csv'), join(path, 'regions/funding_areas.csv'), { recursive: true });
		for (const id of ['inkar_federal_funding', 'inkar_municipal_finance']) {
			cpSync(join(DATA, 'sources', id), join(path, 'sources', id), { recursive: true });
		}
		writeFileSync(join(path, file), readFileSync(join(DATA, file), 'utf8').replace(from, to));
		const found = new Problems();
		readFunding(path, knownSources(), knownRegions(), found);
		expect(() => found.throwIfAny()).toThrow(new RegExp(`${file}, row \\d+.*${reason}`));
	});
});
