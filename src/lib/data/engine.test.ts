import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type FileServer } from '../../../tests/support/file-server';
import { openNodeDatabase } from '../../../tests/support/node-database';
import { fixtureFile, scrambled, writeParquetFixture, type FixtureRow } from '../../../tests/support/parquet-fixture';
import { Engine, type EngineState } from './engine';
import { EngineError } from './engine-error';
import { LoadError } from './load-error';
import { engineSlice } from './engine-slices';
import { WASM_BYTES } from './wasm-size';

const root = mkdtempSync(join(tmpdir(), 'atlas-engine-'));
const rows: readonly FixtureRow[] = [
	['DE803', 2020, 10, 'normal', 's', null],
	['DE80K', 2020, 20, 'normal', 's', null]
];
const NAMES = ['sound', 'cut', 'scrambled', 'gone', 'longer'].map((name) => `data/observations/${name}.parquet`);
const pathOf = (indicator: string): string => join(root, `data/observations/${indicator}.parquet`);
let server: FileServer;
let files: Record<string, { url: string; bytes: number }>;

beforeAll(async () => {
	await writeParquetFixture(
		root,
		{ DE803: 'nuts3', DE80K: 'nuts3' },
		{ sound: rows, cut: rows, scrambled: rows, gone: rows, longer: rows }
	);
	server = await serveFolder(root);
	files = Object.fromEntries(
		['data/regions.parquet', ...NAMES].map((name) => [name, fixtureFile(root, server.origin, name)])
	);
	writeFileSync(pathOf('cut'), readFileSync(pathOf('cut')).subarray(0, 200));
	writeFileSync(pathOf('scrambled'), scrambled(pathOf('scrambled')));
	writeFileSync(pathOf('longer'), Buffer.concat([readFileSync(pathOf('longer')), Buffer.from('PAR1')]));
	rmSync(pathOf('gone'));
});

afterAll(async () => {
	await server.close();
	rmSync(root, { recursive: true });
});

const sliceOf = (engine: Engine, indicator: string) => engineSlice(indicator, 'nuts3', { engine, groups: [] });
const makeEngine = (): Engine => new Engine(files, { open: openNodeDatabase });

async function failure(promise: Promise<unknown>): Promise<unknown> {
	return promise.then(
		() => expect.unreachable('should have failed'),
		(error: unknown) => error
	);
}

describe('Engine', () => {
	it('reads a slice from files that it fetches itself', async () => {
		const engine = makeEngine();
		const slice = await sliceOf(engine, 'sound');
		expect(slice.values).toEqual([[10], [20]]);
		await engine.close();
	});

	it('starts once for all who ask at the same time, and says so', async () => {
		let opened = 0;
		const engine = new Engine(files, {
			open: (onProgress) => {
				opened++;
				onProgress({ loaded: 1, total: 2 });
				return openNodeDatabase();
			}
		});
		const states: EngineState['kind'][] = [];
		engine.onState(({ kind }) => states.push(kind));
		await Promise.all([engine.start(), engine.start(), engine.query({ sql: 'SELECT 1', params: [] })]);
		expect(opened).toBe(1);
		expect(states).toEqual(['loading', 'loading', 'ready']);
		await engine.close();
	});

	it('starts anew after a failed start', async () => {
		let attempt = 0;
		const engine = new Engine(files, {
			open: () => (attempt++ === 0 ? Promise.reject(new EngineError('wasm', 'no network')) : openNodeDatabase())
		});
		expect(await failure(engine.start())).toMatchObject({ stage: 'wasm' });
		expect(engine.state).toMatchObject({ kind: 'failed', error: { stage: 'wasm' } });
		expect(await engine.query({ sql: 'SELECT 42 AS answer', params: [] })).toEqual([{ answer: 42 }]);
		await engine.close();
	});

	it.each([
		['cut', 'cut off'],
		['longer', 'instead of'],
		['scrambled', "can't be read"]
	])('names a damaged file: %s', async (indicator, reason) => {
		const engine = makeEngine();
		const error = await failure(sliceOf(engine, indicator));
		expect(error).toBeInstanceOf(EngineError);
		expect(error).toMatchObject({ stage: 'file', file: `data/observations/${indicator}.parquet` });
		expect(String(error)).toContain(reason);
		expect((await sliceOf(engine, 'sound')).values).toEqual([[10], [20]]);
		await engine.close();
	});

	it('reads a file that was damaged again, once it is whole', async () => {
		const engine = makeEngine();
		const damaged = readFileSync(pathOf('scrambled'));
		await failure(sliceOf(engine, 'scrambled'));
		writeFileSync(pathOf('scrambled'), readFileSync(pathOf('sound')));
		expect((await sliceOf(engine, 'scrambled')).values).toEqual([[10], [20]]);
		writeFileSync(pathOf('scrambled'), damaged);
		await engine.close();
	});

	it('tells a file that is not there from one that is damaged', async () => {
		const engine = makeEngine();
		const error = await failure(sliceOf(engine, 'gone'));
		expect(error).toBeInstanceOf(LoadError);
		expect(error).toMatchObject({ reason: 'http', status: 404 });
		expect(await failure(sliceOf(engine, 'nowhere'))).toMatchObject({ reason: 'unlisted' });
		await engine.close();
	});

	it('calls wrong SQL a failed query and goes on', async () => {
		const engine = makeEngine();
		const error = await failure(engine.query({ sql: 'SELEC 1', params: [] }, { files: ['data/regions.parquet'] }));
		expect(error).toMatchObject({ stage: 'query', sql: 'SELEC 1', file: null });
		expect(await engine.query({ sql: 'SELECT 1 AS one', params: [] })).toEqual([{ one: 1 }]);
		await engine.close();
	});

	it('does not run what was aborted before its turn', async () => {
		const engine = makeEngine();
		await engine.start();
		const abort = new AbortController();
		const wanted = engine.query({ sql: 'CREATE TABLE wanted AS SELECT 1', params: [] });
		const unwanted = engine.query({ sql: 'CREATE TABLE unwanted AS SELECT 1', params: [] }, { signal: abort.signal });
		abort.abort();
		await wanted;
		expect(await failure(unwanted)).toBe(abort.signal.reason);
		expect(await engine.query({ sql: 'SELECT table_name FROM information_schema.tables', params: [] })).toEqual([
			{ table_name: 'wanted' }
		]);
		await engine.close();
	});

	it('treats values as data, never as SQL', async () => {
		const engine = makeEngine();
		const text = "x'; DROP TABLE t; --";
		expect(await engine.query({ sql: 'SELECT ? AS text', params: [text] })).toEqual([{ text }]);
		await engine.close();
	});
});

it('measures progress against the real size of the WebAssembly', () => {
	const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(statSync(path).size).toBe(WASM_BYTES);
});
