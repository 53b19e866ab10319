import type { Status } from '../../src/lib/domain/status';
import { type Cell, parseCell } from './cell';
import { readCsv } from './csv';
import type { Problems } from './problems';

/** One raw measure as published: region → year → cell. Empty cells are left out. */
export interface RawTable {
	readonly source: string;
	/** Path below `data/`. */
	readonly file: string;
	readonly rows: ReadonlyMap<string, RawRow>;
}

/** The row of one region. */
interface RawRow {
	/** Line in the file, from 1. */
	readonly line: number;
	readonly cells: ReadonlyMap<number, Cell>;
}

function readYears(header: readonly string[], file: string, problems: Problems): number[] {
	if (header[0] !== 'region') problems.add(file, 1, header[0] ?? null, 'the first column must be "region"');
	const years = header.slice(1).map(Number);
	years.forEach((year, index) => {
		const column = header[index + 1] ?? null;
		if (!/^\d{4}$/.test(column ?? '')) problems.add(file, 1, column, 'a column after the first must be a year');
		else if (index > 0 && year <= (years[index - 1] ?? 0))
			problems.add(file, 1, column, 'years must ascend and be unique');
	});
	return years;
}

/** Reads `sources/<source>/<table>.csv`. Unknown regions, duplicate rows, bad cells and unknown flags are problems. */
export function readRawTable(
	path: string,
	file: string,
	source: string,
	flags: Readonly<Record<string, Status>>,
	known: ReadonlySet<string>,
	problems: Problems
): RawTable {
	const { header, records } = readCsv(path, file, problems);
	const years = readYears(header, file, problems);
	const rows = new Map<string, RawRow>();
	records.forEach(([region = '', ...texts], index) => {
		const line = index + 2;
		if (!known.has(region))
			problems.add(file, line, 'region', `unknown region "${region}"; add it to regions/regions.csv`);
		if (rows.has(region)) problems.add(file, line, 'region', `duplicate key: "${region}" has a row already`);
		const cells = new Map<number, Cell>();
		texts.forEach((text, i) => {
			const year = years[i] ?? 0;
			const cell = parseCell(text, flags);
			if (cell === null) return;
			if ('reason' in cell) problems.add(file, line, String(year), cell.reason);
			else cells.set(year, cell);
		});
		rows.set(region, { line, cells });
	});
	return { source, file, rows };
}
