import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '$lib/domain/catalogue';
import type { Indicator } from '$lib/domain/indicator';
import type { Level, Region } from '$lib/domain/region';
import type { ScopeList } from '$lib/domain/scope';
import type { Slice } from '$lib/domain/slice';
import { makeAtlas, type Atlas } from '$lib/state/atlas';

const cache = new Map<string, { readonly mtimeMs: number; readonly content: unknown }>();

/** A generated file below `static/`, read once until it is written anew; its content was checked by `npm run data`, which wrote it. */
export function staticJson<T>(path: string): T {
	const file = join(process.cwd(), 'static', path);
	const { mtimeMs } = statSync(file);
	const known = cache.get(path);
	if (known?.mtimeMs === mtimeMs) return known.content as T;
	const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
	cache.set(path, { mtimeMs, content });
	return content as T;
}

/** The atlas that prerendered pages are made from. */
export function buildAtlas(): Atlas {
	return makeAtlas(
		staticJson<Catalogue>('data/catalogue.json'),
		staticJson<Region[]>('data/regions.json'),
		staticJson<ScopeList>('geo/scopes.json')
	);
}

/** A prerendered slice. Throws RangeError for a level the indicator doesn't have. */
export function buildSlice(indicator: Indicator, level: Level): Slice {
	const path = indicator.coverage[level]?.slice;
	if (path === undefined) throw new RangeError(`${indicator.indicator} has no figures at level ${level}.`);
	return staticJson<Slice>(path);
}
