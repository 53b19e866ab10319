import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../../src/lib/domain/indicator';
import type { Status } from '../../src/lib/domain/status';

/** `data/`, wherever the script is started from. */
export const DATA = join(dirname(fileURLToPath(import.meta.url)), '..');

/** One published figure. `value` keeps the publisher's digits; null with a flag is a cell that is empty for a reason. */
export interface Cell {
	readonly region: string;
	readonly year: number;
	readonly value: string | null;
	/** Raw signs, one letter each, empty for none. */
	readonly flags: string;
}

/** What stands in `source.json`; see data/README.md. */
export type SourceDescription = Omit<Source, 'citationDe' | 'citationEn' | 'licenceDe' | 'licenceEn'> & {
	/** Its name; in German and in English where it has two. */
	readonly licence: string | readonly [german: string, english: string];
	/** Publisher, table and edition as German and English readers cite them; the licence is added. */
	readonly cited: readonly [german: string, english: string];
	readonly notes: readonly string[];
	readonly flags: Readonly<Record<string, Status>>;
};

/** Writes `data/sources/<id>/source.json`. */
export function writeSource({ cited, licence, ...description }: SourceDescription): void {
	const [licenceDe, licenceEn] = typeof licence === 'string' ? [licence, licence] : licence;
	const { notes, flags, ...head } = description;
	const content = {
		...head,
		licenceDe,
		licenceEn,
		citationDe: `${cited[0]}; ${licenceDe}`,
		citationEn: `${cited[1]}; ${licenceEn}`,
		notes,
		flags
	};
	writeIn(head.source, 'source.json', `${JSON.stringify(content, null, '\t')}\n`);
}

/**
 * Writes `data/sources/<id>/<table>.csv`: one row per region, one column per year.
 * @throws Error on two cells for the same region and year
 */
export function writeTable(source: string, table: string, cells: readonly Cell[]): void {
	const years = [...new Set(cells.map((cell) => cell.year))].sort((a, b) => a - b);
	const rows = new Map<string, Cell[]>();
	for (const cell of cells) rows.set(cell.region, [...(rows.get(cell.region) ?? []), cell]);
	const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([region, own]) => row(region, years, own, table));
	writeIn(source, `${table}.csv`, [`region,${years.join(',')}`, ...lines, ''].join('\n'));
	console.log(
		`${source}/${table}.csv: ${rows.size} regions, ${years[0] ?? '-'}–${years.at(-1) ?? '-'}, ${cells.length} cells`
	);
}

function row(region: string, years: readonly number[], cells: readonly Cell[], table: string): string {
	const byYear = new Map<number, string>();
	for (const cell of cells) {
		if (byYear.has(cell.year)) throw new Error(`${table}: two figures for ${region} in ${cell.year}; check the query`);
		byYear.set(cell.year, cellText(cell));
	}
	return [region, ...years.map((year) => byYear.get(year) ?? '')].join(',');
}

function cellText({ value, flags }: Cell): string {
	if (value === null) return flags === '' ? '' : `: ${flags}`;
	return flags === '' ? value : `${value} ${flags}`;
}

function writeIn(source: string, file: string, text: string): void {
	const folder = join(DATA, 'sources', source);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, file), text);
}
