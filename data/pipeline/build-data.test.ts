import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/lib/domain/catalogue';
import type { Region } from '../../src/lib/domain/region';
import type { Slice } from '../../src/lib/domain/slice';
import { type BuildResult, type Dataset, type GeoBuilder, buildData } from './build-data';
import { FixtureFolder } from './fixture-folder';
import { sha256 } from './output-folder';
import { DataCheckError } from './problems';
import type { Table } from './table';
import { groupsTable } from './tables';
import { openWasmEngine } from './wasm-engine';
import { writeTables } from './write-tables';

const shapes = { nuts3: ['DE803', 'DE80K'], lau: ['DE_13073075'] };
const noGeo: GeoBuilder = () => Promise.resolve({ files: [], shapes, scopes: null });

const folders: string[] = [];
const outFolder = (): string => {
	const path = mkdtempSync(join(tmpdir(), 'regiopolatlas-static-'));
	folders.push(path);
	return path;
};
const build = (dataDir: string, outDir = outFolder(), buildGeo = noGeo): Promise<BuildResult & { outDir: string }> =>
	buildData({ dataDir, outDir, buildGeo }).then((result) => ({ ...result, outDir }));

let data: FixtureFolder;
let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
	data = new FixtureFolder();
	built = await build(data.path);
});
afterAll(() => {
	data.delete();
	for (const path of folders) rmSync(path, { recursive: true });
});

const json = <T>(path: string): T => JSON.parse(readFileSync(join(built.outDir, path), 'utf8')) as T;

function slice(indicator: string, level: 'nuts3' | 'lau'): Slice {
	const found = json<Catalogue>('data/catalogue.json').indicators.find((it) => it.indicator === indicator);
	return json<Slice>(found?.coverage[level]?.slice ?? 'none');
}

function groupValues(of: Slice, group: string): { values: readonly (number | null)[]; notes: string[] } {
	const row = of.regions.indexOf(group);
	return { values: of.values[row] ?? [], notes: of.notes.filter(([at]) => at === row).map(([, , note]) => note) };
}

describe('buildData', () => {
	it('gives the same bytes for the same input', async () => {
		const again = await build(data.path);
		expect(again.files).toEqual(built.files);
		expect(again.dataVersion).toBe(built.dataVersion);
	});

	it('sums a group and names what is missing', () => {
		const of = slice('population', 'nuts3');
		expect(groupValues(of, 'planungsregion').values).toEqual([300, 310, 305]);
		expect(of.statuses[of.regions.indexOf('planungsregion')]).toBe('nnb');
		expect(groupValues(slice('jobs', 'nuts3'), 'planungsregion')).toEqual({
			values: [75, null],
			notes: ['computed', 'missing:DE803']
		});
	});

	it('adds the municipality where it has figures, but not across two statistical bases', () => {
		expect(groupValues(slice('population', 'nuts3'), 'regiopolregion')).toEqual({
			values: [310, 321, null],
			notes: ['computed', 'computed', 'missing:DE_13073075']
		});
	});

	it('says what a group value leaves out where there are no municipal figures', () => {
		expect(groupValues(slice('jobs', 'nuts3'), 'regiopolregion').notes[0]).toBe('without:DE_13073075');
	});

	it('recomputes ratios and takes the plain mean of peers', () => {
		expect(groupValues(slice('jobs_share', 'nuts3'), 'planungsregion').values[0]).toBe(25);
		expect(groupValues(slice('population', 'nuts3'), 'staedte').values[0]).toBe(150);
		expect(groupValues(slice('median_age', 'nuts3'), 'planungsregion').notes).toEqual(['not_aggregable']);
	});

	it('covers what there is at each level', () => {
		const [population, jobs] = json<Catalogue>('data/catalogue.json').indicators;
		expect(population?.coverage.nuts3).toMatchObject({
			firstYear: 2021,
			lastYear: 2023,
			bestYears: { metropolen: 2023 },
			regionCount: 2
		});
		expect(population?.coverage.lau).toMatchObject({ regionCount: 1, countries: ['DE'] });
		expect(jobs?.coverage.lau).toBeUndefined();
		expect(jobs?.coverage.nuts3).toMatchObject({ lastYear: 2022, bestYears: { metropolen: 2021 }, homeGaps: [2022] });
		expect(population?.coverage.nuts3).not.toHaveProperty('homeGaps');
	});

	it('lists units and groups with label points, sorted by code', () => {
		const regions = json<Region[]>('data/regions.json');
		expect(regions.map((region) => region.region)).toEqual(regions.map((region) => region.region).sort());
		expect(regions.find((region) => region.region === 'planungsregion')).toMatchObject({
			level: 'group',
			areaKm2: 300,
			country: 'DE',
			lon: 12.16667,
			lat: 53.96667
		});
	});

	it('describes every table in the data package, with true digests', () => {
		type Package = {
			resources: { path: string; hash: string; bytes: number; schema: { fields: { name: string }[] } }[];
		};
		const { resources } = json<Package>('data/datapackage.json');
		expect(resources).toHaveLength(9);
		for (const { path, hash, bytes } of resources) {
			const content = readFileSync(join(built.outDir, 'data', path));
			expect([hash, bytes]).toEqual([`sha256:${sha256(content)}`, content.length]);
		}
		const fields = resources.find(({ path }) => path === 'observations.parquet')?.schema.fields.map(({ name }) => name);
		expect(fields).toEqual(['region', 'indicator', 'year', 'value', 'status', 'source', 'note']);
	});

	it('writes Parquet that the engine of the browser reads', async () => {
		const engine = await openWasmEngine();
		engine.register('all.parquet', join(built.outDir, 'data/observations.parquet'));
		const rows = engine.query({
			sql: "SELECT * FROM 'all.parquet' WHERE indicator = ? AND region = ?",
			params: ['jobs', 'DE803']
		});
		engine.close();
		const row = { region: 'DE803', indicator: 'jobs', source: 'office', note: null };
		expect(rows).toEqual([
			{ ...row, year: 2021, value: 50, status: 'normal' },
			{ ...row, year: 2022, value: null, status: 'secret' }
		]);
	});

	it('deletes what former builds left behind', async () => {
		const outDir = outFolder();
		await build(data.path, outDir);
		writeFileSync(join(outDir, 'slices/old.nuts3.00000000.json'), '{}');
		expect((await build(data.path, outDir)).stale).toBe(1);
	});

	it('lets a further dataset refuse the build, or join the data package', async () => {
		const broken: Dataset = (_dir, _checked, problems) => {
			problems.add('sources/flows/table.csv', 3, 'value', 'is wrong');
			return Promise.resolve(() => Promise.resolve([]));
		};
		const options = { dataDir: data.path, outDir: outFolder(), buildGeo: noGeo };
		await expect(buildData({ ...options, datasets: [broken] })).rejects.toThrow('row 3, column value: is wrong');
		const counted: Table = { ...groupsTable([]), name: 'flows' };
		const sound: Dataset = () => Promise.resolve((out) => writeTables([counted], out));
		const { files } = await buildData({ ...options, datasets: [sound] });
		expect(files.map(({ path }) => path)).toContain('data/flows.parquet');
	});

	it('refuses a region without shape', async () => {
		const bare: GeoBuilder = () => Promise.resolve({ files: [], shapes: { ...shapes, lau: [] }, scopes: null });
		const refused = build(data.path, outFolder(), bare);
		await expect(refused).rejects.toThrow(DataCheckError);
		await expect(refused).rejects.toThrow('"DE_13073075" joins to no shape');
	});
});
