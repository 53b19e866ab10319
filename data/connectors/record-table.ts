import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { DATA } from './source-folder';

/** A table that is no region × year grid: flows, amounts with several keys. Cells keep the publisher's digits and signs. */
export interface RecordTable {
	readonly source: string;
	/** File name without extension. */
	readonly table: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly (string | null)[])[];
	/** Large matrices are stored as csv.gz. */
	readonly gzip?: boolean;
}

/** Writes `data/sources/<source>/records/<table>.csv` or `.csv.gz`, rows sorted, so that a new edition gives a small diff. */
export function writeRecords({ source, table, header, rows, gzip = false }: RecordTable): void {
	const lines = rows.map((row) => Papa.unparse([row.map((cell) => cell ?? '')], { newline: '\n' })).sort();
	const text = [header.join(','), ...lines, ''].join('\n');
	const folder = join(DATA, 'sources', source, 'records');
	mkdirSync(folder, { recursive: true });
	const bytes = gzip ? gzipSync(text, { level: 9 }) : Buffer.from(text);
	writeFileSync(join(folder, `${table}.csv${gzip ? '.gz' : ''}`), bytes);
	console.log(`${source}/records/${table}: ${rows.length} records, ${Math.round(bytes.length / 1000)} kB`);
}
