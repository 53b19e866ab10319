import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { DATA } from './source-folder';

const text = readFileSync(join(DATA, 'regions/regions.csv'), 'utf8');
const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
const ours = data.filter((row) => row.level === 'lau' && row.country === 'DE');

/** `Boizenburg/ Elbe, Stadt` → `boizenburg/elbe`. */
function plain(name: string): string {
	return name.replace(/,.*$/, '').replaceAll(' ', '').toLowerCase();
}

const byName = new Map<string, string[]>();
for (const { region, name } of ours) {
	if (region === undefined || name === undefined) continue;
	for (const key of new Set([plain(name), plain(name.replace(/ \(.*\)$/, '')), plain(name.replace(/\/.*$/, ''))])) {
		byName.set(key, [...(byName.get(key) ?? []), region]);
	}
}

/** All municipalities with a name, with or without what tells them apart in brackets. */
export function townsNamed(name: string): readonly string[] {
	return byName.get(plain(name)) ?? [];
}

/**
 * The municipality of Mecklenburg-Vorpommern with a name, as published with or without its kind ("Rostock, Hansestadt").
 * @throws Error when there is none or more than one
 */
export function townRegion(name: string): string {
	const found = townsNamed(name);
	if (found.length === 1 && found[0] !== undefined) return found[0];
	throw new Error(`${found.length} municipalities are called "${name}" in regions.csv; match it by hand`);
}
