import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type FileServer } from '../../../tests/support/file-server';
import { openNodeDatabase } from '../../../tests/support/node-database';
import { fixtureFile, scrambled, writeParquetFixture } from '../../../tests/support/parquet-fixture';
import type { Catalogue } from '../domain/catalogue';
import { testIndicator } from '../domain/domain.fixture';
import { Engine } from './engine';
import { packSlice, serializeSlice } from './pack-slice';
import { SliceLoader } from './slice-loader';

const root = mkdtempSync(join(tmpdir(), 'atlas-loader-'));
const INDICATORS = ['first', 'second', 'third', 'wrong', 'missing', 'broken'];
let server: FileServer;
let catalogue: Catalogue;

/** Prerendered files say 1, the Parquet files 2, so that a test sees where a slice came from. */
beforeAll(async () => {
	const partition = (): [[string, number, number, string, string, null]] => [['DE803', 2020, 2, 'normal', 's', null]];
	await writeParquetFixture(root, { DE803: 'nuts3' }, { first: partition(), second: partition(), broken: partition() });
	writeFileSync(
		join(root, 'data/observations/broken.parquet'),
		scrambled(join(root, 'data/observations/broken.parquet'))
	);
	mkdirSync(join(root, 'slices'));
	for (const indicator of ['first', 'second', 'third', 'broken']) {
		const row = { region: 'DE803', year: 2020, value: 1, status: 'normal', source: 's', note: null } as const;
		writeFileSync(join(root, `slices/${indicator}.json`), serializeSlice(packSlice(indicator, 'nuts3', [row])));
	}
	writeFileSync(join(root, 'slices/wrong.json'), serializeSlice(packSlice('first', 'nuts3', [])));
	server = await serveFolder(root);
	catalogue = makeCatalogue();
});

afterAll(async () => {
	await server.close();
	rmSync(root, { recursive: true });
});

function makeCatalogue(): Catalogue {
	const names = [
		'data/regions.parquet',
		...['first', 'second', 'broken'].map((name) => `data/observations/${name}.parquet`)
	];
	const coverage = {
		firstYear: 2020,
		lastYear: 2020,
		bestYears: { regiopolregion: 2020, metropolen: 2020, laender: 2020 },
		regionCount: 1,
		countries: ['DE'] as const
	};
	return {
		dataVersion: '00000000',
		indicators: INDICATORS.map((indicator) =>
			testIndicator({
				indicator,
				coverage: { nuts3: { ...coverage, slice: `${server.origin}/slices/${indicator}.json` } }
			})
		),
		units: [],
		groups: [],
		sources: [],
		files: Object.fromEntries(names.map((name) => [name, fixtureFile(root, server.origin, name)]))
	};
}

const makeEngine = (): Engine => new Engine(catalogue.files, { open: openNodeDatabase });

/** The real fetch, with a record of what it was asked for. */
function recordingFetch(): { readonly urls: string[]; readonly fetch: typeof fetch } {
	const urls: string[] = [];
	return {
		urls,
		fetch: (input, init) => {
			urls.push(String(input));
			return fetch(input, init);
		}
	};
}

describe('SliceLoader', () => {
	it('takes prerendered files until the engine is ready, then asks the engine', async () => {
		const engine = makeEngine();
		const loader = new SliceLoader(catalogue, engine);
		expect((await loader.loadSlice('first', 'nuts3')).values).toEqual([[1]]);
		expect(engine.state.kind).toBe('idle');
		await engine.start();
		expect((await loader.loadSlice('second', 'nuts3')).values).toEqual([[2]]);
		expect((await loader.loadSlice('first', 'nuts3')).values).toEqual([[1]]);
		await engine.close();
	});

	it('takes the prerendered file where the engine fails, and tells why', async () => {
		const engine = makeEngine();
		const problems: unknown[] = [];
		const loader = new SliceLoader(catalogue, engine, { onEngineProblem: (error) => problems.push(error) });
		await engine.start();
		expect((await loader.loadSlice('broken', 'nuts3')).values).toEqual([[1]]);
		expect(problems).toMatchObject([{ stage: 'file', file: 'data/observations/broken.parquet' }]);
		await engine.close();
	});

	it('asks once for what is asked for twice, and keeps the slices used last', async () => {
		const { urls, fetch } = recordingFetch();
		const loader = new SliceLoader(catalogue, null, { fetch, capacity: 2 });
		await Promise.all([loader.loadSlice('first', 'nuts3'), loader.loadSlice('first', 'nuts3')]);
		await loader.loadSlice('second', 'nuts3');
		await loader.loadSlice('first', 'nuts3');
		await loader.loadSlice('third', 'nuts3');
		await loader.loadSlice('first', 'nuts3');
		expect(urls.map((url) => url.split('/').at(-1))).toEqual(['first.json', 'second.json', 'third.json']);
		expect(loader.known('second', 'nuts3')).toBeUndefined();
		expect(loader.known('first', 'nuts3')?.indicator).toBe('first');
	});

	it('gives a waiting caller its slice although another one gave up', async () => {
		const loader = new SliceLoader(catalogue, null);
		const abort = new AbortController();
		const given = loader.loadSlice('first', 'nuts3', { signal: abort.signal });
		const kept = loader.loadSlice('first', 'nuts3');
		abort.abort();
		await expect(given).rejects.toBe(abort.signal.reason);
		expect((await kept).indicator).toBe('first');
	});

	it('asks anew after the last caller gave up', async () => {
		const { urls, fetch } = recordingFetch();
		const loader = new SliceLoader(catalogue, null, { fetch });
		const abort = new AbortController();
		const given = loader.loadSlice('first', 'nuts3', { signal: abort.signal });
		abort.abort();
		await expect(given).rejects.toBe(abort.signal.reason);
		expect((await loader.loadSlice('first', 'nuts3')).indicator).toBe('first');
		expect(urls).toHaveLength(2);
	});

	it.each([
		['missing', { reason: 'http', status: 404 }],
		['wrong', { reason: 'invalid' }],
		['unheard_of', { reason: 'unlisted' }]
	])('fails plainly for a slice that is %s, and tries again when asked again', async (indicator, expected) => {
		const loader = new SliceLoader(catalogue, null);
		await expect(loader.loadSlice(indicator, 'nuts3')).rejects.toMatchObject(expected);
		await expect(loader.loadSlice(indicator, 'nuts3')).rejects.toMatchObject(expected);
	});

	it('calls a dead connection by its name', async () => {
		const loader = new SliceLoader(catalogue, null, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
		await expect(loader.loadSlice('first', 'nuts3')).rejects.toMatchObject({ reason: 'network', status: null });
	});
});
