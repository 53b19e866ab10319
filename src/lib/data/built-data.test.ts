import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWasmEngine, type WasmEngine } from '../../../data/pipeline/wasm-engine';
import { LEVELS } from '../domain/region';
import { catalogueSchema, regionListSchema } from './catalogue-schema';
import { parseJson } from './fetch-file';
import { serializeSlice } from './pack-slice';
import { sliceSchema } from './slice-schema';

const isBuilt = existsSync('static/data/catalogue.json');
const read = (url: string): string => readFileSync(`static${url}`, 'utf8');

/** What `npm run data` wrote, as the browser will read it. */
describe.skipIf(!isBuilt)('built data', () => {
	const catalogue = isBuilt ? parseJson('/data/catalogue.json', read('/data/catalogue.json'), catalogueSchema) : null;
	const slices = (catalogue?.indicators ?? []).flatMap(({ indicator, coverage }) =>
		LEVELS.flatMap((level) => (coverage[level] ? [{ indicator, level, url: coverage[level].slice }] : []))
	);
	let engine: WasmEngine;
	beforeAll(async () => {
		engine = await openWasmEngine();
	});
	afterAll(() => engine.close());

	it('has regions as the interface expects them', () => {
		const regions = parseJson('/data/regions.json', read('/data/regions.json'), regionListSchema);
		expect(regions.map(({ region }) => region)).toContain('DE803');
	});

	it('names every file with its true size', () => {
		for (const [name, file] of Object.entries(catalogue?.files ?? {})) {
			expect(readFileSync(`static/${name}`).length, name).toBe(file.bytes);
		}
	});

	it.each(slices)(
		'has the same bytes of truth in the prerendered slice and the engine: $indicator.$level',
		({ indicator, level, url }) => {
			const prerendered = read(url);
			expect(serializeSlice(engine.slice('static', indicator, level))).toBe(prerendered);
			expect(parseJson(url, prerendered, sliceSchema).regions.length).toBeGreaterThan(0);
		}
	);
});
