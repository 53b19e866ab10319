import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeSecrets } from './flow-secrets.suite';
import { readFlows } from './flows';
import { DATA, knownRegions, knownSources } from './flows.fixture';
import type { FlowDatabase } from './flows-database';
import { writeFlows } from './flows-output';
import { OutputFolder } from './output-folder';
import { Problems } from './problems';

let flows: FlowDatabase;
const folders: string[] = [];
const folder = (): string => {
	const path = mkdtempSync(join(tmpdir(), 'flows-'));
	folders.push(path);
	return path;
};

beforeAll(async () => {
	const problems = new Problems();
	flows = await readFlows(DATA, knownSources(), knownRegions(), problems);
	problems.throwIfAny();
}, 240_000);
afterAll(() => {
	flows.close();
	for (const path of folders) rmSync(path, { recursive: true });
});

async function value(
	dataset: string,
	year: number,
	origin: string,
	destination: string,
	measure = 'total'
): Promise<unknown> {
	const where = { dataset, origin, destination, measure };
	const conditions = Object.entries(where).map(([column, text]) => `${column} = '${text}'`);
	const rows = await flows.rows(`SELECT value FROM flows WHERE year = ${year} AND ${conditions.join(' AND ')}`);
	expect(rows).toHaveLength(1);
	return rows[0]?.[0];
}

describe('commuters', () => {
	it.each([
		[2023, 'total', 'DE803', 35_850],
		[2023, 'DE803', 'total', 23_030],
		[2023, 'DE80K', 'DE803', 23_040],
		[2023, 'DE803', 'DE80K', 11_930],
		[2023, 'DE803', 'DE300', 1180],
		[2023, 'DE300', 'DE803', 600],
		[2023, 'DE803', 'DE600', 1210],
		[2023, 'DE600', 'DE803', 300],
		[2023, 'DE80L', 'DE803', 3420],
		[2023, 'PL', 'DE803', 510],
		[2023, 'unassigned', 'DE803', 270],
		[2023, 'DE803', 'unassigned', 40],
		[2019, 'total', 'DE803', 34_543],
		[2019, 'DE803', 'total', 23_031],
		[2019, 'DE80K', 'DE803', 22_509],
		[2019, 'rest_033', 'DE803', 40]
	])('%i %s → %s: %i', async (year, origin, destination, expected) => {
		expect(await value('ba_commuting', year, origin, destination)).toBe(expected);
	});

	it.each([
		['destination', 'origin'],
		['origin', 'destination']
	])('parts, residuals and the unassigned make the total of every %s and measure', async (region, partner) => {
		const sums = await flows.rows(`SELECT ${region}, year, measure, sum(value) FILTER (${partner} <> 'total') AS parts,
			sum(value) FILTER (${partner} = 'total') AS total FROM flows WHERE dataset = 'ba_commuting'
			AND ${region} NOT IN ('total', 'unassigned') GROUP BY ALL HAVING total IS NOT NULL`);
		expect(sums.length).toBe((401 + 400) * 6);
		expect(sums.filter(([, , , parts, total]) => parts !== total)).toEqual([]);
	});

	it('has a published total for every district that has flows', async () => {
		const without = await flows.rows(`SELECT DISTINCT destination FROM flows WHERE dataset = 'ba_commuting'
			AND regexp_matches(destination, '^DE.{3}$') AND destination NOT IN
			(SELECT destination FROM flows WHERE dataset = 'ba_commuting' AND origin = 'total')`);
		expect(without).toEqual([]);
	});

	it('keeps secret cells without value', async () => {
		const secret = await flows.rows(`SELECT count(*), count(value) FROM flows WHERE status = 'secret'`);
		expect(secret).toEqual([[69_065, 0]]);
	});

	it('says how far a rounded figure can be trusted', async () => {
		const statuses =
			await flows.rows(`SELECT DISTINCT status, value = 0, value < 100 FROM flows WHERE dataset = 'ba_commuting'
			AND year = 2023 AND origin NOT IN ('unassigned', 'DEG0P') AND destination NOT IN ('unassigned', 'DEG0P') ORDER BY ALL`);
		expect(statuses).toEqual([
			['low_reliability', 0, 1],
			['normal', 0, 0],
			['zero_rounded', 1, 1]
		]);
		expect(
			await flows.rows(
				`SELECT DISTINCT status FROM flows WHERE year = 2023 AND destination = 'DEG0P' AND origin = 'DE803'`
			)
		).toEqual([]);
		expect(
			await flows.rows(
				`SELECT DISTINCT status FROM flows WHERE year = 2023 AND origin = 'total' AND destination = 'DEG0P'`
			)
		).toEqual([['break']]);
	});
});

describeSecrets(() => flows);

describe('other flows', () => {
	it('agrees with the totals of the matrix where both exist', async () => {
		expect(await value('ba_totals_2011_2019', 2019, 'total', 'DE803')).toBe(34_543);
		expect(await value('ba_totals_2011_2019', 2011, 'DE803', 'total')).toBe(19_940);
		const differing =
			await flows.rows(`SELECT a.origin, a.destination, a.value, b.value FROM flows a JOIN flows b USING (origin, destination, year, measure)
			WHERE a.dataset = 'ba_totals_2011_2019' AND b.dataset = 'ba_commuting' AND a.value <> b.value`);
		expect(differing).toEqual([]);
	});

	it('counts moves as balances of the destination', async () => {
		expect(await value('migration_balance', 2021, 'DE80K', 'DE803', 'age_30_49')).toBe(-711);
		expect(await value('migration_balance', 2021, 'DE803', 'DE80K', 'age_30_49')).toBe(711);
		expect(await value('migration_balance', 2021, 'DE80K', 'DE803', 'age_18_24')).toBe(364);
		expect(await value('migration_balance', 2021, 'DE80K', 'DE803', 'total')).toBe(-375 + 364 - 131 - 711 - 28 - 76);
	});

	it('holds single published figures and census towns', async () => {
		expect(await value('published_cross_border', 2024, 'DE', 'DK', 'commuters_german_workers')).toBe(12_026);
		expect(await value('census_2011_totals', 2011, 'total', 'DE_13003000')).toBe(36_410);
	});
});

describe('what is written', () => {
	it('is the same to the byte every time, and one region costs less than 150 kB', async () => {
		const [first, second] = [folder(), folder()];
		const written = await writeFlows(flows, new OutputFolder(first));
		expect((await writeFlows(flows, new OutputFolder(second))).file.sha256).toBe(written.file.sha256);
		const rostock = readFileSync(join(first, 'data/flows/DE803.parquet'));
		expect(rostock.equals(readFileSync(join(second, 'data/flows/DE803.parquet')))).toBe(true);
		for (const region of ['DE803', 'DE300', 'DE600', 'DE212']) {
			expect(statSync(join(first, `data/flows/${region}.parquet`)).size).toBeLessThan(150_000);
		}
		const [all, own] = [join(first, 'data/flows.parquet'), join(first, 'data/flows/DE803.parquet')];
		const missing = await flows.rows(
			`(SELECT * FROM '${all}' WHERE origin = 'DE803' OR destination = 'DE803') EXCEPT ALL FROM '${own}'`
		);
		expect(missing).toEqual([]);
	}, 240_000);
});

describe('a broken table', () => {
	async function reasons(change: (sources: string) => void): Promise<string[]> {
		const path = folder();
		for (const id of ['zensus_pendler_2011', 'published_cross_border', 'ba_pendler_totals_2011_2019']) {
			cpSync(join(DATA, 'sources', id), join(path, 'sources', id), { recursive: true });
		}
		change(join(path, 'sources'));
		const problems = new Problems();
		(await readFlows(path, knownSources(), knownRegions(), problems)).close();
		try {
			problems.throwIfAny();
		} catch (error) {
			return error instanceof Error ? error.message.split('\n') : [];
		}
		return [];
	}
	const edit = (file: string, from: string | RegExp, to: string): void =>
		writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

	it.each([
		['a cell that is no number', /,73010,/, ',many,', 'towns.csv, row 2, column within: "many"'],
		['an unknown place', /DE_13003000/, 'XX_1', 'towns.csv: unknown origin or destination "XX_1"'],
		['another header', /region,within/, 'place,within', 'towns.csv, row 1: the header is place,'],
		[
			'a row that stands twice',
			/(DE_13003000.*\n)/,
			'$1$1',
			'towns.csv: duplicate key: DE_13003000 DE_13003000 2011 total'
		]
	])('is refused: %s', async (_, from, to, reason) => {
		const found = await reasons((sources) => edit(join(sources, 'zensus_pendler_2011/records/towns.csv'), from, to));
		expect(found.some((line) => line.includes(reason))).toBe(true);
	});

	it('is refused: an absent file', async () => {
		const found = await reasons(() => undefined);
		expect(found.some((line) => line.includes('ba_pendler_2023/records/flows.csv.gz: is absent'))).toBe(true);
	});
});
