import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCode } from './figures';
import { readJson } from './json-file';
import type { Problems } from './problems';
import { type RawTable, readRawTable } from './raw-table';
import { type SourceFile, SourceSchema } from './source-schema';

/** Every source with its tables; the key of a table is `<source>/<table>`. */
export interface Sources {
	readonly sources: readonly SourceFile[];
	readonly tables: ReadonlyMap<string, RawTable>;
}

/** Reads all of `data/sources`. A folder without source.json, or whose source.json names another id, is a problem. */
export function readSources(dataDir: string, regions: ReadonlySet<string>, problems: Problems): Sources {
	const root = join(dataDir, 'sources');
	const folders = existsSync(root)
		? readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
		: [];
	if (!folders.length) problems.add('sources', null, null, 'no source found; run the scripts in data/connectors');
	const sources: SourceFile[] = [];
	const tables = new Map<string, RawTable>();
	for (const id of folders.map((entry) => entry.name).sort(byCode)) {
		const file = `sources/${id}/source.json`;
		const source = readJson(join(root, id, 'source.json'), file, SourceSchema, problems);
		if (!source) continue;
		if (source.source !== id)
			problems.add(file, null, 'source', `"${source.source}" is not the name of its folder, "${id}"`);
		sources.push(source);
		for (const name of readdirSync(join(root, id)).sort(byCode)) {
			if (!name.endsWith('.csv')) continue;
			const table = readRawTable(join(root, id, name), `sources/${id}/${name}`, id, source.flags, regions, problems);
			tables.set(`${id}/${name.slice(0, -'.csv'.length)}`, table);
		}
	}
	return { sources, tables };
}
