import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue, loadRegions } from '../../src/lib/data/catalogue-loader';
import { loadEditions } from '../../src/lib/data/edition-loader';
import type { Fetch } from '../../src/lib/data/fetch-file';
import { loadCredits } from '../../src/lib/data/geo-loader';
import { SliceLoader } from '../../src/lib/data/slice-loader';
import { loadArchivedSmallAtlas } from '../../src/lib/data/small-atlas-loader';
import { type FileServer, serveFolder } from '../../tests/support/file-server';
import { type BuildResult, type GeoBuilder, buildData } from './build-data';
import { fileEdition } from './file-edition';
import { FixtureFolder } from './fixture-folder';

const content = { regions: [], bounds: [0, 0, 1, 1], layers: [] };
const SCOPES = ['regiopolregion', 'metropolen', 'laender'].flatMap((scope) => [`${scope}.nuts3`, `${scope}.lau`]);

/** Boundaries as small as the schema allows; the year in the credits changes from edition to edition. */
const geoOf =
	(year: number): GeoBuilder =>
	(out) => {
		mkdirSync(join(out, 'geo'), { recursive: true });
		const scopes = Object.fromEntries(SCOPES.map((name) => [name, content]));
		writeFileSync(join(out, 'geo/scopes.json'), JSON.stringify(scopes));
		writeFileSync(join(out, 'geo/credits.json'), JSON.stringify({ nuts3: [`Office ${year}`] }));
		return Promise.resolve({
			files: ['geo/credits.json', 'geo/scopes.json'],
			shapes: { nuts3: ['DE803', 'DE80K'], lau: ['DE_13073075'] },
			scopes: null
		});
	};

describe('the archive of earlier editions', () => {
	const data = new FixtureFolder();
	const outDir = mkdtempSync(join(tmpdir(), 'regiopolatlas-archive-'));
	const archive = join(data.path, 'archive');
	const build = (year: number): Promise<BuildResult> =>
		buildData({ dataDir: data.path, outDir, buildGeo: geoOf(year) });
	const editions: string[] = [];
	let today: BuildResult;
	let server: FileServer;
	let fetch: Fetch;

	/** Three years of the atlas: filed, new figures, filed, new figures. */
	beforeAll(async () => {
		editions.push((await build(2024)).dataVersion);
		fileEdition(outDir, archive, '2024-12-01');
		data.replace('sources/office/population.csv', 'DE803,200,210,205 b', 'DE803,200,211,205 b');
		editions.push((await build(2024)).dataVersion);
		fileEdition(outDir, archive, '2025-12-01');
		data.replace('sources/office/population.csv', 'DE803,200,211,205 b', 'DE803,200,212,205 b');
		today = await build(2026);
		server = await serveFolder(outDir);
		fetch = (url, init) => globalThis.fetch(server.origin + String(url), init);
	});
	afterAll(async () => {
		await server.close();
		data.delete();
		rmSync(outDir, { recursive: true });
	});

	async function populationOf(version: string | null): Promise<(number | null)[]> {
		const catalogue = await loadCatalogue({ fetch }, version);
		const slice = await new SliceLoader(catalogue, null, { fetch }).loadSlice('population', 'nuts3');
		return [...(slice.values[slice.regions.indexOf('DE803')] ?? [])];
	}

	it('opens every edition with its own figures, boundaries and regions', async () => {
		expect(await populationOf(editions[0] ?? '')).toEqual([200, 210, 205]);
		expect(await populationOf(editions[1] ?? '')).toEqual([200, 211, 205]);
		expect(await populationOf(null)).toEqual([200, 212, 205]);
		const old = await loadCatalogue({ fetch }, editions[0]);
		expect(await loadCredits(old.files, { fetch })).toEqual(['Office 2024']);
		expect(await loadCredits((await loadCatalogue({ fetch })).files, { fetch })).toEqual(['Office 2026']);
		expect((await loadRegions(old, { fetch })).map(({ region }) => region)).toContain('DE_13073075');
	});

	it('has a small form for embeds', async () => {
		const { catalogue, regions } = await loadArchivedSmallAtlas(editions[0] ?? '', { fetch });
		expect(catalogue.dataVersion).toBe(editions[0]);
		expect(catalogue.indicators[0]?.definitionDe).toBe('');
		expect(regions.map(({ region }) => region)).not.toContain('DE_13073075');
	});

	it('lists the editions, the newest first, with the rooms they can fill', async () => {
		expect(today.archived).toEqual([editions[1], editions[0]]);
		const rooms = ['/indikatoren', '/indikatoren/zwei'];
		expect(await loadEditions({ fetch })).toEqual([
			{ version: editions[1], filed: '2025-12-01', rooms },
			{ version: editions[0], filed: '2024-12-01', rooms }
		]);
	});

	it('leaves the data of today as they are without it', async () => {
		const bare = mkdtempSync(join(tmpdir(), 'regiopolatlas-bare-'));
		const away = join(data.path, 'elsewhere');
		mkdirSync(away);
		for (const name of readdirSync(archive)) copyFileSync(join(archive, name), join(away, name));
		rmSync(archive, { recursive: true });
		try {
			const without = await buildData({ dataDir: data.path, outDir: bare, buildGeo: geoOf(2026) });
			expect([without.dataVersion, without.files]).toEqual([today.dataVersion, today.files]);
			expect(without.archived).toEqual([]);
			expect(JSON.parse(readFileSync(join(bare, 'archiv/editionen.json'), 'utf8'))).toEqual([]);
		} finally {
			mkdirSync(archive);
			for (const name of readdirSync(away)) copyFileSync(join(away, name), join(archive, name));
			rmSync(bare, { recursive: true });
		}
	});

	it('writes only what has changed since: the rest is among the files of today', async () => {
		const { files } = await loadCatalogue({ fetch }, editions[0]);
		expect(files['data/regions.json']?.url).toMatch(/^\/data\/regions\.json\?v=/);
		expect(files['geo/credits.json']?.url).toMatch(new RegExp(`^/archiv/${editions[0]}/geo/credits\\.json\\?v=`));
		expect(Object.keys(files).filter((name) => name.endsWith('.parquet'))).toEqual([]);
	});

	it('is the same after another build, whose slices it keeps', async () => {
		expect((await build(2026)).stale).toBe(0);
		expect(await populationOf(editions[0] ?? '')).toEqual([200, 210, 205]);
	});

	it('files an edition once, and contents that another one has not again', () => {
		expect(fileEdition(outDir, archive, '2026-12-01').bytes).toBeGreaterThan(0);
		expect(fileEdition(outDir, archive, '2027-12-01')).toEqual({ version: today.dataVersion, bytes: null });
		rmSync(join(archive, `${editions[0]}.edition.br`));
		expect(() => fileEdition(outDir, archive, '2027-12-01')).toThrow(
			`should be in the pack of ${editions[0]}, and isn't`
		);
	});

	it('refuses a folder that holds no whole build, and a damaged pack', async () => {
		const half = mkdtempSync(join(tmpdir(), 'regiopolatlas-half-'));
		expect(() => fileEdition(half, archive, '2026-12-01')).toThrow('run npm run data first');
		rmSync(half, { recursive: true });
		writeFileSync(join(archive, '0badcafe.edition.br'), 'no pack');
		await expect(build(2026)).rejects.toThrow("archive/0badcafe.edition.br: can't be read");
	});

	it('says so where the archive lacks an edition, or has another one in its place', async () => {
		await expect(loadCatalogue({ fetch }, '0badcafe')).rejects.toMatchObject({ reason: 'http', status: 404 });
		const path = join(outDir, `archiv/${editions[1]}/catalogue.json`);
		writeFileSync(path, readFileSync(path, 'utf8').replace(`"${editions[1]}"`, '"0badcafe"'));
		await expect(loadCatalogue({ fetch }, editions[1])).rejects.toMatchObject({ reason: 'invalid' });
		expect(existsSync(path)).toBe(true);
	});
});
