import type { Cell, PlainTable } from '../domain/plain-table';
import type { QueryCell, QueryTable } from '../domain/query-table';
import type { CsvTable } from './csv';

/** A query's table with its columns in its order; nothing for NULL. */
export function queryCells({ columns, rows }: QueryTable): PlainTable {
	const cell = (value: QueryCell | undefined): Cell => (typeof value === 'number' ? value : String(value ?? ''));
	return { header: columns, rows: rows.map((row) => columns.map((column) => cell(row[column]))) };
}

/** The same for a long answer, whose cells are made as they are written. */
export function queryCsv({ columns, rows }: QueryTable): CsvTable {
	return {
		header: columns,
		rows: { length: rows.length, slice: (from, to) => queryCells({ columns, rows: rows.slice(from, to) }).rows }
	};
}
