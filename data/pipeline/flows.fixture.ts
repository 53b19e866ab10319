import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Problems } from './problems';
import { readRegions } from './regions';
import { type SourceFile, SourceSchema } from './source-schema';

/** The repository's `data/`. */
export const DATA = join(import.meta.dirname, '..');

/** Regions of the catalogue. */
export function knownRegions(): ReadonlySet<string> {
	const problems = new Problems();
	const regions = readRegions(DATA, problems);
	problems.throwIfAny();
	return new Set(regions.map(({ region }) => region));
}

/** Every source.json below `data/sources`. */
export function knownSources(): SourceFile[] {
	return readdirSync(join(DATA, 'sources')).map((id) =>
		v.parse(SourceSchema, JSON.parse(readFileSync(join(DATA, 'sources', id, 'source.json'), 'utf8')))
	);
}
